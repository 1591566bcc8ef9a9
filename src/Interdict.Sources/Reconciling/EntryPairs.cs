using Interdict.Lists;

namespace Interdict.Sources.Reconciling;

/// <summary>
/// Pairs the entries of the regulation with those of its mirror, which have no common number: by id, then by a shared name in one country, then by a shared address.
/// Where several come into question, by the most names and documents in common; a tie pairs nothing.
/// </summary>
internal sealed class EntryPairs
{
    private readonly Dictionary<string, List<Entry>> _mirrors = new(StringComparer.Ordinal);
    private readonly HashSet<EntryId> _taken = [];
    private readonly DocumentCatalog _catalog;

    private EntryPairs(DocumentCatalog catalog) => _catalog = catalog;

    /// <returns>Every entry of the regulation with the mirror's or none, then the mirror's that are left.</returns>
    public static List<(Entry? Governing, Entry? Mirror)> Of(IReadOnlyList<Entry> governing, IReadOnlyList<Entry> mirror, DocumentCatalog catalog)
    {
        var pairs = new EntryPairs(catalog);
        var byId = new Dictionary<EntryId, Entry>();
        foreach (var entry in mirror)
        {
            byId.TryAdd(entry.Id, entry);
        }

        var found = new Dictionary<EntryId, Entry>();
        foreach (var entry in governing)
        {
            // A key that was made unique by a citation may name another of the same heading: those are paired by what they say.
            if (byId.TryGetValue(entry.Id, out var same) && pairs.Likeness(entry, same) > 0 && pairs._taken.Add(same.Id))
            {
                found.TryAdd(entry.Id, same);
            }
        }

        foreach (Func<Entry, IEnumerable<string>> keysOf in (Func<Entry, IEnumerable<string>>[])[NamesInCountry, Addresses, NamesAlone])
        {
            pairs.Index(mirror, keysOf);
            foreach (var entry in governing.Where(e => !found.ContainsKey(e.Id)))
            {
                if (pairs.Best(entry, keysOf(entry)) is { } best)
                {
                    pairs._taken.Add(best.Id);
                    found.Add(entry.Id, best);
                }
            }
        }

        return
        [
            .. governing.Select(e => ((Entry?)e, found.GetValueOrDefault(e.Id))),
            .. mirror.Where(e => !pairs._taken.Contains(e.Id)).Select(e => ((Entry?)null, (Entry?)e)),
        ];
    }

    private void Index(IEnumerable<Entry> mirror, Func<Entry, IEnumerable<string>> keysOf)
    {
        _mirrors.Clear();
        foreach (var entry in mirror.Where(e => !_taken.Contains(e.Id)))
        {
            foreach (var key in keysOf(entry).Distinct(StringComparer.Ordinal))
            {
                if (!_mirrors.TryGetValue(key, out var holders))
                {
                    _mirrors.Add(key, holders = []);
                }

                holders.Add(entry);
            }
        }
    }

    private Entry? Best(Entry entry, IEnumerable<string> keys)
    {
        Entry? best = null;
        var (most, isTie) = (-1, false);
        foreach (var candidate in keys.SelectMany(k => _mirrors.GetValueOrDefault(k) ?? []).DistinctBy(e => e.Id).Where(e => !_taken.Contains(e.Id)))
        {
            var likeness = Likeness(entry, candidate);
            isTie = likeness == most;
            (best, most) = likeness > most ? (candidate, likeness) : (best, most);
        }

        return isTie ? null : best;
    }

    // Names count more than documents, for one document lists many.
    private int Likeness(Entry one, Entry other)
    {
        var names = one.Names.Select(n => EntryText.Folded(n.Value)).Intersect(other.Names.Select(n => EntryText.Folded(n.Value)), StringComparer.Ordinal).Count();
        var documents = one.Citations.Count(c => other.Citations.Any(o => c.SamePage(o) || DocumentPages.MayBeOne(c, o, _catalog)));
        return (10 * names) + documents;
    }

    private static IEnumerable<string> NamesInCountry(Entry entry) => entry.Names.Select(n => $"{EntryText.Folded(n.Value)}\n{Country(entry)}");

    private static IEnumerable<string> NamesAlone(Entry entry) => entry.Names.Select(n => EntryText.Folded(n.Value));

    private static IEnumerable<string> Addresses(Entry entry) =>
        entry.Addresses.Where(a => a.Text.Any(char.IsAsciiDigit)).Select(a => EntryText.Folded(a.Text)).Where(t => t.Length >= 15).Select(t => $"{t}\n{Country(entry)}");

    /// <summary>The entry under which one that has no counterpart of its own is listed all the same: it has its name and its country.</summary>
    public static Entry? HeldBy(Entry entry, ILookup<string, Entry> others)
    {
        var countries = entry.Countries.Select(Filed).ToHashSet(StringComparer.Ordinal);
        return entry.Names.SelectMany(n => others[EntryText.Folded(n.Value)]).FirstOrDefault(o => o.Countries.Any(c => countries.Contains(Filed(c))));
    }

    /// <summary>Entries by each of their names.</summary>
    public static ILookup<string, Entry> ByName(IEnumerable<Entry> entries) =>
        entries.SelectMany(e => e.Names.Select(n => (Key: EntryText.Folded(n.Value), Entry: e))).ToLookup(e => e.Key, e => e.Entry, StringComparer.Ordinal);

    private static string Filed(string country) => country is "HK" or "MO" ? "CN" : country;

    // The EAR's lists file Hong Kong and Macau under China.
    private static string Country(Entry entry) => entry.Countries is [var first, ..] ? Filed(first) : "";
}
