using System.Numerics;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Addresses;

/// <summary>How a score came about, kept for an explanation.</summary>
internal sealed class AddressTrace
{
    /// <summary>The chosen pairings, in the order of the query's parts, with what each adds: whole points, which sum to the floor of their exact sum.</summary>
    public List<(Edge Edge, int Points)> Pairings { get; } = [];

    public (string Relation, int Points)[] Deductions { get; private set; } = [];

    public ulong MatchedQuery { get; private set; }

    public ulong MatchedEntry { get; private set; }

    public int Score { get; private set; }

    public void Set(
        ReadOnlySpan<Edge> edges, ulong chosen, long denominator, ReadOnlySpan<(string, int)> deductions, ulong matchedQuery, ulong matchedEntry, int score)
    {
        var taken = new List<Edge>();
        for (; chosen != 0; chosen &= chosen - 1)
        {
            taken.Add(edges[BitOperations.TrailingZeroCount(chosen)]);
        }

        taken.Sort((a, b) => a.Query.CompareTo(b.Query));
        var (sum, given) = (0L, 0);
        foreach (var edge in taken)
        {
            // Each takes the step that the running sum makes, so that rounding never loses or makes a point.
            sum += edge.Value;
            Pairings.Add((edge, (int)(sum / denominator) - given));
            given = (int)(sum / denominator);
        }

        Deductions = deductions.ToArray();
        (MatchedQuery, MatchedEntry, Score) = (matchedQuery, matchedEntry, score);
    }
}
