using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Bis;

/// <summary>
/// The Denied Persons List (15 CFR 764.3(a)(2)) in both shapes that BIS has published: twelve columns, tab- or comma-separated
/// (<c>Name, Street_Address, City, State, Country, Postal_Code, Effective_Date, …</c>), and five comma-separated columns in which name and address are one
/// (<c>Name_and_Address, Effective_Date, Expiration_Date, Appropriate Federal Register Citations, Type of Denial</c>). The header tells which.
/// </summary>
public sealed class DplReader : IListReader
{
    private const string Url = "https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl";

    /// <inheritdoc/>
    public string Format => "bis-dpl";

    /// <inheritdoc/>
    public string Description => "BIS Denied Persons List, tab- or comma-separated (bis.gov)";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".txt", ".csv", ".tsv"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        using var rows = new CsvRows(part, Delimiter(part));
        var header = CsvHeader.Read(rows, part.Name);
        var columns = new DplColumns(header, part.Name);
        var keys = new EntryKeys();
        while (rows.Read())
        {
            tally.Read++;
            if (rows.Count != header.Count)
            {
                report.Reject(tally, rows.Line, $"the row has {rows.Count} fields, not {header.Count}", rows.Raw);
            }
            else if (Make(rows, columns, keys) is { } entry)
            {
                tally.Kept++;
                yield return report.Deliver(entry);
            }
            else
            {
                report.Reject(tally, rows.Line, "the row has no name", rows.Raw);
            }
        }
    }

    private static Entry? Make(CsvRows row, DplColumns columns, EntryKeys keys)
    {
        var (name, address) = columns.Party(row);
        if (name.Length == 0)
        {
            return null;
        }

        List<string> warnings = [];
        var citations = CitationParser.Parse(row[columns.Citation]);
        var listed = Date(row[columns.Effective], "effective date", warnings);
        var ended = Date(row[columns.Expiration], "expiration date", warnings);
        _ = Date(row[columns.Updated], "date of the last update", warnings);
        ImmutableArray<string> countries = address?.Country is { } country ? [country] : [];
        List<string> remarks = [];
        Say(remarks, "", row[columns.Action]);
        Say(remarks, "Standard order: ", row[columns.Standard]);
        Say(remarks, "Type of denial: ", row[columns.Denial]);
        return new Entry
        {
            Id = new EntryId(ListCodes.DeniedPersons, keys.Take(name, address?.Country, citations, () => row.Raw)),
            Names = [new PartyName(name)],
            Addresses = address is null ? [] : [address],
            Countries = countries,
            Citations = citations,
            Listed = listed,
            Ended = ended,
            Remarks = remarks.Count == 0 ? null : string.Join("; ", remarks),
            SourceUrl = Url,
            Warnings = [.. warnings],
        };
    }

    private static DateOnly? Date(string text, string what, List<string> warnings)
    {
        text = text.Trim();
        var date = SourceDates.Listing(text);
        if (text.Length > 0 && date is null)
        {
            warnings.Add($"the {what} '{text}' is impossible and was left out");
        }

        return date;
    }

    private static void Say(List<string> remarks, string label, string text)
    {
        if (text.Trim() is { Length: > 0 } said)
        {
            remarks.Add(label + said);
        }
    }

    // The header line has a tab only in the tab-separated edition.
    private static char Delimiter(SourcePart part)
    {
        Span<char> start = stackalloc char[512];
        using var text = part.OpenText(lineCapped: true);
        var read = text.ReadBlock(start);
        var line = start[..read];
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end]).Contains('\t') ? '\t' : ',';
    }
}
