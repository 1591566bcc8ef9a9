using System.Text.RegularExpressions;
using Interdict.Lists;

namespace Interdict.Sources.Dhs;

/// <summary>
/// Takes a name cell of the UFLPA Entity List apart: "X (including two aliases: A; and B) and its subordinate and affiliated entities", "X (also known as A; and B; and
/// formerly known as C)", "X (XPCC)". Parentheses that are part of a name ("Silicon (Shanshan) Co.") stay in it.
/// </summary>
internal static partial class UflpaName
{
    /// <summary>The names, the heading first, and the words that extend the listing to others; empty where it extends to none.</summary>
    public static (List<PartyName> Names, string Extension) Read(string cell)
    {
        var extension = Extension().Match(cell);
        var text = extension.Success ? cell[..extension.Index].TrimEnd(' ', ',') : cell;
        var clause = Clause().Match(text);
        List<PartyName> names = [];
        if (!clause.Success)
        {
            AddHeading(names, text);
            return (names, extension.Value.Trim(' ', ','));
        }

        var end = Close(text, clause.Index);
        AddHeading(names, text[..clause.Index].TrimEnd() + text[end..]);
        var inside = text[(clause.Index + 1)..(end > clause.Index + 1 ? end - 1 : end)];
        var kind = NameKind.Alias;
        foreach (var piece in Markers().Split(inside))
        {
            if (Markers().IsMatch(piece))
            {
                kind = piece.Contains("formerly", StringComparison.OrdinalIgnoreCase) ? NameKind.Former : NameKind.Alias;
                continue;
            }

            foreach (var name in Between().Split(piece))
            {
                var plain = name.Trim(' ', ';', ',');
                plain = plain.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? plain[4..].Trim() : plain;
                plain = plain.EndsWith(" and", StringComparison.OrdinalIgnoreCase) ? plain[..^4].Trim() : plain;
                if (plain.Length > 0 && !plain.Equals("and", StringComparison.OrdinalIgnoreCase))
                {
                    names.Add(new PartyName(plain, kind));
                }
            }
        }

        return (names, extension.Value.Trim(' ', ','));
    }

    /// <summary>A name without the acronym in parentheses at its end.</summary>
    public static string WithoutAcronym(string name) => Acronym().Replace(name, "");

    private static void AddHeading(List<PartyName> names, string text)
    {
        names.Add(new PartyName(text.Trim()));
        if (Acronym().Match(text.Trim()) is { Success: true } acronym)
        {
            names.Add(new PartyName(acronym.Groups[1].Value, NameKind.Alias));
            names.Add(new PartyName(text.Trim()[..acronym.Index].Trim(), NameKind.Alias));
        }
    }

    // Behind the parenthesis that closes the one at a place; the end where none does.
    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"\((?=(?:also|formerly) known as|(?:including|and) \w+ alias(?:es)?:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(@"((?:and )?(?:also|formerly) known as|(?:including|and) \w+ alias(?:es)?:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markers();

    [GeneratedRegex(@";|(?<=\.)\s+and\s+(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@",?\s+and (?:its |their )?(?:subordinate and affiliated entities|subsidiaries)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Extension();

    [GeneratedRegex(@"\s\(([A-Z]{2,8})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();
}
