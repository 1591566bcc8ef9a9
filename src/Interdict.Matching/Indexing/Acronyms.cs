using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>
/// The initials of an organization's name: of its words without legal form and small words (Industrial and Commercial Bank of China, ICBC), with <c>Company</c> or
/// <c>Corporation</c> (China Electronics Technology Group Corporation, CETC), with all legal words, or with the small words (Bank of China, BOC). What stands in parentheses is left out.
/// </summary>
internal sealed class Acronyms
{
    public const int Fewest = 3, Most = 7;

    private readonly char[] _letters = new char[NameAnalyzer.MostTokens * 2];
    private readonly Kind[] _kinds = new Kind[NameAnalyzer.MostTokens * 2];
    private readonly char[] _text = new char[Most + 1];

    private enum Kind : byte
    {
        Word,
        Small,
        Company,
        OtherLegal,
    }

    /// <summary>The initials of a name, each once; none of a name that is not known for an organization's by a legal form or a word for a kind of body.</summary>
    /// <param name="name">The name.</param>
    /// <param name="buffer">The name, analyzed.</param>
    /// <param name="view">Its view in Latin letters.</param>
    /// <param name="found">Where they go.</param>
    public void Find(string name, NameBuffer buffer, in NameView view, HashSet<string> found)
    {
        var tokens = buffer.TokensOf(view);
        var isBody = view.LegalForm != 0;
        foreach (ref readonly var token in tokens)
        {
            isBody |= token.Role == TokenRole.Organization;
        }

        if (!isBody || Read(name, tokens) is not (var count and >= Fewest))
        {
            return;
        }

        Add(count, [Kind.Word], found);
        Add(count, [Kind.Word, Kind.Company], found);
        Add(count, [Kind.Word, Kind.Company, Kind.OtherLegal], found);
        Add(count, [Kind.Word, Kind.Small], found);
    }

    private int Read(string name, ReadOnlySpan<NameToken> tokens)
    {
        var (count, depth) = (0, 0);
        Span<char> lower = stackalloc char[NameAnalyzer.LongestToken];
        for (var i = 0; i < name.Length && count < _letters.Length; i++)
        {
            depth += name[i] is '(' ? 1 : name[i] is ')' ? -1 : 0;
            if (depth > 0 || !char.IsLetterOrDigit(name[i]))
            {
                continue;
            }

            var start = i;
            while (i + 1 < name.Length && (char.IsLetterOrDigit(name[i + 1]) || name[i + 1] is '\'' or '\u2019'))
            {
                i++;
            }

            var word = name.AsSpan(start, i + 1 - start);
            if (!char.IsAsciiLetter(word[0]))
            {
                continue;
            }

            var written = word.Length <= lower.Length ? word.ToLowerInvariant(lower) : 0;
            _letters[count] = char.ToLowerInvariant(word[0]);
            _kinds[count++] = Lexicon.Find(lower[..Math.Max(0, written)]).Role == TokenRole.Particle ? Kind.Small
                : IsToken(tokens, start) ? Kind.Word
                : lower[..written] is "company" or "corporation" or "corp" or "co" ? Kind.Company
                : Kind.OtherLegal;
        }

        return count;
    }

    private static bool IsToken(ReadOnlySpan<NameToken> tokens, int place)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.SourceStart <= place && place < token.SourceStart + token.SourceLength)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int count, ReadOnlySpan<Kind> kinds, HashSet<string> found)
    {
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            if (!kinds.Contains(_kinds[i]))
            {
                continue;
            }

            if (length == Most)
            {
                return;
            }

            _text[length++] = _letters[i];
        }

        if (length < Fewest)
        {
            return;
        }

        // Initials that are a word or a name say something else; those by which the lists call other parties of a group (CETC) are no more frequent than this.
        var (role, @class, rarity) = Lexicon.Find(_text.AsSpan(0, length));
        if (role == TokenRole.Core && @class == 0 && rarity >= (length == Fewest ? LeastRarity : LeastRarityOfLonger))
        {
            found.Add(_text.AsSpan(0, length).ToString());
        }
    }

    private const int LeastRarity = 750, LeastRarityOfLonger = 500;
}
