namespace Interdict.Matching.Scoring;

/// <summary>The pairings chosen for a query and a form, as the deductions look at them.</summary>
/// <param name="edges">All possible pairings.</param>
/// <param name="chosen">Those that were chosen, as bits of their places.</param>
/// <param name="matchedQuery">The query tokens that they cover.</param>
/// <param name="matchedEntry">The entry tokens that they cover.</param>
/// <param name="evidence">The matched weight, in thousandths of one never-seen distinctive word.</param>
/// <param name="entryTotal">The weight of the entry's name.</param>
/// <param name="isPartial">Whether any of them is short of full likeness.</param>
internal readonly ref struct Pairing(
    ReadOnlySpan<Edge> edges, ulong chosen, ulong matchedQuery, ulong matchedEntry, int evidence, int entryTotal, bool isPartial)
{
    private readonly ReadOnlySpan<Edge> _edges = edges;
    private readonly ulong _chosen = chosen;

    public ulong MatchedQuery => matchedQuery;

    public ulong MatchedEntry => matchedEntry;

    public int Evidence => evidence;

    public int EntryTotal => entryTotal;

    public bool IsPartial => isPartial;

    /// <summary>Whether the matched words stand in one order on both sides.</summary>
    public bool InOrder
    {
        get
        {
            for (var bits = _chosen; bits != 0; bits &= bits - 1)
            {
                ref readonly var one = ref _edges[System.Numerics.BitOperations.TrailingZeroCount(bits)];
                for (var rest = bits & (bits - 1); rest != 0; rest &= rest - 1)
                {
                    ref readonly var other = ref _edges[System.Numerics.BitOperations.TrailingZeroCount(rest)];
                    if (one.Query < other.Query != one.Entry < other.Entry)
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    /// <summary>Whether a query token is paired with an entry token.</summary>
    public bool Pairs(int query, int entry)
    {
        for (var bits = _chosen; bits != 0; bits &= bits - 1)
        {
            ref readonly var edge = ref _edges[System.Numerics.BitOperations.TrailingZeroCount(bits)];
            if ((edge.Query >> query & 1) != 0)
            {
                return (edge.Entry >> entry & 1) != 0;
            }
        }

        return false;
    }
}
