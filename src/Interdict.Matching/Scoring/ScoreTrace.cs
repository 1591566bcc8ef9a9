using System.Numerics;

namespace Interdict.Matching.Scoring;

/// <summary>How a score came about, kept for an explanation.</summary>
internal sealed class ScoreTrace
{
    /// <summary>The chosen pairings, in the order of the query's words.</summary>
    public Edge[] Edges { get; private set; } = [];

    /// <summary>What each of them adds: whole points, which sum to the floor of their exact sum.</summary>
    public int[] Points { get; private set; } = [];

    public Deductions Deductions { get; private set; }

    public ulong MatchedQuery { get; private set; }

    public ulong MatchedEntry { get; private set; }

    public int Score { get; private set; }

    public void Set(ReadOnlySpan<Edge> edges, ulong chosen, long denominator, in Deductions deductions, ulong matchedQuery, ulong matchedEntry, int score)
    {
        Edges = new Edge[BitOperations.PopCount(chosen)];
        for (var i = 0; chosen != 0; chosen &= chosen - 1)
        {
            Edges[i++] = edges[BitOperations.TrailingZeroCount(chosen)];
        }

        Array.Sort(Edges, (a, b) => a.Query.CompareTo(b.Query));
        Points = new int[Edges.Length];
        long sum = 0;
        var given = 0;
        for (var i = 0; i < Edges.Length; i++)
        {
            // Each takes the step that the running sum makes, so that rounding never loses or makes a point.
            sum += Edges[i].Value;
            Points[i] = (int)(sum / denominator) - given;
            given += Points[i];
        }

        Deductions = deductions;
        MatchedQuery = matchedQuery;
        MatchedEntry = matchedEntry;
        Score = score;
    }
}
