using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Reconciling;

/// <summary>
/// The regulation beside its mirror, entry by entry: the eCFR's Supplement No. 4 to 15 CFR Part 744 governs, the Consolidated Screening List repeats it with losses.
/// </summary>
/// <param name="Governing">How many entries the regulation has.</param>
/// <param name="Mirror">How many the mirror has.</param>
/// <param name="Paired">How many of them are taken for one.</param>
/// <param name="Differences">What differs, in the order of kinds and ids.</param>
public sealed record Reconciliation(int Governing, int Mirror, int Paired, ImmutableArray<Difference> Differences)
{
    private const int ShortestStump = 8;

    /// <summary>Compares the two.</summary>
    /// <param name="governing">The regulation's entries of one list.</param>
    /// <param name="mirror">The mirror's entries of the same list.</param>
    /// <param name="catalog">Known documents.</param>
    public static Reconciliation Compare(IEnumerable<Entry> governing, IEnumerable<Entry> mirror, DocumentCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        List<Entry> ours = [.. governing], theirs = [.. mirror];
        var pairs = EntryPairs.Of(ours, theirs, catalog);
        var pages = new DocumentPages(catalog, pairs);
        var (oursByName, theirsByName) = (EntryPairs.ByName(ours), EntryPairs.ByName(theirs));
        var differences = new List<Difference>();
        var paired = 0;
        foreach (var (entry, other) in pairs)
        {
            if (entry is null || other is null)
            {
                differences.Add(Unpaired(entry, other, EntryPairs.HeldBy(entry ?? other!, entry is null ? oursByName : theirsByName)));
                continue;
            }

            paired++;
            CompareNames(entry, other, differences);
            CompareRequirement(entry, other, differences);
            ComparePolicy(entry, other, differences);
            CompareCitations(entry, other, pages, catalog, differences);
        }

        return new Reconciliation(
            ours.Count, theirs.Count, paired,
            [.. differences.OrderBy(d => d.Kind).ThenBy(d => d.Entry.Id.ToString(), StringComparer.Ordinal).ThenBy(d => d.GoverningText, StringComparer.Ordinal)
                .ThenBy(d => d.MirrorText, StringComparer.Ordinal)]);
    }

    private static Difference Unpaired(Entry? entry, Entry? other, Entry? heldBy) => (entry, heldBy) switch
    {
        (null, null) => new Difference(DifferenceKind.ExtraEntry, null, other, "", other!.Name),
        (null, _) => new Difference(DifferenceKind.DividedEntry, heldBy, other, heldBy.Name, other!.Name),
        (_, null) => new Difference(DifferenceKind.MissingEntry, entry, null, entry.Name, ""),
        _ => new Difference(DifferenceKind.DividedEntry, entry, heldBy, entry.Name, heldBy.Name),
    };

    private static void CompareNames(Entry entry, Entry other, List<Difference> differences)
    {
        var ours = entry.Names.DistinctBy(n => EntryText.Folded(n.Value)).ToDictionary(n => EntryText.Folded(n.Value), n => n.Value, StringComparer.Ordinal);
        var theirs = other.Names.DistinctBy(n => EntryText.Folded(n.Value)).ToDictionary(n => EntryText.Folded(n.Value), n => n.Value, StringComparer.Ordinal);
        if (EntryText.Folded(entry.Name) != EntryText.Folded(other.Name))
        {
            differences.Add(new Difference(DifferenceKind.OtherHeading, entry, other, entry.Name, other.Name));
        }

        var missing = ours.Keys.Except(theirs.Keys, StringComparer.Ordinal).ToList();
        var extra = theirs.Keys.Except(ours.Keys, StringComparer.Ordinal).ToList();
        foreach (var name in missing)
        {
            if (extra.Find(e => e.Length >= ShortestStump && name.StartsWith(e, StringComparison.Ordinal)) is { } stump)
            {
                extra.Remove(stump);
                differences.Add(new Difference(DifferenceKind.TruncatedName, entry, other, ours[name], theirs[stump]));
            }
            else if (ours[name] != entry.Name || !theirs.ContainsKey(EntryText.Folded(other.Name)))
            {
                differences.Add(new Difference(DifferenceKind.MissingName, entry, other, ours[name], ""));
            }
        }

        differences.AddRange(extra.Where(e => theirs[e] != other.Name).Select(e => new Difference(DifferenceKind.ExtraName, entry, other, "", theirs[e])));
    }

