using System.Numerics;

namespace Interdict.Matching.Scoring;

/// <summary>
/// Chooses the pairings that together are worth most, no token used twice. Nearly always no two edges compete and all are taken; else a branch and bound
/// over edges in order of worth, which is exact unless it would take more than <see cref="MostSteps"/> steps (a name that repeats one word many times), where
/// the best found by then stands. It sees the same edges in the same order whatever path found them, so its answer never depends on the index.
/// </summary>
internal static class Assignment
{
    /// <summary>Only the best of more edges are looked at.</summary>
    public const int MostEdges = 64;

    private const int MostSteps = 4_000;

    /// <summary>Sorts the edges best first and returns the chosen ones as bits of their places.</summary>
    public static ulong Choose(Span<Edge> edges)
    {
        Sort(edges);
        ulong query = 0, entry = 0, all = 0;
        var competing = false;
        for (var i = 0; i < edges.Length; i++)
        {
            if ((edges[i].Query & query) != 0 || (edges[i].Entry & entry) != 0)
            {
                competing = true;
                continue;
            }

            query |= edges[i].Query;
            entry |= edges[i].Entry;
            all |= 1ul << i;
        }

        if (!competing)
        {
            return all;
        }

        var search = new Search(edges, all);
        search.Run(0, 0, 0, 0, 0);
        return search.Best;
    }

    private static void Sort(Span<Edge> edges)
    {
        for (var i = 1; i < edges.Length; i++)
        {
            var edge = edges[i];
            var at = i;
            for (; at > 0 && edge.Precedes(edges[at - 1]); at--)
            {
                edges[at] = edges[at - 1];
            }

            edges[at] = edge;
        }
    }

    private ref struct Search
    {
        private readonly ReadOnlySpan<Edge> _edges;
        private long _bestValue;
        private int _steps;

        public Search(ReadOnlySpan<Edge> edges, ulong greedy)
        {
            _edges = edges;
            Best = greedy;
            for (var bits = greedy; bits != 0; bits &= bits - 1)
            {
                _bestValue += edges[BitOperations.TrailingZeroCount(bits)].Value;
            }
        }

        public ulong Best { get; private set; }

        public void Run(int at, ulong query, ulong entry, long value, ulong chosen)
        {
            if (value > _bestValue)
            {
                _bestValue = value;
                Best = chosen;
            }

            if (at == _edges.Length || ++_steps > MostSteps)
            {
                return;
            }

            // What the remaining edges that still fit could add, whether or not they fit together.
            var bound = value;
            for (var i = at; i < _edges.Length; i++)
            {
                bound += (_edges[i].Query & query) == 0 && (_edges[i].Entry & entry) == 0 ? _edges[i].Value : 0;
            }

            if (bound <= _bestValue)
            {
                return;
            }

            ref readonly var edge = ref _edges[at];
            if ((edge.Query & query) == 0 && (edge.Entry & entry) == 0)
            {
                Run(at + 1, query | edge.Query, entry | edge.Entry, value + edge.Value, chosen | (1ul << at));
            }

            Run(at + 1, query, entry, value, chosen);
        }
    }
}
