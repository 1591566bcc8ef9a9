using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Xlsx;

namespace Interdict.Sources.Dfat;

/// <summary>
/// Australia's Consolidated List, an Excel workbook with a row for each name: reference (<c>101</c>, <c>101a</c> for a further name), name, type, and what is known.
/// https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list
/// </summary>
/// <remarks>
/// The key of an entry is the number of its reference. Rows of one number that follow each other are one entry; where the publisher used a number twice, the second party has
/// a counter behind it and a warning. A column that is not known becomes a remark and a note.
/// </remarks>
public sealed partial class DfatReader : IListReader
{
    private static readonly string[] Known =
    [
        "reference", "nameofindividualorentity", "type", "nametype", "aliasstrength", "dateofbirth", "placeofbirth", "citizenship", "address", "additionalinformation", "listinginformation", "imonumber", "committees",
        "controldate", "instrumentofdesignation", "targetedfinancialsanction", "travelban", "armsembargo", "maritimerestriction",
    ];

    /// <inheritdoc/>
    public string Format => "au-dfat";

    /// <inheritdoc/>
    public string Description => "Australian Consolidated List, Excel workbook";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source, report);
    }

    private IEnumerable<Entry> Entries(SourceFile source, ImportReport report)
    {
        var tally = report.Begin(source.Path);
        var draft = new EntryDraft();
        var keys = new EntryKeys();
        Dictionary<string, int>? columns = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        var current = "";
        var rows = 0L;
        foreach (var (line, cells) in XlsxSheet.Rows(source, report, Format))
        {
            if (columns is null)
            {
                columns = Header(cells, report);
                if (!columns.ContainsKey("reference") || !columns.ContainsKey("nameofindividualorentity"))
                {
                    throw new SourceException("the first row has no column 'Reference' or 'Name of Individual or Entity'; is this a workbook of au-dfat?", source.Path, line, "Reference");
                }

                continue;
            }

            string Cell(string column) => columns.TryGetValue(column, out var at) && at < cells.Length ? cells[at].Trim() : "";
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            tally.Read++;
            var number = Number().Match(Cell("reference"));
            if (!number.Success || Cell("nameofindividualorentity").Length == 0)
            {
                report.Reject(tally, line, number.Success ? "the row has no name" : "the row has no reference", string.Join(" | ", cells));
                continue;
            }

            tally.Kept++;
            if (number.Value != current)
            {
                if (rows > 0)
                {
                    yield return Deliver(draft, keys, current, seen, report);
                }

                draft.Clear();
                current = number.Value;
            }

            rows++;
            Fill(draft, Cell);
            foreach (var (column, at) in columns)
            {
                if (Array.IndexOf(Known, column) < 0 && at < cells.Length)
                {
                    draft.Remark(column, cells[at]);
                }
            }
        }

        if (rows == 0)
        {
            throw new SourceException("it holds no row with a reference; is this a workbook of au-dfat?", source.Path);
        }

        yield return Deliver(draft, keys, current, seen, report);
    }

    private static Entry Deliver(EntryDraft draft, EntryKeys keys, string number, HashSet<string> seen, ImportReport report)
    {
        if (!seen.Add(number))
        {
            draft.Warn($"the list uses the reference {number} before, too, for rows that do not stand beside these");
        }

        draft.HeadByFirstName();
        return report.Deliver(draft.Make(ListCodes.Australia, keys.TakeNumber(number)));
    }

    private static Dictionary<string, int> Header(string[] cells, ImportReport report)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            var plain = string.Concat(cells[i].Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
            if (plain.Length > 0 && columns.TryAdd(plain, i) && Array.IndexOf(Known, plain) < 0)
            {
                report.Note($"kept as a remark only: column {cells[i]}");
            }
        }

        return columns;
    }

    private static void Fill(EntryDraft draft, Func<string, string> cell)
    {
        draft.Type = cell("type").ToUpperInvariant() switch { "INDIVIDUAL" => PartyType.Person, "ENTITY" => PartyType.Organization, "VESSEL" => PartyType.Vessel, _ => draft.Type };
        var kind = cell("nametype") switch { "Primary Name" when !draft.HasHeading => NameKind.Primary, "Formerly known as" => NameKind.Former, _ => NameKind.Alias };
        var weak = cell("aliasstrength").StartsWith("Weak", StringComparison.OrdinalIgnoreCase);
        draft.AddName(cell("nameofindividualorentity"), cell("nametype") == "Original Script" ? NameKind.Alias : kind, weak ? NameStrength.Weak : NameStrength.Strong);
        var birth = cell("dateofbirth");
        foreach (var one in Marks().Split(birth).Select(p => p.Trim(' ', ',', ';')).Where(p => p.Length > 0))
        {
            draft.AddBirth(one, XlsxSheet.Day(one) is { } day ? new PartialDate(day.Year, day.Month, day.Day) : SourceDates.EuropeanBirth(one.Replace("Approximately", "circa", StringComparison.OrdinalIgnoreCase)));
        }

        draft.Remark("Place of birth", cell("placeofbirth"));
        foreach (var one in cell("citizenship").Split([",", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(c => Marks().Split(c)))
        {
            draft.AddNationality(one, "Citizenship");
        }

        foreach (var one in Marks().Split(cell("address")).SelectMany(a => a.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            draft.AddAddressLine(one.Trim(' ', ','));
        }

        draft.Remark("", cell("additionalinformation"));
        draft.Remark("Listing information", XlsxSheet.Day(cell("listinginformation")) is { } info ? $"{info:yyyy-MM-dd}" : cell("listinginformation"));
        draft.AddIdentifier("imo", cell("imonumber"));
        draft.AddProgram(cell("committees"));
        var date = cell("controldate");
        var control = draft.Check(XlsxSheet.Day(date) ?? SourceDates.European(date), date, "control");
        draft.Listed = draft.Listed is { } listed && (control is null || listed < control) ? listed : control;
        var instrument = cell("instrumentofdesignation");
        draft.Cite(instrument);
        foreach (var (column, measure, words) in ((string, MeasureKind, string)[])
            [
                ("targetedfinancialsanction", MeasureKind.AssetFreeze, "No asset may be given to it, and its assets may not be used or dealt with."), ("travelban", MeasureKind.VisaRestriction, "The person may not travel to, enter or stay in Australia."),
                ("armsembargo", MeasureKind.DealingsRestriction, "Arms and related goods may not be supplied to it."), ("maritimerestriction", MeasureKind.DealingsRestriction, "The ship is under maritime restrictions."),
            ])
        {
            if (cell(column).Length > 0 && !cell(column).Equals("false", StringComparison.OrdinalIgnoreCase) && cell(column) != "0")
            {
                draft.AddMeasure(new Measure(measure, words, instrument.Length > 0 ? instrument : cell("committees"), draft.Listed));
            }
        }
    }

    [GeneratedRegex(@"^\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:^|(?<=[\s,;]))\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
