using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Ecfr;

/// <summary>Makes entries of the rows of one supplement: carries the country down and tells rows from what only stands in the table.</summary>
internal sealed class EcfrEntries(Supplement supplement, ImportReport report, RowTally tally)
{
    private readonly EntryKeys _keys = new();
    private readonly List<string> _warnings = [];
    private readonly Shared<string> _texts = new();
    private string _heading = "";

    public Supplement Supplement => supplement;

    /// <summary>The entry of a row, or <c>null</c> where the row is rejected or is no row (and so counted).</summary>
    public Entry? Make(IReadOnlyList<string> cells, long line)
    {
        if (IsFootnote(cells))
        {
            report.Note("footnotes and history after the table");
            return null;
        }

        tally.Read++;
        if (cells.Count != supplement.Columns)
        {
            report.Reject(tally, line, $"the row has {cells.Count} cells; Supplement No. {supplement.Number} has {supplement.Columns}", string.Join(" | ", cells));
            return null;
        }

        if (cells[0].Length > 0)
        {
            _heading = cells[0];
        }

        var text = cells[1];
        if (text.Length == 0)
        {
            report.Reject(tally, line, "the entity cell is empty", string.Join(" | ", cells));
            return null;
        }

        if (IsReserved(text))
        {
            report.Reject(tally, line, "reserved: the place of an entry that was removed", text);
            return null;
        }

        return Entry(cells, text);
    }

    private Entry Entry(IReadOnlyList<string> cells, string text)
    {
        _warnings.Clear();
        var cell = EntityCell.Parse(text);
        var heading = Countries.Find(_heading);
        if (heading is null)
        {
            _warnings.Add(_heading.Length == 0 ? "no country heading stands above the row" : $"the country heading '{_heading}' is not a known country");
        }

        var isList = supplement.Columns == 5;
        var (requirement, policy) = isList ? (cells[2], cells[3]) : ("", "");
        var citations = CitationParser.Parse(cells[^1]);
        if (isList && requirement.Length == 0)
        {
            _warnings.Add("the license requirement cell is empty");
        }

        if (isList && policy.Length == 0)
        {
            _warnings.Add("the license review policy cell is empty");
        }

        _warnings.AddRange(cell.Warnings);
        var footnotes = isList ? Footnotes.Find(requirement, _warnings) : [];
        tally.Kept++;
        return report.Deliver(new Entry
        {
            Id = new EntryId(supplement.List, _keys.Take(cell.Names[0].Value, heading, citations, () => $"{text}\n{cells[^1]}")),
            Type = AddressRows.Is(cell.Names[0].Value) ? PartyType.Address : PartyType.Unknown,
            Names = cell.Names,
            Addresses = [.. cell.Addresses.Select(a => new Address(a, Country: Addressing.CountryOf(a) ?? heading))],
            Countries = CountriesOf(heading, cell),
            LicenseRequirement = requirement.Length == 0 ? null : _texts.Get(requirement),
            ReviewPolicy = policy.Length == 0 ? null : _texts.Get(policy),
            Footnotes = footnotes,
            Citations = citations,
            Listed = citations.Length > 0 ? citations[0].Date : null,
            Remarks = cell.Remarks,
            SourceUrl = supplement.Url,
            Warnings = [.. _warnings],
        }, cell.InnerNames);
    }

    private static ImmutableArray<string> CountriesOf(string? heading, EntityCell cell)
    {
        var countries = ImmutableArray.CreateBuilder<string>();
        foreach (var country in cell.Addresses.Select(a => Addressing.CountryOf(a)).Prepend(heading).Concat(cell.OtherCountries))
        {
            if (country is not null && !countries.Contains(country))
            {
                countries.Add(country);
            }
        }

        return countries.DrainToImmutable();
    }

    // A footnote or the amendment history fills one cell across the table: "1 For this entity …", "[63 FR 64325 …]".
    private static bool IsFootnote(IReadOnlyList<string> cells)
    {
        if (cells.All(c => c.Length == 0))
        {
            return true;
        }

        var text = cells[0].TrimStart();
        return cells.Skip(1).All(c => c.Length == 0) && text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '[' or '*')
            && !IsReserved(text);
    }

    private static bool IsReserved(string text) => text.Trim(' ', '[', ']', '.', '\n').Equals("Reserved", StringComparison.OrdinalIgnoreCase);
}
