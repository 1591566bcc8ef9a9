using System.Collections.Immutable;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Grounds;

/// <summary>
/// Tells the grounds of an act or entry from words, by a table that a reader can correct (<c>data/briefing/grounds.txt</c>): the first row of a ground whose
/// words stand in the text decides. Pure, thread-safe.
/// </summary>
public static class GroundTable
{
    private static readonly Lazy<ImmutableArray<Row>> Rows = new(static () => [.. BriefingTable.Rows(BriefingTable.Text("grounds")).Select(r => Read(r.Line, r.Number))]);

    /// <summary>The codes of all grounds, in the table's order, which is that of weight.</summary>
    public static ImmutableArray<string> Codes => [.. Rows.Value.Select(r => r.Code).Distinct()];

    /// <summary>The grounds that a text gives.</summary>
    /// <param name="text">A summary, a paragraph of grounds, a title.</param>
    /// <param name="from">Where it comes from, for <see cref="GroundFinding.From"/>; anything but <c>act</c> needs review.</param>
    /// <returns>In the table's order; a general ground only where no particular one was found.</returns>
    public static ImmutableArray<GroundFinding> OfText(string text, string from)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<(GroundFinding Finding, bool IsGeneral)>();
        foreach (var row in Rows.Value)
        {
            if (row.Where == "text" && !found.Any(f => f.Finding.Code == row.Code) && text.IndexOf(row.Words, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                found.Add((new GroundFinding(row.Code, text.Substring(at, row.Words.Length), from, row.IsWeak || from != "act"), row.IsGeneral));
            }
        }

        return [.. found.Where(f => !f.IsGeneral || found.TrueForAll(o => o.IsGeneral)).Select(f => f.Finding)];
    }

    /// <summary>The grounds that an entry's own marks give: footnotes, the sections and words of its texts, its programs.</summary>
    public static ImmutableArray<GroundFinding> OfEntry(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var found = new List<GroundFinding>();
        foreach (var row in Rows.Value)
        {
            if (found.Any(f => f.Code == row.Code))
            {
                continue;
            }

            var (holds, phrase, from) = row.Where switch
            {
                "footnote" => (entry.Footnotes.Any(n => row.Words.Length == 1 && n == row.Words[0] - '0'), $"footnote {row.Words}", "footnote"),
                "requirement" => (Has(entry.LicenseRequirement, row.Words), row.Words, "requirement"),
                "policy" => (Has(entry.ReviewPolicy, row.Words), row.Words, "policy"),
                "program" => (entry.Programs.Any(p => p.StartsWith(row.Words, StringComparison.OrdinalIgnoreCase)), $"program {row.Words}", "program"),
                _ => (false, "", ""),
            };
            if (holds)
            {
                found.Add(new GroundFinding(row.Code, phrase, from, row.IsWeak));
            }
        }

        return [.. found];
    }

    private static bool Has(string? text, string words) => text is not null && text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static Row Read(string line, int number)
    {
        var cells = line.Split('\t');
        return cells.Length == 4 && cells[3] is "sure" or "review" or "general"
            ? new Row(cells[0], cells[1], cells[2], cells[3] != "sure", cells[3] == "general")
            : throw new FormatException($"line {number} of the table of grounds is not code, where, words and sure, review or general: '{line}'");
    }

    private readonly record struct Row(string Code, string Where, string Words, bool IsWeak, bool IsGeneral);
}
