namespace Interdict.Lists;

/// <summary>One official act in the life of an entry.</summary>
/// <param name="Date">The day it took effect.</param>
/// <param name="Kind">What it did.</param>
/// <param name="Citation">The act as cited: <c>84 FR 54002</c>, <c>EO 13818 designation of 2020-07-09</c>.</param>
/// <param name="What">What changed, in short words of ours; empty where the kind says it all.</param>
/// <param name="Provenance"><c>null</c> where the edition itself is the source.</param>
public sealed record EntryEvent(DateOnly Date, EventKind Kind, string Citation, string What = "", Provenance? Provenance = null);
