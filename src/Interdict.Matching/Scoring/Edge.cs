using Interdict.Matching.Relations;

namespace Interdict.Matching.Scoring;

/// <summary>One possible pairing of a query unit and an entry unit.</summary>
internal struct Edge
{
    /// <summary>The query tokens that it covers, one bit each.</summary>
    public ulong Query;

    /// <summary>The entry tokens that it covers, one bit each.</summary>
    public ulong Entry;

    /// <summary>What it adds to the score's numerator.</summary>
    public long Value;

    public int QueryWeight;

    public int EntryWeight;

    /// <summary>In thousandths, as the scorer values it.</summary>
    public short Worth;

    public RelationKind Kind;

    /// <summary>Whether it can carry a match: not two titles, particles or single letters.</summary>
    public bool IsAnchor;

    /// <summary>A total order, best first, in which no two edges of one pair of names are equal.</summary>
    public readonly bool Precedes(in Edge other) =>
        Value != other.Value ? Value > other.Value : Query != other.Query ? Query < other.Query : Entry < other.Entry;

    /// <summary>Adds an edge to the first <paramref name="count"/> of <paramref name="edges"/>. Where they are full, the best stay, whatever order they come in.</summary>
    public static void Keep(in Edge edge, Span<Edge> edges, ref int count)
    {
        if (count < edges.Length)
        {
            edges[count++] = edge;
            return;
        }

        var worst = 0;
        for (var i = 1; i < edges.Length; i++)
        {
            worst = edges[worst].Precedes(edges[i]) ? i : worst;
        }

        if (edge.Precedes(edges[worst]))
        {
            edges[worst] = edge;
        }
    }
}
