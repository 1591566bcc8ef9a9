using Interdict.Matching;
using Interdict.Matching.Explaining;
using Interdict.Names;

namespace Interdict.Cli.Screening;

/// <summary>
/// Tells listed names that consist of common words only, such as "The Company" or "China": legal forms, words for a company and what it does, places, titles, articles.
/// Whoever bears such a word in full scores high, and that says next to nothing.
/// </summary>
internal static class CommonNames
{
    /// <summary>The most that the words may say together: "import export", and little more than one word that is on no list.</summary>
    private const int MostRarity = 1_100;

    [ThreadStatic]
    private static NameBuffer? _buffer;

    /// <summary>The caution for a hit that the name alone made; <c>null</c> where the listed name has a word of its own.</summary>
    public static string? Caution(Hit hit, Language language) =>
        hit.Channel != HitChannel.Address && !Likelihood.IsBesideNames(hit.Explanation) && IsOne(hit.Matched) ? Wording.Say(language, "caution.common-words") : null;

    /// <summary>Whether every word of a name is one that many parties share.</summary>
    public static bool IsOne(string name)
    {
        var buffer = _buffer ??= new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        foreach (ref readonly var view in buffer.Views)
        {
            // Readings are made of the same words again.
            if (view.Kind is not (ViewKind.Pinyin or ViewKind.Gloss or ViewKind.Syllables) && !IsCommon(buffer, view))
            {
                return false;
            }
        }

        return !buffer.Views.IsEmpty;
    }

    // A place with what somebody does there ("Iran Air", "Bank of China") names one party, though each of its words is common, and so may many common words together.
    private static bool IsCommon(NameBuffer buffer, in NameView view)
    {
        var (places, others, rarity) = (false, false, 0);
        foreach (ref readonly var token in buffer.TokensOf(view))
        {
            var text = buffer.TextOf(token);
            // Of a name that has only titles or particles, the analyzer makes distinctive words.
            var role = token.Role == TokenRole.Core ? Lexicon.Find(text).Role : token.Role;
            switch (role)
            {
                case TokenRole.Particle:
                    break;
                case TokenRole.Place:
                    (places, rarity) = (true, rarity + token.Rarity);
                    break;
                case TokenRole.Organization or TokenRole.Title:
                    (others, rarity) = (true, rarity + token.Rarity);
                    break;
                default:
                    if (!LegalForms.StartsOne(text))
                    {
                        return false;
                    }

                    break;
            }
        }

        return !(places && others) && rarity <= MostRarity;
    }
}
