using System.Collections.Immutable;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Knowing;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Briefing.Composing;

/// <summary>What a briefing is about: an act, an entry, a comparison of editions, or a user's own parties; always a set of entries.</summary>
internal sealed record Matter
{
    /// <summary><c>action</c>, <c>entry</c>, <c>diff</c> or <c>parties</c>.</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>The entries, in the order of the complete list.</summary>
    public required ImmutableArray<ActedEntry> Entries { get; init; }

    /// <summary>The act; of an entry, the one that listed it. <c>null</c> where there is none, or none is known.</summary>
    public KnownAct? Act { get; init; }

    public ImmutableArray<GroundFinding> Grounds { get; init; } = [];

    /// <summary>Of an entry: grounds of some of the entries of its act, of which it is not known whether they are this one's.</summary>
    public ImmutableArray<GroundFinding> OtherGrounds { get; init; } = [];

    public EditionDiff? Diff { get; init; }

    /// <summary>Of a comparison: the editions' names. Of parties: the rows that were screened.</summary>
    public ImmutableArray<ScreenedParty> Parties { get; init; } = [];

    /// <summary>Which day decides what is told: what came after the subject is told as what followed.</summary>
    public DateOnly? Since { get; init; }

    public bool IsAction => Kind == "action";

    /// <summary>The entries in focus: those that were added where any was, else all.</summary>
    public ImmutableArray<ActedEntry> Focus => IsAction && Entries.Any(e => e.Kind == EventKind.Add) ? [.. Entries.Where(e => e.Kind == EventKind.Add)] : Entries;
}
