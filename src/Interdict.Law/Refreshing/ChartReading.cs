using System.Globalization;
using System.Xml.Linq;

namespace Interdict.Law.Refreshing;

/// <summary>Reads the Commerce Country Chart: Supplement No. 1 to Part 738.</summary>
internal static class ChartReading
{
    public const string Citation = "15 CFR Part 738, Supplement No. 1";

    private static readonly string[] Columns = ["CB1", "CB2", "CB3", "NP1", "NP2", "NS1", "NS2", "MT1", "RS1", "RS2", "FC1", "CC1", "CC2", "CC3", "AT1", "AT2"];

    public static void Read(XElement supplement, ReadingDraft draft)
    {
        var rows = new List<string[]>();
        var (embargoes, seen) = (new List<string[]>(), false);
        foreach (var table in EcfrMarkup.Tables(supplement))
        {
            var lines = EcfrMarkup.Rows(table).ToList();
            if (lines.FindIndex(static l => l.Any(static c => Folded(c) == "CB1")) is var head && head < 0)
            {
                continue;
            }

            seen = true;
            var columns = lines[head].Select(Folded).Where(static c => c.Length == 3).ToArray();
            if (!columns.SequenceEqual(Columns))
            {
                draft.Problem($"{Citation}: the columns are {string.Join(' ', columns)}, not {string.Join(' ', Columns)}: every rule that names a column must be looked at first");
                return;
            }

            foreach (var cells in lines.Skip(head + 1))
            {
                Row(cells, rows, embargoes, draft);
            }
        }

        if (!seen || rows.Count < 190)
        {
            draft.Problem($"{Citation}: {(seen ? $"only {rows.Count} countries were read; it was cut short" : "no table with the column CB 1 was found")}");
            return;
        }

        rows.AddRange(embargoes);
        draft.Found(string.Create(CultureInfo.InvariantCulture, $"{Citation}: {rows.Count} rows"));
        draft.Table("country-chart", rows, Citation);
    }

    private static void Row(XElement[] cells, List<string[]> rows, List<string[]> embargoes, ReadingDraft draft)
    {
        // A note of the table stands in a cell of its own, an embargo in two.
        if (cells.Length < 2 || EcfrMarkup.TextWithoutNotes(cells[0]) is not { Length: > 0 } name)
        {
            return;
        }

        var (country, trailing) = Trailing(name);
        if (CountryNames.Code(country) is not { } code)
        {
            draft.Problem($"{Citation}: '{name}' is no country that is known; add it to data/law/ear/country-names.txt");
            return;
        }

        var notes = string.Join(' ', EcfrMarkup.Notes(cells[0]).Concat(trailing).Distinct());
        if (cells.Length == 2)
        {
            embargoes.Add([code, country, "embargo", notes]);
            return;
        }

        if (cells.Length != Columns.Length + 1)
        {
            draft.Problem($"{Citation}: the row of {country} has {cells.Length} cells, not {Columns.Length + 1}: which column a mark stands in cannot be told");
            return;
        }

        var marks = new List<string>();
        foreach (var (index, cell) in cells.Skip(1).Index())
        {
            switch (EcfrMarkup.TextWithoutNotes(cell))
            {
                case "X" or "x":
                    marks.Add(Columns[index]);
                    break;
                case "":
                    break;
                case var other:
                    draft.Problem($"{Citation}: {country}, {Columns[index]}: '{other}' is neither a mark nor nothing");
                    break;
            }
        }

        rows.Add([code, country, string.Join(' ', marks), notes]);
    }

    // "Albania 2 3": numbers of notes that are not marked as such.
    internal static (string Name, IEnumerable<int> Notes) Trailing(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && words[count - 1].All(char.IsAsciiDigit))
        {
            count--;
        }

        return (string.Join(' ', words[..count]), [.. words[count..].Select(static w => int.Parse(w, CultureInfo.InvariantCulture))]);
    }

    private static string Folded(XElement cell) => EcfrMarkup.TextWithoutNotes(cell).Replace(" ", "", StringComparison.Ordinal);
}
