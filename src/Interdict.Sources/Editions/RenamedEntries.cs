using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>
/// Finds entries whose derived id changed because their heading was amended. One that is gone and one that is new, of one list, are one where they share a name
/// exactly (case and spaces aside), or else an address and its country; and only where that holds for no other pair of either. Nothing else is guessed.
/// </summary>
internal static class RenamedEntries
{
    /// <summary>Pairs entries and takes them out of both lists.</summary>
    public static List<EntryChange> Pair(List<Entry> removed, List<Entry> added)
    {
        var pairs = new List<EntryChange>();
        Pair(removed, added, pairs, "name", NamesOf);
        Pair(removed, added, pairs, "address", AddressesOf);
        return pairs;
    }

    private static void Pair(List<Entry> removed, List<Entry> added, List<EntryChange> pairs, string by, Func<Entry, IEnumerable<string>> keysOf)
    {
        var keys = new Dictionary<(ListCode, string), List<Entry>>();
        foreach (var entry in added.Where(HasDerivedId))
        {
            foreach (var key in keysOf(entry).Distinct(StringComparer.Ordinal))
            {
                if (!keys.TryGetValue((entry.Id.List, key), out var holders))
                {
                    keys.Add((entry.Id.List, key), holders = []);
                }

                holders.Add(entry);
            }
        }

        var candidates = removed.Where(HasDerivedId)
            .Select(old => (Old: old, News: keysOf(old).SelectMany(k => keys.GetValueOrDefault((old.Id.List, k)) ?? []).DistinctBy(e => e.Id).ToList()))
            .Where(c => c.News.Count > 0).ToList();
        var asked = candidates.SelectMany(c => c.News).CountBy(e => e.Id).ToDictionary();
        foreach (var (old, news) in candidates)
        {
            if (news is [var now] && asked[now.Id] == 1)
            {
                pairs.Add(new EntryChange(old, now, EntryFields.Compare(old, now), by));
                removed.Remove(old);
                added.Remove(now);
            }
        }
    }

    // A publisher's own number lasts, and so do the ids that a user gives.
    private static bool HasDerivedId(Entry entry) => entry.Id.List.Value != "names" && entry.Id.Key.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0;

    private static IEnumerable<string> NamesOf(Entry entry) => entry.Names.Select(n => Folded(n.Value));

    private static IEnumerable<string> AddressesOf(Entry entry) =>
        entry.Addresses.Where(a => a.Text.Any(char.IsDigit)).Select(a => $"{Folded(a.Text)}\n{a.Country}");

    private static string Folded(string text) => string.Join(' ', text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
