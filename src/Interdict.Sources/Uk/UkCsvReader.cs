using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Uk;

/// <summary>
/// The UK Sanctions List as CSV: a line with the day of the report, a header, and several rows a party, one for each name, address or other detail.
/// https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv
/// </summary>
/// <remarks>
/// The key of an entry is the list's unique id (<c>RUS0001</c>). The measures of an entry are those that its column "Sanctions Imposed" names. A column that is not known
/// becomes a remark and a note of the import.
/// </remarks>
public sealed class UkCsvReader : IListReader
{
    private static readonly string[] NameParts = ["name1", "name2", "name3", "name4", "name5"];

    private static readonly string[] Lines = ["addressline1", "addressline2", "addressline3", "addressline4", "addressline5", "addressline6"];

    /// <inheritdoc/>
    public string Format => "uk-csv";

    /// <inheritdoc/>
    public string Description => "UK Sanctions List, CSV";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".csv"), report);
    }

    private IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var draft = new EntryDraft();
        var keys = new EntryKeys();
        using var table = new CsvTable(part, report, Format, ',', "uniqueid", "name6", "regimename");
        report.Published = table.Preamble.Select(DateIn).FirstOrDefault(d => d is not null);
        List<(string Title, string Plain)>? others = null;
        foreach (var group in table.Groups(r => r["uniqueid"], "the row has no unique id"))
        {
            draft.Clear();
            foreach (var row in group.OrderByDescending(r => r["nametype"].Equals("Primary Name", StringComparison.OrdinalIgnoreCase)))
            {
                Fill(row, draft);
                others ??= [.. table.Others()];
                UkDetails.Fields(draft, table, row, others);
            }

            draft.HeadByFirstName();
            if (!draft.HasName)
            {
                foreach (var row in group)
                {
                    report.Reject(table.Tally, row.Line, "the entry has no name", row.Raw);
                }

                continue;
            }

            table.Tally.Kept += group.Count;
            yield return report.Deliver(draft.Make(ListCodes.UnitedKingdom, keys.TakeNumber(group[0]["uniqueid"].Trim('/'))));
        }

        table.RequireRows();
    }

    private static void Fill(CsvRecord row, EntryDraft draft)
    {
        UkDetails.Name(draft, NameParts.Select(p => row[p]), row["name6"], row["nametype"], row["aliasstrength"]);
        UkDetails.Address(draft, Lines.Select(l => row[l]), row.Any("addresspostalcode", "postalcode", "postzipcode"), row["addresscountry"]);
        draft.Type = row.Any("designationtype", "individualentityship").ToUpperInvariant() switch
        {
            "INDIVIDUAL" => PartyType.Person,
            "ENTITY" => PartyType.Organization,
            "SHIP" => PartyType.Vessel,
            _ => draft.Type,
        };
        var date = row["datedesignated"];
        draft.Listed ??= draft.Check(SourceDates.European(date), date, "designation");
        UkDetails.Measures(draft, row["sanctionsimposed"], row["regimename"], draft.Listed);
        draft.AddProgram(row["regimename"]);
    }

    // "Report Date: 21-Oct-2025", "Last Updated,27/04/2020"
    private static DateOnly? DateIn(string line)
    {
        var text = line.AsSpan(line.LastIndexOfAny([':', ',']) + 1).Trim(" \",");
        return SourceDates.European(text) ?? SourceDates.Stamp(text.ToString().Replace('-', ' '));
    }
}
