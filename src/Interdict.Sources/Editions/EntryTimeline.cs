using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary>What became of one entry from edition to edition. Entries are followed by their ids: one whose derived id changed ends here and begins there.</summary>
public static class EntryTimeline
{
    /// <summary>The editions in which something became of an entry, oldest first; each is compared with the edition before it of the same list and format. Refused ones are left out.</summary>
    /// <param name="store">The editions.</param>
    /// <param name="id">The entry.</param>
    /// <exception cref="EditionException">The store is damaged.</exception>
    public static ImmutableArray<EntrySighting> Of(EditionStore store, EntryId id)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = new List<EntrySighting>();
        foreach (var editions in store.ReadGood().Where(r => r.List == id.List).GroupBy(r => r.Edition.Format))
        {
            Entry? before = null;
            var (isOldest, entries) = (true, "");
            foreach (var record in editions.Order(EditionRecord.ByDate))
            {
                if (record.EntriesSha256 == entries)
                {
                    continue;
                }

                var now = Find(store.Objects.Get(record.EntriesSha256, remember: true), id);
                var fields = before is not null && now is not null ? EntryFields.Compare(before, now) : [];
                var kind = (before, now) switch
                {
                    (null, not null) => isOldest ? SightingKind.InOldest : SightingKind.Added,
                    (not null, null) => SightingKind.Removed,
                    (not null, not null) when !fields.IsEmpty => SightingKind.Changed,
                    _ => (SightingKind?)null,
                };
                if (kind is { } some)
                {
                    all.Add(new EntrySighting(record, some, fields));
                }

                (before, isOldest, entries) = (now, false, record.EntriesSha256);
            }
        }

        return [.. all.OrderBy(s => s.Edition, EditionRecord.ByDate)];
    }

    private static byte[] StartOf(EntryId id)
    {
        var whole = EntryJson.ToUtf8(new Entry { Id = id });
        return whole[..^1];
    }

    // Every line begins with the id, so one line is parsed and not the whole list.
    private static Entry? Find(ReadOnlySpan<byte> lines, EntryId id)
    {
        var start = StartOf(id);
        for (var at = 0; at < lines.Length;)
        {
            var end = lines[at..].IndexOf((byte)'\n');
            var line = lines.Slice(at, end);
            if (line.StartsWith(start))
            {
                return EntryJson.Read(line);
            }

            at += end + 1;
        }

        return null;
    }
}
