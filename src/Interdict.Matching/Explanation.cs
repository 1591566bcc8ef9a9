using System.Collections.Immutable;

namespace Interdict.Matching;

/// <summary>Why one name fits one entry, or does not: the best of the entry's names, every contribution, and what stands between it and a hit.</summary>
/// <param name="Matched">The entry's name that fits best.</param>
/// <param name="Score">How well it fits.</param>
/// <param name="Contributions">The points, which sum to <paramref name="Score"/>.</param>
/// <param name="Threshold">The policy's threshold.</param>
/// <param name="Reasons">In words: what holds the score down, and what would change the answer.</param>
public sealed record Explanation(
    string Matched,
    Score Score,
    ImmutableArray<Contribution> Contributions,
    Score Threshold,
    ImmutableArray<string> Reasons)
{
    /// <summary>Whether it is a hit under the policy.</summary>
    public bool IsHit => Score >= Threshold;
}
