using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Matching.Live;

/// <summary>
/// One state of a <see cref="LiveIndex"/>: immutable, safe for many threads. It answers as an index built anew of the same entries would, to the point and
/// in the same order. An entry's position counts the entries of the large index that are left, in its order, then those put, in the order in which they were.
/// </summary>
public sealed class LiveSnapshot
{
    private readonly NameIndex _index;
    private readonly ImmutableArray<EntryId> _ids;
    private readonly ILookup<EntryId, int> _positions;
    private readonly int[] _removed;
    private readonly NameIndex _addedIndex;
    private readonly Screener _screener;
    private readonly Screener _addedScreener;

    private LiveSnapshot(NameIndex index, ImmutableArray<EntryId> ids, ILookup<EntryId, int> positions, int[] removed, ImmutableArray<Entry> added, long generation)
    {
        _index = index;
        _ids = ids;
        _positions = positions;
        _removed = removed;
        AddedEntries = added;
        Generation = generation;
        _addedIndex = NameIndex.Build(added, "");
        _screener = new Screener(index);
        _addedScreener = new Screener(_addedIndex);
    }

    /// <summary>How many changes lie before it; of two states of one index the later has the higher one.</summary>
    public long Generation { get; }

    /// <summary>How many entries it holds.</summary>
    public int EntryCount => Kept + AddedEntries.Length;

    /// <summary>The entries that were put since the large index was built and still count.</summary>
    public ImmutableArray<Entry> AddedEntries { get; }

    /// <summary>How many entries of the large index no longer count.</summary>
    public int RemovedCount => _removed.Length;

    private int Kept => _index.EntryCount - _removed.Length;

    /// <summary>The id of an entry.</summary>
    /// <param name="entry">Its position.</param>
    public EntryId IdOf(int entry) => Place(entry) is var (isAdded, at) && isAdded ? AddedEntries[at].Id : _ids[at];

    /// <summary>A name as its list writes it.</summary>
    /// <param name="entry">The entry's position.</param>
    /// <param name="name">The name's position in the entry.</param>
    public string NameOf(int entry, int name) => Place(entry) is var (isAdded, at) && isAdded ? _addedIndex.NameOf(at, name) : _index.NameOf(at, name);

    /// <summary>The same as <see cref="Screener.Find"/>; allocates nothing either.</summary>
    /// <param name="party">The party.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="results">Filled best first, by position where scores are equal; at most the smaller of its length and the policy's limit.</param>
    /// <returns>How many were filled.</returns>
    public int Find(Party party, ScreeningPolicy policy, Span<ScoredEntry> results)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(policy);
        var count = 0;
        _screener.Collect(party, policy, results, _removed, 0, ref count);
        if (AddedEntries.Length > 0)
        {
            _addedScreener.Collect(party, policy, results, [], Kept, ref count);
        }

        return count;
    }

    /// <summary>The entries that the party may be, best first, each with its explanation; by position where scores are equal.</summary>
    /// <param name="party">The party.</param>
    /// <param name="policy">The rules.</param>
    public ImmutableArray<Hit> Screen(Party party, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var results = new ScoredEntry[Math.Min(policy.Limit, EntryCount)];
        var hits = ImmutableArray.CreateBuilder<Hit>();
        foreach (var found in results.AsSpan(0, Find(party, policy, results)))
        {
            var explained = Explain(party, found.Entry, policy);
            hits.Add(new Hit(found.Entry, explained.Matched, explained.Score, explained.Contributions));
        }

        return hits.ToImmutable();
    }

    /// <summary>Why one entry is, or is not, a hit.</summary>
    /// <param name="party">The party.</param>
    /// <param name="entry">The entry's position.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="language">The language of the reasons.</param>
    public Explanation Explain(Party party, int entry, ScreeningPolicy policy, Explaining.Language language = Explaining.Language.English)
    {
        var (isAdded, at) = Place(entry);
        return (isAdded ? _addedScreener : _screener).Explain(party, at, policy, language);
    }

    internal static LiveSnapshot Over(NameIndex index, IEnumerable<EntryId> ids, long generation)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(ids);
        ImmutableArray<EntryId> all = [.. ids];
        return all.Length == index.EntryCount
            ? new LiveSnapshot(index, all, Enumerable.Range(0, all.Length).ToLookup(i => all[i]), [], [], generation)
            : throw new ArgumentException($"{all.Length} ids for {index.EntryCount} entries", nameof(ids));
    }

    internal LiveSnapshot With(ImmutableArray<Entry> put, ImmutableArray<EntryId> removed)
    {
        var last = put.Select((entry, i) => (entry.Id, i)).GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.Max(p => p.i));
        var gone = removed.Concat(last.Keys).ToHashSet();
        var added = AddedEntries.Where(e => !gone.Contains(e.Id)).Concat(put.Where((entry, i) => last[entry.Id] == i));
        int[] all = [.. gone.SelectMany(id => _positions[id]).Concat(_removed).Distinct().Order()];
        return new LiveSnapshot(_index, _ids, _positions, all, [.. added], Generation + 1);
    }

    // Where an entry lies: the position among those left of the large index is that in the index less the removed ones before it.
    private (bool IsAdded, int At) Place(int entry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(entry);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entry, EntryCount);
        if (entry >= Kept)
        {
            return (true, entry - Kept);
        }

        // The first place in the removed ones where fewer than that many are left before.
        int low = 0, high = _removed.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _removed[middle] - middle <= entry ? (middle + 1, high) : (low, middle);
        }

        return (false, entry + low);
    }
}
