using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Addresses;

/// <summary>All that one search of addresses writes to. One a thread; it grows to the largest index searched.</summary>
internal sealed class AddressScratch
{
    [ThreadStatic]
    private static AddressScratch? _ofThread;

    /// <summary>What the probed parts have credited to each address so far; zero between searches.</summary>
    public long[] Credit { get; private set; } = [];

    /// <summary>The addresses with credit.</summary>
    public List<int> Credited { get; } = [];

    /// <summary>The words of the vocabulary that parts of the query are related to, with the first of their matches.</summary>
    public Dictionary<int, int> FirstMatch { get; } = [];

    public List<Match> Matches { get; } = [];

    public List<uint> Keys { get; } = [];

    public HashSet<int> Seen { get; } = [];

    public Edge[] Edges { get; } = new Edge[Assignment.MostEdges];

    public static AddressScratch For(AddressIndex index)
    {
        var scratch = _ofThread ??= new AddressScratch();
        if (scratch.Credit.Length < index.Count)
        {
            scratch.Credit = new long[index.Count];
        }

        scratch.Matches.Clear();
        scratch.FirstMatch.Clear();
        return scratch;
    }

    /// <summary>That a part of the query is related to a word of the vocabulary; with the number of the word's next match, negative for none.</summary>
    public readonly record struct Match(int Word, int Part, int Likeness, RelationKind Kind, int Next);
}
