using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.Dod;

/// <summary>
/// Chinese military companies (section 1260H of Pub. L. 116-283) as a table <c>Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url</c>.
/// The Department of Defense publishes the list as a PDF and in the Federal Register only; this is the layout in which others keep it.
/// </summary>
/// <remarks>The name without marks and parentheses is the heading, the name as printed an alias; aliases are joined by semicolons.</remarks>
public sealed class ChineseMilitaryReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "dod-1260h";

    /// <inheritdoc/>
    public string Description => "Chinese military companies (section 1260H), CSV as kept by others";

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
        using var table = new CsvTable(part, report, Format, ',', "name", "cleanname", "previousname", "startdate");
        foreach (var row in table.Rows())
        {
            draft.Clear();
            draft.Type = PartyType.Organization;
            var printed = row["name"].TrimEnd('*', ' ');
            draft.AddName(row["cleanname"] is { Length: > 0 } clean ? clean : printed, NameKind.Primary);
            draft.AddName(printed);
            foreach (var (column, kind) in ((string, NameKind)[])[("alias", NameKind.Alias), ("previousname", NameKind.Former)])
            {
                foreach (var name in row[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    draft.AddName(name, kind);
                }
            }

            if (!draft.HasName)
            {
                report.Reject(table.Tally, row.Line, "the row has no name", row.Raw);
                continue;
            }

            foreach (var parent in row["parentname"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                draft.AddIdentifier("linked-to", parent);
                draft.Remark("Parent", parent);
            }

            draft.Remark("Note", row["note"]);
            draft.Listed = draft.Check(SourceDates.Listing(row["startdate"]), row["startdate"], "start");
            draft.Ended = draft.Check(SourceDates.Listing(row["enddate"]), row["enddate"], "end");
            draft.SourceUrl = row["sourceurl"];
            table.Tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.ChineseMilitary, keys.Take(draft.Name, null, [], () => row.Raw)));
        }

        table.RequireRows();
    }
}
