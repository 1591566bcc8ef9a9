using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Briefing.Links;

/// <summary>
/// Links entries that share a name in their own script, an identifier that only one party has, or a whole name of two words or more. Immutable, thread-safe.
/// What several dozen entries share tells nobody apart and links nothing.
/// </summary>
public sealed class SharedNameLinks : IEntryLinks
{
    private const int TooCommon = 24;
    private const double OfNative = 0.93, OfIdentifier = 0.97, OfName = 0.85;

    private static readonly string[] UniqueKinds = ["uscc", "lei", "imo", "isin", "passport", "ogrn", "inn"];

    private readonly Dictionary<string, List<Entry>> _byKey = new(StringComparer.Ordinal);

    /// <param name="entries">The entries to link.</param>
    public SharedNameLinks(IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            foreach (var (key, _, _, _) in Keys(entry))
            {
                if (!_byKey.TryGetValue(key, out var sharing))
                {
                    _byKey[key] = sharing = new List<Entry>(1);
                }

                if (sharing.Count <= TooCommon)
                {
                    sharing.Add(entry);
                }
            }
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<EntryLink> Of(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var links = new Dictionary<EntryId, EntryLink>();
        foreach (var (key, reason, shared, confidence) in Keys(entry))
        {
            if (!_byKey.TryGetValue(key, out var sharing) || sharing.Count > TooCommon)
            {
                continue;
            }

            foreach (var other in sharing)
            {
                if (other.Id != entry.Id && (!links.TryGetValue(other.Id, out var known) || known.Confidence < confidence))
                {
                    links[other.Id] = new EntryLink(other, reason, shared, confidence);
                }
            }
        }

        return [.. links.Values.OrderBy(l => l.Entry.Id.List.Value, StringComparer.Ordinal).ThenBy(l => l.Entry.Id.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string Key, string Reason, string Shared, double Confidence)> Keys(Entry entry)
    {
        foreach (var identifier in entry.Identifiers)
        {
            if (UniqueKinds.Contains(identifier.Kind, StringComparer.OrdinalIgnoreCase) && identifier.Value.Length >= 6)
            {
                yield return ($"i:{identifier.Kind}:{identifier.Value}", "identifier", identifier.Value, OfIdentifier);
            }
        }

        foreach (var name in entry.Names)
        {
            var isNative = name.Script is not (Script.Latin or Script.None or Script.Mixed);
            if (isNative && name.Value.Length >= 3)
            {
                yield return ($"n:{name.Value}", "native-name", name.Value, OfNative);
            }
            else if (!isNative && EntryKeys.Letters(name.Value) is { Length: >= 8 } letters && name.Value.Trim().Contains(' ', StringComparison.Ordinal))
            {
                yield return ($"l:{letters}:{(entry.Type == PartyType.Person ? "p" : "o")}", "name", name.Value, OfName);
            }
        }
    }
}
