using System.Collections.Immutable;
using Interdict.Briefing.Links;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Briefing;

/// <summary>What briefings are composed from: one corpus. Core's facts (documents, acts, sentences, ties, and its entries) complete it always.</summary>
public sealed record BriefingData
{
    /// <summary>How the corpus is called: <c>core</c>, <c>csl</c>.</summary>
    public required string CorpusName { get; init; }

    /// <summary>Names its content.</summary>
    public required string CorpusHash { get; init; }

    /// <summary>Its editions.</summary>
    public required IReadOnlyList<Edition> Editions { get; init; }

    /// <summary>Its entries, by position; may be read when first asked for.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>Finds entries of the corpus whose names are like another's, by position in <see cref="Entries"/>; <c>null</c> where nothing is to be said of similar entries.</summary>
    public Screener? Screener { get; init; }

    /// <summary>Tells which entries name the same party; <c>null</c> for <see cref="SharedNameLinks"/>.</summary>
    public IEntryLinks? Links { get; init; }

    /// <summary>
    /// What kept editions of its list showed of an entry, oldest first, each with the edition as its citation; asked for dossiers, to complete what the entry's own
    /// history lacks. <c>null</c> where no editions are kept.
    /// </summary>
    public Func<EntryId, ImmutableArray<EntryEvent>>? Sightings { get; init; }
}
