using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Uk;

/// <summary>
/// The Consolidated List of financial sanctions targets in the UK (<c>ConList.csv</c>) that the Treasury's OFSI published until 2026-01-28: a line with the day of the last
/// update, a header, and a row for each combination of name, date of birth and address. The layouts before and since 2022 are read.
/// </summary>
/// <remarks>
/// The key of an entry is the group id. Numbers of documents stand in running text; what looks like one is taken, and the text kept. A target of type "Entity"
/// with an IMO number may be a ship: its type is left unknown.
/// </remarks>
public sealed class UkConListReader : IListReader
{
    private static readonly string[] NameParts = ["name1", "name2", "name3", "name4", "name5"];

    private static readonly string[] Lines = ["address1", "address2", "address3", "address4", "address5", "address6"];

    private static readonly string[] Handled =
        ["name6", "aliastype", "aliasquality", "grouptype", "postzipcode", "country", "listedon", "regime", "groupid", "uksanctionslistdatedesignated"];

    /// <inheritdoc/>
    public string Format => "uk-conlist";

    /// <inheritdoc/>
    public string Description => "UK OFSI consolidated list (ConList.csv), closed on 2026-01-28";

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
        using var table = new CsvTable(part, report, Format, ',', "name6", "groupid", "regime");
        report.Published = table.Preamble.Select(l => SourceDates.European(l.AsSpan(l.IndexOf(',', StringComparison.Ordinal) + 1).Trim(" \","))).FirstOrDefault(d => d is not null);
        table.Pass([.. NameParts, .. Lines, .. Handled]);
        List<(string Title, string Plain)> others = [.. table.Others()];
        foreach (var group in table.Groups(r => r["groupid"], "the row has no group id"))
        {
            draft.Clear();
            foreach (var row in group.OrderByDescending(r => r["aliastype"].StartsWith("Prim", StringComparison.OrdinalIgnoreCase)))
            {
                Fill(row, draft);
                UkDetails.Fields(draft, table, row, others);
            }

            draft.HeadByFirstName();
            if (!draft.HasName)
            {
                foreach (var row in group)
                {
                    report.Reject(table.Tally, row.Line, "the target has no name", row.Raw);
                }

                continue;
            }

            table.Tally.Kept += group.Count;
            yield return report.Deliver(draft.Make(ListCodes.UnitedKingdomFinancial, keys.TakeNumber(group[0]["groupid"].Trim('/'))));
        }

        table.RequireRows();
    }

    private static void Fill(CsvRecord row, EntryDraft draft)
    {
        UkDetails.Name(draft, NameParts.Select(p => row[p]), row["name6"], row["aliastype"] is "AKA" or "" ? "AKA" : row["aliastype"], row["aliasquality"]);
        UkDetails.Address(draft, Lines.Select(l => row[l]), row["postzipcode"], row["country"]);
        draft.AddProgram(row["regime"]);
        var listed = row["listedon"];
        draft.Listed ??= draft.Check(SourceDates.European(listed), listed, "listing");
        draft.Remark("UK Sanctions List Date Designated", row["uksanctionslistdatedesignated"]);
        draft.Type = row["grouptype"].ToUpperInvariant() switch { "INDIVIDUAL" => PartyType.Person, "SHIP" => PartyType.Vessel, "ENTITY" => PartyType.Organization, _ => PartyType.Unknown };
        if (draft.Type == PartyType.Organization && row["otherinformation"].Contains("IMO", StringComparison.Ordinal))
        {
            draft.Type = PartyType.Unknown;
        }
    }
}
