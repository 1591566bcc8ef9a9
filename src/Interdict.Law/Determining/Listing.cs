using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Law.Determining;

/// <summary>An entry that a party is, or may be.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Measures">Its measures: its own, or its list's.</param>
/// <param name="Match">How sure it is that the party is meant, 0 to 1, where a screening found it; <c>null</c> where the user named the entry.</param>
public sealed record Listing(Entry Entry, ImmutableArray<Measure> Measures, decimal? Match = null)
{
    /// <summary>From this likeness on a match that nobody has decided is taken for the party; below it is a question.</summary>
    public const decimal SureMatch = 0.9m;

    /// <summary>Whether the party is taken to be the entry.</summary>
    public Truth IsParty => Match is not { } match || (match >= SureMatch && !Doubted) ? Truth.Yes : Truth.Unknown;

    /// <summary>Why it may be the same party as an entry that the user named, in words; <c>null</c> where it is no such relation.</summary>
    public string? Related { get; init; }

    /// <summary>Whether the user named another entry for the same party, so that a match by name alone is no more than a question.</summary>
    public bool Doubted { get; init; }
}
