using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// The legal forms of the world (<c>data/names/legal-forms.txt</c>). A form has a class (<c>llc</c>: OOO, GmbH's English rendering …) and a family
/// (<c>limited</c>, <c>stock</c> …). Forms are recognized and set aside: they never make a name match, a different one only weakens a match.
/// </summary>
public static class LegalForms
{
    private const int ShortestMisspelt = 7;
    private const int LongestMisspelt = 20;

    // Forms of two letters, and a few longer ones, are also words and names: they count only at the end of a name, or, for these, at its start.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "ao", "pt", "ip", "up", "cv", "oy", "ab", "tov", "too", "up" };
    private static readonly HashSet<string> Ambiguous = new(StringComparer.Ordinal) { "spa", "sas", "sal", "sam", "too", "group", "holding", "holdings", "trust", "union", "sons", "bros" };

    private static readonly List<(string Class, string Family)> Classes = [("", "")];
    private static readonly Dictionary<string, int> Forms = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int> LongestByFirst = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FormsByText;
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> LongestByText;
    private static readonly Dictionary<string, string> Misspelt = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> MisspeltByText;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenersByText;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousByText;

    static LegalForms()
    {
        var han = new List<(string Form, int Id)>();
        foreach (var line in TextTable.Lines("legal-forms.txt"))
        {
            var columns = TextTable.Columns(line);
            Classes.Add((columns[0], columns[1]));
            foreach (var form in columns[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (WordFolding.Fold(form) is { Length: > 0 } folded)
                {
                    Forms.TryAdd(folded, Classes.Count - 1);
                    var words = folded.Count(' ') + 1;
                    var first = words == 1 ? folded : folded[..folded.IndexOf(' ', StringComparison.Ordinal)];
                    LongestByFirst[first] = Math.Max(words, LongestByFirst.GetValueOrDefault(first));
                    AddMisspellings(folded);
                }
                else if (Lists.Scripts.Of(form) == Lists.Script.Han)
                {
                    han.Add((form, Classes.Count - 1));
                }
            }
        }

        HanForms = han;
        MisspeltByText = Misspelt.GetAlternateLookup<ReadOnlySpan<char>>();
        FormsByText = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestByText = LongestByFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        OpenersByText = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
        AmbiguousByText = Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static IReadOnlyList<(string Form, int Id)> HanForms { get; }

    /// <summary>The class of a form, such as <c>llc</c>; empty for 0.</summary>
    public static string ClassOf(int form) => Classes[form].Class;

    /// <summary>The family of a form, such as <c>limited</c>; empty for 0.</summary>
    public static string FamilyOf(int form) => Classes[form].Family;

    /// <summary>How many tokens the longest form that starts with this token has; 0 where none does.</summary>
    internal static int LongestFrom(ReadOnlySpan<char> firstToken) => LongestByText.TryGetValue(firstToken, out var words) ? words : 0;

    /// <summary>The form written by these tokens (one space between them), where it may stand at this place of a name; else 0.</summary>
    internal static int Find(ReadOnlySpan<char> tokens, int words, bool atStart, bool atEnd)
    {
        if (!FormsByText.TryGetValue(tokens, out var form))
        {
            return 0;
        }

        var telling = words > 1 ? tokens.Length >= 5 : tokens.Length >= 3 && !AmbiguousByText.Contains(tokens);
        return telling || (atEnd && !atStart) || (atStart && !atEnd && OpenersByText.Contains(tokens)) ? form : 0;
    }

    /// <summary>
    /// The long word of a legal form that this unknown token is one edit away from ("limiled", "comapny"); <c>null</c> where there is none. Without it a
    /// slip in "Limited Liability Company" would be a word that no listed name has.
    /// </summary>
    internal static string? Misspelling(ReadOnlySpan<char> token)
    {
        if (token.Length is < ShortestMisspelt - 1 or > LongestMisspelt + 1)
        {
            return null;
        }

        if (MisspeltByText.TryGetValue(token, out var word) && IsOneEdit(token, word))
        {
            return word;
        }

        Span<char> variant = stackalloc char[LongestMisspelt + 1];
        for (var skip = 0; skip < token.Length; skip++)
        {
            token[..skip].CopyTo(variant);
            token[(skip + 1)..].CopyTo(variant[skip..]);
            if (MisspeltByText.TryGetValue(variant[..(token.Length - 1)], out word) && IsOneEdit(token, word))
            {
                return word;
            }
        }

        return null;
    }

    private static void AddMisspellings(string form)
    {
        foreach (var word in form.Split(' '))
        {
            if (word.Length is < ShortestMisspelt or > LongestMisspelt || !Misspelt.TryAdd(word, word))
            {
                continue;
            }

            for (var skip = 0; skip < word.Length; skip++)
            {
                Misspelt.TryAdd(word.Remove(skip, 1), word);
            }
        }
    }

    // Insert, delete, substitute, or swap two neighbors: what is left between the common ends tells.
    private static bool IsOneEdit(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var prefix = one.CommonPrefixLength(other);
        one = one[prefix..];
        other = other[prefix..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return (one.Length <= 1 && other.Length <= 1) || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }
}
