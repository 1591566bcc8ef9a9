using Interdict.Lists;

namespace Interdict.Matching.Live;

/// <summary>
/// A searchable corpus that changes while it is searched. Beside the large index, which stays as it is, lies a small one of the entries that were added or
/// changed since, and the set of those that no longer count. A change builds the small one anew and swaps the whole state at once: whoever searches
/// sees the state before the change or the one after it, never some of each. Safe for many threads; changes wait for each other, searches for nothing.
/// </summary>
public sealed class LiveIndex
{
    private readonly Lock _changing = new();
    private LiveSnapshot _current;

    /// <param name="index">The large index; not disposed here, and not to be while any snapshot over it is in use.</param>
    /// <param name="ids">The ids of its entries, in its order.</param>
    /// <exception cref="ArgumentException">There are more or fewer ids than entries.</exception>
    public LiveIndex(NameIndex index, IEnumerable<EntryId> ids) => _current = LiveSnapshot.Over(index, ids, 0);

    /// <summary>The state of this moment. It never changes: keep it for as long as answers must belong together.</summary>
    public LiveSnapshot Current => Volatile.Read(ref _current);

    /// <summary>
    /// Changes the corpus: the state after it is that of a corpus without the removed entries and without former versions of those put, with the put ones at its
    /// end. Costs time in proportion to all that changed since the large index was built.
    /// </summary>
    /// <param name="put">Entries that are new, or that take the place of those with the same id; of several with one id the last counts.</param>
    /// <param name="removed">The ids of entries that are gone; unknown ones do no harm. An id that is put too is put.</param>
    /// <returns>The new state.</returns>
    public LiveSnapshot Apply(IEnumerable<Entry> put, IEnumerable<EntryId> removed)
    {
        ArgumentNullException.ThrowIfNull(put);
        ArgumentNullException.ThrowIfNull(removed);
        lock (_changing)
        {
            var next = _current.With([.. put], [.. removed]);
            Volatile.Write(ref _current, next);
            return next;
        }
    }

    /// <summary>Goes over to another large index, such as one built of <see cref="LiveSnapshot.AddedEntries"/> and the rest, and forgets all changes.</summary>
    /// <param name="index">The large index.</param>
    /// <param name="ids">The ids of its entries, in its order.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="ArgumentException">There are more or fewer ids than entries.</exception>
    public LiveSnapshot Rebase(NameIndex index, IEnumerable<EntryId> ids)
    {
        lock (_changing)
        {
            var next = LiveSnapshot.Over(index, ids, _current.Generation + 1);
            Volatile.Write(ref _current, next);
            return next;
        }
    }
}
