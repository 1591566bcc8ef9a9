using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>All that one search writes to. One a thread, reused, so that searching allocates nothing; it grows to the largest index searched.</summary>
internal sealed class Scratch
{
    [ThreadStatic]
    private static Scratch? _ofThread;

    public NameBuffer Name { get; } = new();

    public QueryUnits Units { get; } = new();

    /// <summary>The identifiers of the party at hand.</summary>
    public QueryIdentifiers Identifiers { get; } = new();

    public MatchTable Matches { get; } = new();

    /// <summary>What words of earlier searches were related to.</summary>
    public KnownMatches Known { get; } = new();

    /// <summary>All relations of the query at hand, while every name is scored.</summary>
    public AllRelations Relations { get; } = new();

    public Edge[] Edges { get; } = new Edge[Assignment.MostEdges];

    /// <summary>What probed units have credited to each form so far, in the query's weight and in the entry's (<see cref="FormBound"/>); means nothing for a form without a mark.</summary>
    public long[] Credit { get; private set; } = [];

    /// <summary>One bit a form: whether it has credit. None between searches. These bits lie close together; the credits themselves are far.</summary>
    public ulong[] Marks { get; private set; } = [];

    /// <summary>The forms with credit.</summary>
    public int[] Credited { get; private set; } = [];

    public int CreditedCount { get; set; }

    /// <summary>The best score of each entry so far, plus one; zero between searches.</summary>
    public int[] BestScore { get; private set; } = [];

    /// <summary>The form and query view that gave it.</summary>
    public FoundBy[] BestBy { get; private set; } = [];

    /// <summary>The entries with a score.</summary>
    public int[] Scored { get; private set; } = [];

    public int ScoredCount { get; set; }

    /// <summary>Marks vocabulary units looked at for the query unit at hand.</summary>
    public int[] Seen { get; private set; } = [];

    public int SeenMark { get; set; }

    /// <summary>Per query unit: the best worth of any of its matches, the postings that probing it costs, whether it stays unprobed.</summary>
    public int[] UnitWorth { get; } = new int[NameAnalyzer.MostTokens * 3];

    public int[] UnitCost { get; } = new int[NameAnalyzer.MostTokens * 3];

    public bool[] UnitSkipped { get; } = new bool[NameAnalyzer.MostTokens * 3];

    public int[] UnitOrder { get; } = new int[NameAnalyzer.MostTokens * 3];

    public int[] TokenWorth { get; } = new int[NameAnalyzer.MostTokens];

    /// <summary>The vocabulary units that may be related to the query unit at hand.</summary>
    public int[] Candidates { get; private set; } = new int[256];

    /// <summary>Made ready for the query unit at hand where it is not in Latin letters.</summary>
    public TranscriptionFilter Transcriptions { get; } = new();

    public uint[] Keys { get; } = new uint[Indexing.VocabularyKeys.Most];

    public void AddCandidate(int place, int unit)
    {
        if (place == Candidates.Length)
        {
            var larger = new int[Candidates.Length * 2];
            Candidates.CopyTo(larger, 0);
            Candidates = larger;
        }

        Candidates[place] = unit;
    }

    /// <summary>This thread's scratch, large enough for an index.</summary>
    public static Scratch For(NameIndex index)
    {
        var scratch = _ofThread ??= new Scratch();
        if (scratch.Credit.Length < index.Forms.Length)
        {
            scratch.Credit = new long[index.Forms.Length];
            scratch.Credited = new int[index.Forms.Length];
            scratch.Marks = new ulong[(index.Forms.Length / 64) + 1];
        }

        if (scratch.BestScore.Length < index.EntryCount)
        {
            scratch.BestScore = new int[index.EntryCount];
            scratch.BestBy = new FoundBy[index.EntryCount];
            scratch.Scored = new int[index.EntryCount];
        }

        if (scratch.Seen.Length < index.Features.Length || scratch.SeenMark > int.MaxValue - 1024)
        {
            scratch.Seen = new int[Math.Max(scratch.Seen.Length, index.Features.Length)];
            scratch.SeenMark = 0;
        }

        return scratch;
    }

    /// <summary>Which form fitted, read through which view of the query. Where no form did (an identifier, <c>ofac@1</c>): the complement of the name's position.</summary>
    public readonly record struct FoundBy(int Form, int View);
}
