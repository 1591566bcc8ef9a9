using System.Collections.Immutable;
using Interdict.Briefing.Knowing;
using Interdict.Lists;

namespace Interdict.Briefing.Grounds;

/// <summary>The grounds of acts and entries, from the surest source that there is: core, the act's own words, its title, the marks of its entries.</summary>
internal static class ActGrounds
{
    public static ImmutableArray<GroundFinding> Of(KnownAct act)
    {
        if (act.Record is { Grounds.IsEmpty: false } record)
        {
            return [.. record.Grounds.Select(g => new GroundFinding(g.Code, g.Words, "core", g.Provenance.IsUnsure) { IsPartial = g.IsPartial })];
        }

        var words = string.Join(" ", act.Entries.Select(e => e.What).Where(w => w.Length > 0).Distinct());
        if (act.Rule is { } rule)
        {
            words = $"{words} {rule.Summary}";
        }

        var own = GroundTable.OfText(words, "act");
        if (!own.IsEmpty && own.Any(g => !g.NeedsReview))
        {
            return [.. own.Select(g => g with { IsPartial = IsOfSome(act, g.Code) })];
        }

        var titled = GroundTable.OfText(act.Title ?? "", "title");
        if (!titled.IsEmpty)
        {
            // "Additions, among them …" tells of some.
            return titled.Any(_ => act.Title!.Contains("among them", StringComparison.OrdinalIgnoreCase) || act.Title.Contains(" of them ", StringComparison.OrdinalIgnoreCase))
                ? [.. titled.Select(g => g with { IsPartial = true })]
                : titled;
        }

        // Present marks tell of the entry, and of the act that added it only as a guess: a footnote may have come later.
        var marked = act.Entries.Where(e => e.Kind == EventKind.Add).SelectMany(e => GroundTable.OfEntry(e.Entry)).DistinctBy(g => g.Code).Select(g => g with { NeedsReview = true, IsPartial = IsOfSome(act, g.Code) }).ToImmutableArray();
        return marked.IsEmpty ? [.. own.Select(g => g with { IsPartial = IsOfSome(act, g.Code) })] : marked;
    }

    /// <summary>Whether a ground is the act's, by core, its words or its title; one of present marks of its entries is not.</summary>
    public static bool IsOfAct(GroundFinding ground) => ground.From is "core" or "act" or "title";

    /// <summary>Whether an act's ground is known to be one of an entry: it covers the whole act, or the entry's own words or marks give it.</summary>
    public static bool Covers(GroundFinding ground, ActedEntry acted) => !ground.IsPartial || IsOwn(ground.Code, acted);

    private static bool IsOwn(string code, ActedEntry acted) =>
        GroundTable.OfText(acted.What, "act").Any(g => g.Code == code) || GroundTable.OfEntry(acted.Entry).Any(g => g.Code == code);

    // What a rule's summary says is said of the whole; what is said beside one entry is that entry's alone.
    private static bool IsOfSome(KnownAct act, string code) =>
        !(act.Rule is { } rule && GroundTable.OfText(rule.Summary, "act").Any(g => g.Code == code)) && act.Entries.Any(e => e.Kind == EventKind.Add && !IsOwn(code, e));

    /// <summary>The first ground of one entry: of the act that added it, else of its own marks; <c>null</c> where none is known.</summary>
    public static GroundFinding? Of(Entry entry, Func<Entry, KnownAct?> addedBy)
    {
        var marks = GroundTable.OfEntry(entry);
        var what = entry.History.FirstOrDefault(h => h.Kind == EventKind.Add)?.What;
        if (!string.IsNullOrEmpty(what) && GroundTable.OfText(what, "act") is [var own, ..])
        {
            return own;
        }

        if (addedBy(entry) is { Record: { } record } && record.Grounds.FirstOrDefault(g => !g.IsPartial) is { } ground)
        {
            return new GroundFinding(ground.Code, ground.Words, "core", ground.Provenance.IsUnsure);
        }

        return marks.IsEmpty ? null : marks[0];
    }
}
