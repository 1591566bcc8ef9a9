using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Core;

/// <summary>
/// The entries compiled into the program (<c>data/core</c>): the 28 of 84 FR 54002, what other lists say about the same parties, and precedents.
/// It is not a complete list of anything, and <see cref="Notice"/> says so. Immutable, thread-safe.
/// </summary>
public sealed class CoreCorpus
{
    /// <summary>The name of the corpus.</summary>
    public const string Name = "core";

    private static readonly Lazy<CoreCorpus> Compiled = new(static () => new CoreCorpus());

    private readonly Dictionary<EntryId, Entry> _byId;
    private readonly Dictionary<EntryId, ImmutableArray<EntryId>> _parties = [];
    private readonly Lazy<(ImmutableArray<Edition> Editions, string Hash)> _editions;

    internal CoreCorpus()
    {
        var sources = new SourceBook(EmbeddedText.Of("core/sources"));
        var entries = ImmutableArray.CreateBuilder<Entry>(160);
        foreach (var name in EmbeddedText.Names("core/parties/"))
        {
            var first = entries.Count;
            PartyFile.Read(EmbeddedText.Of(name), sources, entries);
            ImmutableArray<EntryId> ids = [.. entries.Skip(first).Select(static e => e.Id)];
            foreach (var id in ids)
            {
                _parties[id] = ids;
            }
        }

        entries.Sort(static (a, b) => Compare(a.Id, b.Id));
        Entries = entries.DrainToImmutable();
        Documents = DocumentFile.Read(EmbeddedText.Of("core/documents"), sources);
        _byId = new Dictionary<EntryId, Entry>(Entries.Length);
        foreach (var entry in Entries)
        {
            _byId.Add(entry.Id, entry);
        }

        _editions = new(Digest);
    }

    /// <summary>The one compiled in. Read on first use, in a few milliseconds.</summary>
    public static CoreCorpus Instance => Compiled.Value;

    /// <summary>All entries, ordered by list and key.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>The documents that the entries cite, their pages as far as known.</summary>
    public DocumentCatalog Documents { get; }

    /// <summary>
    /// One edition a list, ordered by list. <see cref="Edition.Sha256"/> is that of the list's entries in order, each as <see cref="EntryJson"/>
    /// writes it, each ended by a line feed; <see cref="Edition.Published"/> the day of the copy that they were taken from.
    /// </summary>
    public ImmutableArray<Edition> Editions => _editions.Value.Editions;

    /// <summary>Names this corpus: the SHA-256, in lower-case hexadecimal, of a line <c>LIST SHA256</c> for each edition in order. The same on every machine.</summary>
    public string Hash => _editions.Value.Hash;

    /// <summary>What every user of core is told.</summary>
    public string Notice =>
        $"core is not a complete list: {Entries.Length} entries about a few parties, as of the dates shown; get the complete lists with `interdict import FORMAT PATH --corpus NAME`";

    /// <summary>Entries that core holds with one for one party; whether they are one legal entity is for a person to say. Empty where core has no such entry.</summary>
    public ImmutableArray<EntryId> SameParty(EntryId id) => _parties.TryGetValue(id, out var ids) ? ids.Remove(id) : [];

    /// <summary>The entry of that id; <c>null</c> where core has none.</summary>
    public Entry? Find(EntryId id) => _byId.GetValueOrDefault(id);

    private static int Compare(EntryId a, EntryId b)
    {
        var list = string.CompareOrdinal(a.List.Value, b.List.Value);
        return list != 0 ? list : string.CompareOrdinal(a.Key, b.Key);
    }

    private (ImmutableArray<Edition> Editions, string Hash) Digest()
    {
        var published = EditionFile.Read(EmbeddedText.Of("core/editions"));
        var editions = ImmutableArray.CreateBuilder<Edition>();
        var lines = new StringBuilder();
        for (var start = 0; start < Entries.Length;)
        {
            var list = Entries[start].Id.List;
            using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var end = start;
            for (; end < Entries.Length && Entries[end].Id.List == list; end++)
            {
                sha.AppendData(EntryJson.ToUtf8(Entries[end]));
                sha.AppendData("\n"u8);
            }

            var hash = Convert.ToHexStringLower(sha.GetHashAndReset());
            lines.Append(list.Value).Append(' ').Append(hash).Append('\n');
            editions.Add(new Edition { List = list, Sha256 = hash, Published = published.First(p => p.List == list).Date, Source = "compiled in", Format = Name, Entries = end - start });
            start = end;
        }

        return (editions.DrainToImmutable(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString()))));
    }
}
