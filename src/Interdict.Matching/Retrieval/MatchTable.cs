using Interdict.Matching.Relations;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// Which vocabulary units the query's units are related to, and how: found once a query, asked for every candidate.
/// A small open-addressing table from vocabulary unit to a chain of matches. Reused; allocates only to grow.
/// </summary>
internal sealed class MatchTable
{
    private Match[] _matches = new Match[512];
    private int[] _slots = new int[2048];
    private int[] _used = new int[512];
    private int _usedCount;

    public int Count { get; private set; }

    /// <summary>The matches of a query unit: units are added one after the other.</summary>
    public ReadOnlySpan<Match> Of(int queryUnit)
    {
        var (from, to) = (FirstOf(queryUnit), FirstOf(queryUnit + 1));
        return _matches.AsSpan(from, to - from);
    }

    public ref readonly Match this[int match] => ref _matches[match];

    public void Clear()
    {
        for (var i = 0; i < _usedCount; i++)
        {
            _slots[_used[i]] = 0;
        }

        _usedCount = Count = 0;
    }

    public void Add(int vocabularyUnit, int queryUnit, RelationKind kind, int worth)
    {
        if (Count == _matches.Length)
        {
            Array.Resize(ref _matches, _matches.Length * 2);
            Array.Resize(ref _used, _used.Length * 2);
        }

        if (_usedCount * 4 > _slots.Length)
        {
            Grow();
        }

        var slot = Slot(vocabularyUnit);
        if (_slots[slot] == 0)
        {
            _used[_usedCount++] = slot;
        }

        _matches[Count] = new Match(vocabularyUnit, queryUnit, (short)worth, kind, _slots[slot] - 1);
        _slots[slot] = ++Count;
    }

    /// <summary>The first match of a vocabulary unit; -1 where there is none.</summary>
    public int First(int vocabularyUnit)
    {
        var match = _slots[Slot(vocabularyUnit)] - 1;
        return match;
    }

    private int FirstOf(int queryUnit)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _matches[middle].QueryUnit < queryUnit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int Slot(int vocabularyUnit)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((uint)vocabularyUnit * 0x9E3779B1u >> 8) & mask;
        while (_slots[slot] != 0 && _matches[_slots[slot] - 1].VocabularyUnit != vocabularyUnit)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var old = _slots;
        var oldUsed = _usedCount;
        _slots = new int[old.Length * 2];
        for (var i = 0; i < oldUsed; i++)
        {
            var head = old[_used[i]];
            var slot = Slot(_matches[head - 1].VocabularyUnit);
            _slots[slot] = head;
            _used[i] = slot;
        }
    }

    public readonly record struct Match(int VocabularyUnit, int QueryUnit, short Worth, RelationKind Kind, int Next);
}