    private static void CompareRequirement(Entry entry, Entry other, List<Difference> differences)
    {
        var (ours, theirs) = (entry.LicenseRequirement ?? "", other.LicenseRequirement ?? "");
        if (IsCut(ours, theirs))
        {
            differences.Add(new Difference(DifferenceKind.CutText, entry, other, ours, theirs));
        }
        else if (!entry.Footnotes.SequenceEqual(other.Footnotes))
        {
            differences.Add(new Difference(DifferenceKind.OtherFootnote, entry, other, ours, theirs));
        }
        else if (EntryText.FoldedRule(ours) != EntryText.FoldedRule(theirs))
        {
            differences.Add(new Difference(DifferenceKind.OtherRequirement, entry, other, ours, theirs));
        }
    }

    private static void ComparePolicy(Entry entry, Entry other, List<Difference> differences)
    {
        var (ours, theirs) = (entry.ReviewPolicy ?? "", other.ReviewPolicy ?? "");
        DifferenceKind? kind = EntryText.IsRequirement(ours) != EntryText.IsRequirement(theirs) ? DifferenceKind.ColumnSlip
            : ours.Length == 0 != (theirs.Length == 0) ? DifferenceKind.MissingPolicy
            : IsCut(ours, theirs) ? DifferenceKind.CutText
            : EntryText.FoldedRule(ours) != EntryText.FoldedRule(theirs) ? DifferenceKind.OtherPolicy
            : null;
        if (kind is { } found)
        {
            differences.Add(new Difference(found, entry, other, ours, theirs));
        }
    }

    private static void CompareCitations(Entry entry, Entry other, DocumentPages pages, DocumentCatalog catalog, List<Difference> differences)
    {
        var ours = entry.Citations.Select(c => (Citation: c, Document: pages.DocumentOf(c))).DistinctBy(c => c.Document).ToList();
        var theirs = other.Citations.Select(c => (Citation: c, Document: pages.DocumentOf(c))).DistinctBy(c => c.Document).ToList();
        var met = ours.Select(c => c.Document).Intersect(theirs.Select(c => c.Document), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        ours.RemoveAll(c => met.Contains(c.Document));
        theirs.RemoveAll(c => met.Contains(c.Document));
        for (var i = ours.Count - 1; i >= 0; i--)
        {
            var citation = ours[i].Citation;
            var near = theirs.FindIndex(t => DocumentPages.MayBeOne(citation, t.Citation, catalog));
            if (near >= 0)
            {
                ours.RemoveAt(i);
                theirs.RemoveAt(near);
            }
        }

        differences.AddRange(ours.Select(c => new Difference(DifferenceKind.MissingCitation, entry, other, Shown(c.Citation, c.Document), "")));
        differences.AddRange(theirs.Select(c => new Difference(DifferenceKind.ExtraCitation, entry, other, "", Shown(c.Citation, c.Document))));
    }

    private static string Shown(Citation citation, string document) => citation.ToString() == document ? document : $"{citation} (in {document})";

    private static bool IsCut(string one, string other) =>
        (EntryText.IsCut(one) && EntryText.FoldedRule(other).StartsWith(EntryText.FoldedRule(one), StringComparison.Ordinal))
        || (EntryText.IsCut(other) && EntryText.FoldedRule(one).StartsWith(EntryText.FoldedRule(other), StringComparison.Ordinal));
}
