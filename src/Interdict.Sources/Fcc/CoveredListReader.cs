using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Csv;
using Interdict.Sources.Html;

namespace Interdict.Sources.Fcc;

/// <summary>
/// The FCC's Covered List: two columns, what is covered and since when, as the page (HTML) or a CSV of it. https://www.fcc.gov/supplychain/coveredlist
/// </summary>
/// <remarks>
/// The list covers equipment and services in sentences; the companies that a sentence names are the entry's names, the sentence is kept as a remark. Rows that
/// name no company ("routers produced in a foreign country") are rejected with that reason: they cannot be screened by name.
/// </remarks>
public sealed partial class CoveredListReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "fcc-covered";

    /// <inheritdoc/>
    public string Description => "FCC Covered List, the page (HTML) or a CSV of its two columns";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".csv", ".html", ".htm"), report);
    }

    private IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var keys = new EntryKeys();
        var draft = new EntryDraft();
        if (part.PlainName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            using var table = new CsvTable(part, report, Format, ',', "coveredequipmentorservices", "dateofinclusiononcoveredlist");
            foreach (var row in table.Rows())
            {
                if (Make(row["coveredequipmentorservices"], row["dateofinclusiononcoveredlist"], row.Line, table.Tally) is { } entry)
                {
                    yield return entry;
                }
            }

            Check(table.Tally);
            yield break;
        }

        var tally = report.Begin(part.Name);
        foreach (var row in HtmlTables.Read(part).Where(r => r.Cells.Length >= 2 && !r.IsHeader && !r.Cells[0].StartsWith("Covered Equipment", StringComparison.OrdinalIgnoreCase)))
        {
            tally.Read++;
            if (Make(row.Cells[0], row.Cells[1], row.Line, tally) is { } entry)
            {
                yield return entry;
            }
        }

        Check(tally);

        void Check(RowTally of)
        {
            if (of.Read == 0)
            {
                throw new SourceException("it holds no row of covered equipment and date; is this the page or table of fcc-covered?", part.Name);
            }
        }

        Entry? Make(string text, string date, long line, RowTally of)
        {
            draft.Clear();
            draft.Type = PartyType.Organization;
            foreach (Match match in Maker().Matches(text))
            {
                var company = Tail().Replace(match.Groups[1].Value, "").Trim(' ', ',');
                draft.AddName(company, draft.HasName ? NameKind.Alias : NameKind.Primary);
            }

            if (!draft.HasName)
            {
                report.Reject(of, line, "the row names no company: it cannot be screened by name", text);
                return null;
            }

            foreach (Match match in Subsidiary().Matches(text))
            {
                draft.AddName(match.Groups[1].Value.Trim());
            }

            of.Kept++;
            draft.Listed = draft.Check(SourceDates.AmericanWords(date), date, "inclusion");
            draft.Remark("Covered", text);
            return report.Deliver(draft.Make(ListCodes.FccCovered, keys.Take(draft.Name, null, [], () => text)));
        }
    }

    [GeneratedRegex(@"(?:produced(?: or provided)?|provided|supplied,? directly or indirectly,?) by ((?!such entity)(?:[A-Z]|AO )[\w&.,'()\- ]*?)(?=,? (?:to the extent|including|subject to|or any of|and its wholly-owned|except)|[,.]?$|, (?:and|or) )", RegexOptions.CultureInvariant)]
    private static partial Regex Maker();

    [GeneratedRegex(@"wholly-owned subsidiary ([A-Z][\w&.,'()\- ]*?)(?= subject to|,|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Subsidiary();

    [GeneratedRegex(@",? (?:including|subject) .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
