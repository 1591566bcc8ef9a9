using System.Collections.Frozen;

namespace Interdict.Names;

/// <summary>
/// Legal forms where they are not quite that: at another place of the name ("Group Wagner"), with a slip in a short word ("Huawei Technologies Co Ltdd"), or all
/// that a name consists of ("SPE OU").
/// </summary>
internal static class SlightForms
{
    private const int LongestWhole = 24;
    private const int SlipRarity = 300;

    private const int ShortestGeneric = 4;
    private const int ShortestSlip = 3, LongestSlip = 6;

    // Short forms that stand at the end of very many names: an unknown word one edit away from one, in its place, is it more likely than a name.
    private static readonly string[] Short = ["ltd", "inc", "llc", "plc", "corp", "gmbh", "group"];

    // The forms of most companies: a name of these alone tells nobody from anybody.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = FrozenSet.ToFrozenSet(
    [
        "ab", "ag", "and", "ao", "as", "bv", "co", "closed", "company", "companies", "corp", "corporation", "enterprise", "enterprises", "gmbh", "group", "holding", "holdings", "inc",
        "incorporated", "joint", "jsc", "kg", "liability", "limited", "llc", "llp", "ltd", "nv", "oao", "ojsc", "ooo", "open", "oy", "pjsc", "plc", "private", "pte", "public", "pvt", "sa", "sarl",
        "spa", "srl", "stock", "the", "zao",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words of "joint stock company" and its kin, with the neighbor that tells them: too short to be known by themselves.
    private static readonly (string Word, string Before, string After)[] Parts =
        [("joint", "", "stock"), ("stock", "joint", ""), ("public", "", "joint"), ("closed", "", "joint"), ("open", "", "joint"), ("private", "", "joint")];

    /// <summary>The word that a short word of a longer form is, one edit away, as its neighbor tells; empty where it is none.</summary>
    public static ReadOnlySpan<char> MisspeltPart(NameBuffer buffer, ReadOnlySpan<NameToken> raw, int at)
    {
        var text = buffer.TextOf(raw[at]);
        foreach (var (word, before, after) in Parts)
        {
            if (Math.Abs(text.Length - word.Length) <= 1 && text.Length >= word.Length - 1 && !text.SequenceEqual(word) && LegalForms.IsOneEdit(text, word)
                && (before.Length == 0 || (at > 0 && buffer.TextOf(raw[at - 1]).SequenceEqual(before)))
                && (after.Length == 0 || (at + 1 < raw.Length && buffer.TextOf(raw[at + 1]).SequenceEqual(after))))
            {
                return word;
            }
        }

        return [];
    }

    /// <summary>Gives a word that is a form in another place, or one with a slip, the little weight of such.</summary>
    /// <param name="buffer">Holds the characters.</param>
    /// <param name="raw">The raw tokens.</param>
    /// <param name="first">The first of them that the token is made of.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="token">The token, described.</param>
    public static void Weigh(NameBuffer buffer, ReadOnlySpan<NameToken> raw, int first, int end, ref NameToken token)
    {
        if (token.Role != TokenRole.Core || end != first + 1 || token.Alphabet is not (Alphabet.Latin or Alphabet.Cyrillic))
        {
            return;
        }

        var text = buffer.TextOf(token);
        var isGeneric = text.Length >= ShortestGeneric && LegalForms.Find(text, 1, atStart: false, atEnd: true) is var form and not 0 && LegalForms.FamilyOf(form) == "generic";
        if (isGeneric || (first > 0 && IsSlip(text) && NameAnalyzer.EndsHere(buffer, raw, end)))
        {
            token.Role = TokenRole.Organization;
            token.Rarity = Math.Min(token.Rarity, SlipRarity);
        }
    }

    /// <summary>
    /// Makes one word of a name that is nothing but legal forms: whoever is listed so must be found by that name. A single form that is common in names ("Limited")
    /// stays nothing, for it tells nobody from anybody.
    /// </summary>
    public static void AddWhole(NameBuffer buffer, ReadOnlySpan<NameToken> raw)
    {
        var length = 0;
        var telling = -1;
        for (var i = 0; i < raw.Length; i++)
        {
            length += raw[i].Length;
            telling = (telling < 0 && !Common.Contains(buffer.TextOf(raw[i]))) || (telling >= 0 && NameAnalyzer.IsUnknown(buffer.TextOf(raw[i]))) ? i : telling;
        }

        if (telling < 0 || (raw.Length == 1 && !NameAnalyzer.IsUnknown(buffer.TextOf(raw[0]))))
        {
            return;
        }

        var (from, to) = length <= LongestWhole ? (0, raw.Length) : (telling, telling + 1);
        var token = new NameToken { Start = buffer.CharacterCount, SourceStart = raw[from].SourceStart, Alphabet = raw[from].Alphabet };
        foreach (ref readonly var part in raw[from..to])
        {
            for (var i = 0; i < part.Length; i++)
            {
                buffer.Append(buffer.Characters[part.Start + i]);
            }
        }

        token.Length = buffer.CharacterCount - token.Start;
        token.SourceLength = raw[to - 1].SourceStart + raw[to - 1].SourceLength - token.SourceStart;
        buffer.Append(' ');
        NameAnalyzer.Describe(buffer, ref token);
        buffer.Add(token);
    }

    /// <summary>Whether a word is no word, but one edit away from a short form.</summary>
    public static bool IsSlip(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestSlip or > LongestSlip || !NameAnalyzer.IsUnknown(text))
        {
            return false;
        }

        foreach (var form in Short)
        {
            if (text.Length >= form.Length && Math.Abs(text.Length - form.Length) <= 1 && LegalForms.IsOneEdit(text, form))
            {
                return true;
            }
        }

        return false;
    }
}
