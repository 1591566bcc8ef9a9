using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>What changed from one edition to another. Entries are one where their ids are; entries of lists without lasting ids are paired by <see cref="RenamedEntries"/>. Ordered by id.</summary>
/// <param name="Added">Entries that are new.</param>
/// <param name="Changed">Entries with the same id of which a field differs.</param>
/// <param name="Renamed">Entries that were given another id and are taken for one, with the reason.</param>
/// <param name="Removed">Entries that are gone.</param>
public sealed record EditionDiff(
    ImmutableArray<Entry> Added, ImmutableArray<EntryChange> Changed, ImmutableArray<EntryChange> Renamed, ImmutableArray<Entry> Removed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Renamed.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares two editions, or two files of several lists.</summary>
    /// <param name="old">The entries before.</param>
    /// <param name="now">The entries after.</param>
    public static EditionDiff Compare(IEnumerable<Entry> old, IEnumerable<Entry> now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        var before = new Dictionary<EntryId, Entry>();
        foreach (var entry in old)
        {
            before.TryAdd(entry.Id, entry);
        }

        var changed = new List<EntryChange>();
        var added = new List<Entry>();
        var met = new HashSet<EntryId>();
        foreach (var entry in now)
        {
            if (!met.Add(entry.Id))
            {
                continue;
            }

            if (!before.Remove(entry.Id, out var earlier))
            {
                added.Add(entry);
            }
            else if (EntryFields.Compare(earlier, entry) is { IsEmpty: false } fields)
            {
                changed.Add(new EntryChange(earlier, entry, fields));
            }
        }

        var removed = before.Values.ToList();
        var renamed = RenamedEntries.Pair(removed, added);
        return new EditionDiff(Sorted(added), Sorted(changed), Sorted(renamed), Sorted(removed));
    }

    private static ImmutableArray<Entry> Sorted(List<Entry> entries) => [.. entries.OrderBy(e => e.Id.ToString(), StringComparer.Ordinal)];

    private static ImmutableArray<EntryChange> Sorted(List<EntryChange> changes) => [.. changes.OrderBy(c => c.New.Id.ToString(), StringComparer.Ordinal)];
}
