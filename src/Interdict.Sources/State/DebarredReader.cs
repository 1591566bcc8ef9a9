using Interdict.Lists;
using Interdict.Sources.Csv;

namespace Interdict.Sources.State;

/// <summary>
/// Statutorily debarred parties (AECA, 22 CFR 127.7) as the Directorate of Defense Trade Controls publishes them: CSV with <c>Party Name,Date Of Birth,Federal Register
/// Notice,Notice Date,Corrected Notice,Corrected Notice Date</c>. https://www.pmddtc.state.gov
/// </summary>
/// <remarks>The list does not say whether a party is a person; one with a date of birth is.</remarks>
public sealed class DebarredReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "state-debarred";

    /// <inheritdoc/>
    public string Description => "State Department, AECA debarred parties, CSV";

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
        using var table = new CsvTable(part, report, Format, ',', "partyname", "noticedate");
        foreach (var row in table.Rows())
        {
            draft.Clear();
            draft.AddName(row["partyname"], NameKind.Primary);
            if (!draft.HasName)
            {
                report.Reject(table.Tally, row.Line, "the row has no name", row.Raw);
                continue;
            }

            var birth = row["dateofbirth"];
            draft.AddBirth(birth, SourceDates.Birth(birth.Replace(",", "", StringComparison.Ordinal)));
            draft.Type = birth.Length > 0 ? PartyType.Person : PartyType.Unknown;
            draft.Listed = draft.Check(SourceDates.AmericanWords(row["noticedate"]), row["noticedate"], "notice");
            foreach (var (notice, date) in ((string, string)[])[("federalregisternotice", "noticedate"), ("correctednotice", "correctednoticedate")])
            {
                foreach (var citation in CitationParser.Parse(row[notice]))
                {
                    draft.Cite(citation with { Date = citation.Date ?? SourceDates.AmericanWords(row[date]) });
                }
            }

            table.Tally.Kept++;
            yield return report.Deliver(draft.Make(ListCodes.ItarDebarred, keys.Take(draft.Name, null, draft.Citations, () => row.Raw)));
        }

        table.RequireRows();
    }
}
