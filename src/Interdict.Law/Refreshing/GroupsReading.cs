using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interdict.Law.Refreshing;

/// <summary>Reads the Country Groups: Supplement No. 1 to Part 740; and the symbols of the exceptions, in the headings of its sections.</summary>
internal static partial class GroupsReading
{
    public const string Citation = "15 CFR Part 740, Supplement No. 1";

    private static readonly string[] Groups = ["A:1", "A:2", "A:3", "A:4", "A:5", "A:6", "B", "D:1", "D:2", "D:3", "D:4", "D:5", "E:1", "E:2"];

    public static void Read(XElement supplement, ReadingDraft draft)
    {
        var members = Groups.ToDictionary(static g => g, static _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var table in EcfrMarkup.Tables(supplement))
        {
            var lines = EcfrMarkup.Rows(table).ToList();
            var head = lines.FindIndex(static l => l.Any(static c => Label(EcfrMarkup.Text(c)) is not null));
            if (head < 0)
            {
                continue;
            }

            var labels = lines[head].Select(static c => Label(EcfrMarkup.Text(c))).ToArray();
            foreach (var cells in lines.Skip(head + 1).Where(static c => c.Length > 1))
            {
                var (name, _) = ChartReading.Trailing(EcfrMarkup.TextWithoutNotes(cells[0]));
                if (name.Length is 0 or > 80)
                {
                    continue;
                }

                // Where the head has no cell over the names, its labels stand one to the left.
                var shift = labels.Length == cells.Length ? 0 : cells.Length - labels.Length;
                foreach (var (index, cell) in cells.Index().Where(static c => c.Index > 0 && EcfrMarkup.TextWithoutNotes(c.Item).Equals("X", StringComparison.OrdinalIgnoreCase)))
                {
                    Add(members, index - shift >= 0 && index - shift < labels.Length ? labels[index - shift] : null, name, draft);
                }
            }
        }

        foreach (var item in ListOfB(supplement))
        {
            Add(members, "B", ChartReading.Trailing(item).Name, draft);
        }

        if (members.FirstOrDefault(static m => m.Value.Count == 0 || (m.Key == "B" && m.Value.Count < 100)) is { Key: { } lacking } found)
        {
            draft.Problem($"{Citation}: Country Group {lacking} has {found.Value.Count} countries; the table was not understood, or is cut short");
            return;
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"{Citation}: {Groups.Length} groups"));
        draft.Table("country-groups", [.. Groups.Select(g => new[] { g, string.Join(' ', members[g]) })], Citation);
    }

    /// <summary>The sections of Part 740 whose headings bear symbols of exceptions.</summary>
    public static void Symbols(IReadOnlyCollection<XElement> sections, ReadingDraft draft)
    {
        var read = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var head = section.Elements().FirstOrDefault(static e => e.Name.LocalName == "HEAD") is { } words ? EcfrMarkup.Text(words) : "";
            foreach (Match symbol in Symbol().Matches(head))
            {
                read[symbol.Groups[1].Value] = EcfrMarkup.SectionNumber(section);
            }
        }

        if (read.Count < 20)
        {
            draft.Problem($"15 CFR Part 740: only {read.Count} sections bear the symbol of an exception");
            return;
        }

        draft.Found(string.Create(CultureInfo.InvariantCulture, $"15 CFR Part 740: {read.Count} exceptions"));
        var ours = Data.LawText.Rows("ear/exceptions").ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);
        foreach (var symbol in ours.Keys.Union(read.Keys).Order(StringComparer.Ordinal))
        {
            draft.Differs("exceptions", symbol, ours.GetValueOrDefault(symbol), read.GetValueOrDefault(symbol), "15 CFR Part 740");
        }
    }

    private static IEnumerable<string> ListOfB(XElement supplement)
    {
        var inside = false;
        foreach (var element in supplement.Descendants())
        {
            if (element.Name.LocalName is "HD1" or "HD2" or "HD3" or "HEAD")
            {
                inside = EcfrMarkup.Text(element).StartsWith("Country Group B", StringComparison.OrdinalIgnoreCase);
            }
            else if (inside && element.Name.LocalName == "LI")
            {
                yield return EcfrMarkup.TextWithoutNotes(element);
            }
        }
    }

    private static void Add(Dictionary<string, SortedSet<string>> members, string? group, string name, ReadingDraft draft)
    {
        if (group is null || !members.TryGetValue(group, out var countries))
        {
            draft.Problem($"{Citation}: {name} has a mark in a column that is no Country Group");
        }
        else if (CountryNames.Code(name) is not { } code)
        {
            draft.Problem($"{Citation}: '{name}' is no country that is known; add it to data/law/ear/country-names.txt");
        }
        else
        {
            countries.Add(code);
        }
    }

    private static string? Label(string head) => Group().Match(head) is { Success: true } group ? $"{group.Groups[1].Value}:{group.Groups[2].Value}" : null;

    [GeneratedRegex(@"\[?\b([ADE]) ?: ?(\d)\b\]?")]
    private static partial Regex Group();

    [GeneratedRegex(@"\(([A-Z]{3})\)")]
    private static partial Regex Symbol();
}
