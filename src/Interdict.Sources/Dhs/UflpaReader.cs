using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Html;

namespace Interdict.Sources.Dhs;

/// <summary>
/// The UFLPA Entity List as the web page that the Department of Homeland Security keeps it on: a table for each sublist of section 2(d)(2)(B), with name and effective
/// date. https://www.dhs.gov/uflpa-entity-list
/// </summary>
/// <remarks>
/// A party in several sublists is one entry with several programs (<c>2(d)(2)(B)(ii)</c>) and the earliest date. Where the listing extends to "subordinate and affiliated
/// entities" or subsidiaries, a remark says so: those are not named and cannot be screened by name.
/// </remarks>
public sealed partial class UflpaReader : IListReader
{
    /// <inheritdoc/>
    public string Format => "dhs-uflpa";

    /// <inheritdoc/>
    public string Description => "UFLPA Entity List, the page of dhs.gov (HTML)";

    /// <inheritdoc/>
    public IEnumerable<Entry> Read(SourceFile source, ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        return Entries(source.Single(Format, ".html", ".htm"), report);
    }

    private static IEnumerable<Entry> Entries(SourcePart part, ImportReport report)
    {
        var tally = report.Begin(part.Name);
        List<string> order = [];
        Dictionary<string, EntryDraft> drafts = new(StringComparer.Ordinal);
        var found = false;
        foreach (var row in HtmlTables.Read(part))
        {
            if (row.IsHeader || row.Cells.Length < 2 || row.Cells[0] is "Name of Entity" or "Entity Name")
            {
                found |= row.Cells.Length >= 2 && row.Cells[0].Contains("Entity", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            if (!found)
            {
                report.Note("a row of a table that is not the list's");
                continue;
            }

            tally.Read++;
            var (names, extension) = UflpaName.Read(row.Cells[0]);
            if (names[0].Value.Length == 0)
            {
                report.Reject(tally, row.Line, "the row has no name", string.Join(" | ", row.Cells));
                continue;
            }

            tally.Kept++;
            var key = EntryKeys.Derive(UflpaName.WithoutAcronym(names[0].Value), null);
            if (!drafts.TryGetValue(key, out var draft))
            {
                drafts.Add(key, draft = new EntryDraft { Type = PartyType.Organization });
                order.Add(key);
            }

            Fill(draft, names, extension, row);
        }

        if (tally.Read == 0)
        {
            throw new SourceException("it has no table with the columns 'Name of Entity' and 'Effective Date'; is this the page https://www.dhs.gov/uflpa-entity-list? (dhs-uflpa)", part.Name);
        }

        var keys = new EntryKeys();
        foreach (var key in order)
        {
            yield return report.Deliver(drafts[key].Make(ListCodes.Uflpa, keys.TakeNumber(key)));
        }
    }

    private static void Fill(EntryDraft draft, List<PartyName> names, string extension, HtmlRow row)
    {
        foreach (var name in names)
        {
            draft.AddName(name.Value, name.Kind == NameKind.Primary && draft.HasHeading ? NameKind.Alias : name.Kind, name.Strength);
        }

        var section = Section().Match(row.Before);
        draft.AddProgram(section.Success ? section.Groups[1].Value : row.Before);
        draft.Cite(section.Success ? $"Pub. L. 117-78, sec. {section.Groups[1].Value}" : "Pub. L. 117-78");
        var date = draft.Check(SourceDates.AmericanWords(row.Cells[1]), row.Cells[1], "effective");
        draft.Listed = draft.Listed is { } one && (date is null || one < date) ? one : date;
        draft.Remark("The listing includes", extension.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? extension[4..] : extension);
    }

    [GeneratedRegex(@"(2\(d\)\(2\)\(B\)\([ivx]+\))", RegexOptions.CultureInvariant)]
    private static partial Regex Section();
}
