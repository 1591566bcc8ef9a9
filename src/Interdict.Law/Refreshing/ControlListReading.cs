using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interdict.Law.Refreshing;

/// <summary>Reads the Commerce Control List: Supplement No. 1 to Part 774; of each entry its license requirements and what it says of LVS, GBS and TSR.</summary>
internal static partial class ControlListReading
{
    public const string Citation = "15 CFR Part 774, Supplement No. 1";

    private static readonly string[] Symbols = ["LVS", "GBS", "TSR"];

    public static void Read(XElement supplement, ReadingDraft draft)
    {
        var (rows, offers) = (new List<string[]>(), new List<string[]>());
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var (number, body) = ((string?)null, new List<XElement>());
        foreach (var element in supplement.Elements().Append(null))
        {
            var next = element is null ? null : Heading(element);
            if (next is null && element is not null)
            {
                body.Add(element);
                continue;
            }

            if (number is not null)
            {
                if (!entries.Add(number))
                {
                    draft.Problem($"{Citation}: {number} is there twice");
                }

                Entry(number, body, rows, offers);
            }

            (number, body) = (next, []);
        }

        if (entries.Count < 600)
        {
            draft.Problem($"{Citation}: only {entries.Count} entries were read; it was cut short, or is written in another way");
            return;
        }

        if (rows.FirstOrDefault(static r => r.Length > 1 && r[1] == "??") is { } unread)
        {
            draft.Problem($"{Citation}: {unread[0]} has a requirement whose reason was not understood");
            return;
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"{Citation}: {entries.Count} entries, {rows.Count} requirements"));
        draft.Table("eccns", rows, Citation);
        draft.Table("eccn-exceptions", offers, Citation);
    }

    // An entry begins with its number in bold type; a number in bold farther on is a reference.
    private static string? Heading(XElement element) =>
        element.Name.LocalName is "FP-2" or "FP-1" or "FP" or "P" && element.Elements().FirstOrDefault() is { Name.LocalName: "B" } bold
        && string.IsNullOrWhiteSpace(string.Concat(bold.NodesBeforeSelf().OfType<XText>().Select(static t => t.Value)))
        && Number().Match(EcfrMarkup.Text(element)) is { Success: true } number ? number.Value : null;

    private static void Entry(string number, List<XElement> body, List<string[]> rows, List<string[]> offers)
    {
        var requirements = body.SelectMany(EcfrMarkup.Tables).SelectMany(Requirements).ToList();
        var lines = body.Where(static e => e.Name.LocalName is "FP-1" or "FP" or "P").Select(EcfrMarkup.Text).ToList();
        foreach (var (control, where) in requirements)
        {
            rows.Add([number, ControlText.Reason(control, where), ControlText.Items(number, control), .. ControlText.Where(where, control).Split('\t')]);
        }

        if (requirements.Count == 0)
        {
            // An entry that states its requirements in a sentence: its reasons stand, and the sentence must be read.
            var reasons = (Said(lines, "Reason for Control") ?? "").Trim(' ', '.');
            rows.AddRange(reasons.Length == 0 ? [[number, "none"]] : reasons.Split(',', StringSplitOptions.TrimEntries).Select(r => new[] { number, r, "*", "read", "" }));
        }

        string[] offered = [.. Symbols.Select(s => ControlText.Offer(Said(lines, s)))];
        if (offered.Any(static o => o != "no"))
        {
            offers.Add([number, .. offered]);
        }
    }

    // The table of requirements names the Country Chart in its head, or has one column of controls; others (processes of 2E003) are none.
    private static IEnumerable<(string Control, string Where)> Requirements(XElement table)
    {
        var lines = EcfrMarkup.Rows(table).ToList();
        if (lines.Count == 0 || !(lines[0].Any(static c => Chart().IsMatch(EcfrMarkup.Text(c))) || (lines[0].Length > 0 && ControlsOnly().IsMatch(EcfrMarkup.Text(lines[0][0])))))
        {
            yield break;
        }

        foreach (var cells in lines.Skip(1).Where(static c => c.Length > 0 && c[0].Name.LocalName != "TH"))
        {
            var control = EcfrMarkup.Text(cells[0]);
            if (control.Length > 0)
            {
                // Where the second cell is empty or missing, the first states the requirement too.
                yield return (control, cells.Length > 1 && EcfrMarkup.Text(cells[1]) is { Length: > 0 } where ? where : control);
            }
        }
    }

    private static string? Said(List<string> lines, string label) => lines.Find(l => l.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase) || l.StartsWith(label + " :", StringComparison.OrdinalIgnoreCase)) is { } line ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : null;

    [GeneratedRegex(@"^\d[A-E]\d{3}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"country\s*chart", RegexOptions.IgnoreCase)]
    private static partial Regex Chart();

    [GeneratedRegex(@"^control\(s\)$", RegexOptions.IgnoreCase)]
    private static partial Regex ControlsOnly();
}
