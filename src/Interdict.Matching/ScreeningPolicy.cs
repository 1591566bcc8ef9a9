using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Matching;

/// <summary>Under which rules a party is screened. The same policy, corpus and party give the same hits, on any machine, on any day.</summary>
public sealed record ScreeningPolicy
{
    private readonly ImmutableArray<ListCode> _lists;

    /// <summary>Algorithm, threshold 0.7, at most 50 hits, all lists.</summary>
    public static ScreeningPolicy Default { get; } = new();

    /// <summary>The versioned scorer.</summary>
    public Algorithm Algorithm { get; init; } = Algorithm.Balanced;

    /// <summary>The lowest score that is a hit.</summary>
    public Score Threshold { get; init; } = new(7_000);

    /// <summary>The most hits to return, best first; at least 1.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Score every name without the index. Slow; the proof that the index loses nothing.</summary>
    public bool Exhaustive { get; init; }

    /// <summary>Screen against what was listed on this day, as far as entries say when they were; <c>null</c> for every entry of the corpus, ended ones too.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Lists to screen against; empty for all of the corpus.</summary>
    public ImmutableArray<ListCode> Lists { get => _lists.IsDefault ? [] : _lists; init => _lists = value; }
}
