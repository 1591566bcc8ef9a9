using System.Collections.Immutable;
using Interdict.Matching.FreeText;

namespace Interdict.Matching;

/// <summary>An entry that a screening found.</summary>
/// <param name="Entry">The entry's position in the corpus, from 0.</param>
/// <param name="Matched">Its name, or its address, that fits best, as the list writes it.</param>
/// <param name="Score">How well.</param>
/// <param name="Explanation">Why; the points sum to <paramref name="Score"/>.</param>
public sealed record Hit(int Entry, string Matched, Score Score, ImmutableArray<Contribution> Explanation)
{
    /// <summary>By what it was found.</summary>
    public HitChannel Channel { get; init; }

    /// <summary>Where in a text it was found; <c>null</c> where no text was screened.</summary>
    public TextSpot? Spot { get; init; }
}
