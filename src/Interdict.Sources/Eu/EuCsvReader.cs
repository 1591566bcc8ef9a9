using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Eu;

/// <summary>
/// The EU's consolidated financial sanctions list as CSV, semicolons between fields, one row for each detail of a party: the layout 1.1 (<c>Entity_LogicalId</c> …) and
/// the older one (<c>Entity_logical_id</c>, <c>Naal_wholename</c> …). https://webgate.ec.europa.eu/fsd/fsf
/// </summary>
/// <remarks>Keys and headings as in the XML; without a mark for strength every name is a strong one.</remarks>
public sealed class EuCsvReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "eu-csv";

    /// <inheritdoc/>
    public string Description => "EU consolidated financial sanctions list, CSV";

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
        using var table = new CsvTable(part, report, Format, ';', "entitylogicalid");
        var isOld = table.Has("naalwholename");
        if (!isOld && !table.Has("namealiaswholename"))
        {
            throw new SourceException("the header has no column 'NameAlias_WholeName' (or, of the older layout, 'Naal_wholename')", part.Name, 1, "NameAlias_WholeName");
        }

        Pass(table);
        foreach (var group in table.Groups(r => r["entitylogicalid"], "the row has no logical id of an entity"))
        {
            draft.Clear();
            foreach (var row in group)
            {
                Fill(row, draft, isOld);
            }

            if (!draft.HasName)
            {
                foreach (var row in group)
                {
                    report.Reject(table.Tally, row.Line, "the entity has no name", row.Raw);
                }

                continue;
            }

            var stamp = group[0].Any("filegenerationdate", "datefile", "datefilexxxx");
            report.Published ??= SourceDates.European(stamp) ?? SourceDates.Stamp(stamp);
            table.Tally.Kept += group.Count;
            var key = group[0].Any("entityeureferencenumber", "eurefnum") is { Length: > 0 } reference ? reference : group[0]["entitylogicalid"];
            yield return report.Deliver(draft.Make(ListCodes.EuropeanUnion, keys.TakeNumber(key.Trim('/'))));
        }

        table.RequireRows();
    }

    private static void Fill(CsvRecord row, EntryDraft draft, bool isOld)
    {
        draft.AddIdentifier("eu-reference", row.Any("entityeureferencenumber", "eurefnum"));
        draft.AddIdentifier("un-reference", row["entityunitednationid"]);
        draft.Listed ??= draft.Check(SourceDates.European(row["entitydesignationdate"]), row["entitydesignationdate"], "designation");
        draft.Ended ??= draft.Check(SourceDates.European(row["entitydelistingdate"]), row["entitydelistingdate"], "delisting");
        draft.Remark("Designation", row["entitydesignationdetails"]);
        draft.Remark("", row["entityremark"]);
        EuDetails.Subject(draft, row.Any("entitysubjecttype", "subjecttype"), row["entitysubjecttypeclassificationcode"]);
        EuDetails.Regulation(draft, name => isOld ? row[name == "programme" ? name : Old("leba", name)] : row["entityregulation" + name], isEntry: true);
        foreach (var (prefix, old, read) in ((string, string, Action<EntryDraft, EuDetails.Field>)[])
            [
                ("namealias", "naal", EuDetails.Name), ("address", "addr", EuDetails.Address), ("birthdate", "birt", EuDetails.Birth),
                ("identification", "iden", EuDetails.Identification), ("citizenship", "citi", EuDetails.Citizenship),
            ])
        {
            if (row[(isOld ? old : prefix) + "logicalid"].Length == 0 && (isOld || prefix != "namealias" || row["namealiaswholename"].Length == 0))
            {
                continue;
            }

            EuDetails.Regulation(draft, name => isOld ? row[Old($"{old}leba", name)] : row[$"{prefix}regulation{name}"], isEntry: false);
            read(draft, name => isOld ? row[old + (name == "birthdate" ? "date" : name)] : row[prefix + name]);
        }
    }

    private static string Old(string prefix, string name) => name switch
    {
        "publicationurl" => prefix + "url",
        "numbertitle" => prefix + "numtitle",
        "programme" => prefix.Replace("leba", "", StringComparison.Ordinal) + name,
        _ => prefix + name,
    };

    private static void Pass(CsvTable table)
    {
        table.Pass("filegenerationdate", "datefile", "datefilexxxx", "entitylogicalid", "naallanguage", "namealiasnamelanguage", "addressasatlistingtime", "addresscountrydescription", "citizenshipcountrydescription",
            "identificationcountrydescription", "entityregulationtype", "entityregulationorganisationtype", "entityregulationentryintoforcedate");
        foreach (var part in (ReadOnlySpan<string>)["namealias", "address", "birthdate", "identification", "citizenship"])
        {
            table.Pass(part + "regulationtype", part + "regulationorganisationtype", part + "regulationentryintoforcedate", part + "regulationlanguage", part + "logicalid");
        }
    }
}
