using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Sources.Reconciling;

namespace Interdict.Cli.Commands;

/// <summary>A reconciliation for people: what kinds of differences there are and how many, then each of them.</summary>
internal static class ReconcileText
{
    public static void Write(Page page, EditionArgument ours, EditionArgument theirs, Reconciliation found)
    {
        page.Labelled("regulation", ours.InWords(), 0);
        page.Labelled("mirror", theirs.InWords(), 0);
        page.Line(page.Paint.Bold(Summary(found)));
        foreach (var (kind, count) in Counts(found))
        {
            page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"- {count:N0} {Words(kind)} ({Code(kind)})"));
        }

        foreach (var kind in found.Differences.GroupBy(d => d.Kind))
        {
            page.Blank();
            page.Line(page.Paint.Bold($"{char.ToUpperInvariant(Words(kind.Key)[0])}{Words(kind.Key)[1..]}"));
            foreach (var difference in kind)
            {
                page.Paragraph($"- {difference.Entry.Name} ({difference.Entry.Id})");
                if (difference.GoverningText.Length > 0)
                {
                    page.Labelled("regulation", difference.GoverningText);
                }

                if (difference.MirrorText.Length > 0)
                {
                    page.Labelled("mirror", difference.MirrorText);
                }
            }
        }
    }

    /// <summary>In a sentence.</summary>
    public static string Summary(Reconciliation found) => string.Create(
        CultureInfo.InvariantCulture,
        $"{found.Governing:N0} entries of the regulation and {found.Mirror:N0} of the mirror, {found.Paired:N0} taken for one; {found.Differences.Length:N0} differences in "
        + $"{found.Differences.Select(d => d.Entry.Id).Distinct().Count():N0} entries. Where they differ, the regulation governs.");

    /// <summary>How many there are of each kind, in the order of kinds.</summary>
    public static IEnumerable<(DifferenceKind Kind, int Count)> Counts(Reconciliation found) => found.Differences.CountBy(d => d.Kind).Select(c => (c.Key, c.Value));

    /// <summary><c>missing-name</c>.</summary>
    public static string Code(DifferenceKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>What a kind is, in words that begin a line.</summary>
    public static string Words(DifferenceKind kind) => kind switch
    {
        DifferenceKind.MissingEntry => "entries that the mirror lacks",
        DifferenceKind.ExtraEntry => "entries that only the mirror has",
        DifferenceKind.DividedEntry => "rows that the other lists within another row",
        DifferenceKind.OtherHeading => "entries with another heading",
        DifferenceKind.MissingName => "names that the mirror lacks",
        DifferenceKind.TruncatedName => "names that the mirror has cut short",
        DifferenceKind.ExtraName => "names that only the mirror has",
        DifferenceKind.OtherRequirement => "license requirements in other words",
        DifferenceKind.OtherFootnote => "footnote designations lost or different",
        DifferenceKind.MissingPolicy => "license review policies missing in one of them",
        DifferenceKind.ColumnSlip => "license requirements in the place of the review policy",
        DifferenceKind.OtherPolicy => "license review policies in other words",
        DifferenceKind.MissingCitation => "documents that the mirror does not cite",
        DifferenceKind.ExtraCitation => "documents that only the mirror cites",
        DifferenceKind.CutText => "texts cut short in one of them",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
