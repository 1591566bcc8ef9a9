using Interdict.Matching.Scoring;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// The most that a form could score, from what was credited to it and what its name weighs: share x covered part of the query + (1 - share) x covered part of
/// the name. Each pairing credits both sides, weight x worth; what pairings that exclude each other credit twice only makes the bound higher.
/// </summary>
internal readonly struct FormBound(ScoringTable table, int queryTotal, int least, long unprobedQuery, long unprobedEntry, int initialWorth)
{
    private const int Full = Relations.TokenRelation.Full;

    // Both sums in one word, so that a posting costs one addition; in steps, rounded up, so that even a name of 40 like words against another, with every pair
    // of units related, stays within 31 bits on either side.
    private const int SideBits = 32;
    private const int Step = 64;
    private const long SideMask = (1L << SideBits) - 1;

    /// <summary>What one pairing credits.</summary>
    public static long Credit(int worth, int queryWeight, int entryWeight) => (Steps(worth, queryWeight) << SideBits) | Steps(worth, entryWeight);

    /// <summary>The query's side of a credit; never too low.</summary>
    public static long OfQuery(long credit) => (credit >> SideBits) * Step;

    private static long OfEntry(long credit) => (credit & SideMask) * Step;

    private static long Steps(int worth, int weight) => (((long)worth * weight) + Step - 1) / Step;

    /// <summary>Whether a form with this credit and weight may score enough.</summary>
    public bool MayReach(long credit, int entryTotal)
    {
        var query = Math.Min((long)Full * queryTotal, OfQuery(credit) + unprobedQuery);
        var entry = Math.Min((long)Full * entryTotal, OfEntry(credit) + unprobedEntry + ((long)initialWorth * entryTotal));
        return (table.QueryShare * query * entryTotal) + ((Matching.Score.Maximum - table.QueryShare) * entry * queryTotal) >= (long)least * Full * queryTotal * entryTotal;
    }

    /// <summary>The heaviest form that may score enough with this credit; -1 where none may. The more a name weighs, the less of it the same credit covers.</summary>
    public int Heaviest(long credit)
    {
        var rest = ((long)least * Full * queryTotal) - (table.QueryShare * Math.Min((long)Full * queryTotal, OfQuery(credit) + unprobedQuery));
        var share = (long)(Matching.Score.Maximum - table.QueryShare) * queryTotal;
        return rest <= share * initialWorth ? int.MaxValue
            : rest > share * Full ? -1
            : (int)Math.Min(int.MaxValue, (OfEntry(credit) + unprobedEntry) * share / (rest - (share * initialWorth)));
    }
}
