using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;

namespace Interdict.Cli.Corpora;

/// <summary>A corpus ready to be screened against: core, or one that the user imported. Safe for many threads.</summary>
internal abstract class OpenCorpus : IDisposable
{
    private Entry?[]? _entries;

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

    /// <summary>Where an entry stands; negative where it is not in the corpus.</summary>
    public abstract int Find(EntryId id);

    public abstract void Dispose();

    protected abstract Entry Read(int position);
}
