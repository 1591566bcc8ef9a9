using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;

namespace Interdict.Cli.Corpora;

/// <summary>A corpus ready to be screened against: core, or one that the user imported. Safe for many threads.</summary>
internal abstract class OpenCorpus : IDisposable
{
    private readonly Lazy<HashSet<ListCode>> _manyEditions;
    private Entry?[]? _entries;

    protected OpenCorpus() => _manyEditions = new(() => [.. Editions.CountBy(e => e.List).Where(c => c.Value > 1).Select(c => c.Key)]);

    /// <summary>How its user calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Names its content.</summary>
    public abstract string Hash { get; }

    public abstract IReadOnlyList<Edition> Editions { get; }

    public abstract int Count { get; }

    public abstract NameIndex Index { get; }

    /// <summary>Its addresses; opened when first asked for.</summary>
    /// <exception cref="CliException">An older version made the corpus, without them.</exception>
    public abstract AddressIndex Addresses { get; }

    /// <summary>Whether an index of addresses lies ready: corpora of older versions have none, and that of core is built when it is asked for.</summary>
    public virtual bool HasAddressIndex => true;

    /// <summary>What its user must know before relying on it; <c>null</c> where there is nothing.</summary>
    public virtual string? Caveat => null;

    /// <summary>What its user must know of newer editions that are not in it, a sentence each; empty where there is nothing.</summary>
    public virtual IReadOnlyList<string> Notices => [];

    /// <summary>The entry at a position; kept once read, for a file run meets the same ones again and again.</summary>
    public Entry this[int position]
    {
        get
        {
            var entries = _entries ??= new Entry?[Count];
            return entries[position] ??= Read(position);
        }
    }

    /// <summary>Where entries of an id stand: several where a corpus was made of several editions of one list, none where it has no such entry.</summary>
    public abstract IReadOnlyList<int> FindAll(EntryId id);

    /// <summary>The edition that an entry is of; <c>null</c> where the corpus holds only one edition of its list, so that there is nothing to tell apart.</summary>
    public Edition? EditionAmongSeveral(int position) =>
        EditionOf(position) is { } edition && _manyEditions.Value.Contains(edition.List) ? edition : null;

    public abstract void Dispose();

    protected abstract Entry Read(int position);

    /// <summary>The edition that an entry was read from; <c>null</c> for core, which has one of each list.</summary>
    protected virtual Edition? EditionOf(int position) => null;
}
