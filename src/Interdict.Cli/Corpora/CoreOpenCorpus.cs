using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Sources.Core;

namespace Interdict.Cli.Corpora;

/// <summary>The corpus that is compiled in.</summary>
internal sealed class CoreOpenCorpus : OpenCorpus
{
    private readonly CoreCorpus _core = CoreCorpus.Instance;
    private readonly Lazy<NameIndex> _index;

    private readonly Lazy<AddressIndex> _addresses;

    public CoreOpenCorpus()
    {
        _index = new(() => Shipped(_core.Hash) ?? Build(_core));
        _addresses = new(() => AddressIndex.Build(_core.Entries, _core.Hash));
    }

    public override string Name => CoreCorpus.Name;

    public override string Hash => _core.Hash;

    public override IReadOnlyList<Edition> Editions => _core.Editions;

    public override int Count => _core.Entries.Length;

    public override NameIndex Index => _index.Value;

    // It would have to be built, which takes longer than all the rest of a search.
    public override bool HasAddressIndex => false;

    public override AddressIndex Addresses => _addresses.Value;

    public override string Caveat => $"{_core.Notice}.";

    public override IReadOnlyList<int> FindAll(EntryId id) =>
        _core.Find(id) is { } entry ? [_core.Entries.IndexOf(entry, 0, ReferenceEqualityComparer.Instance)] : [];

    public override void Dispose()
    {
        if (_index.IsValueCreated)
        {
            _index.Value.Dispose();
        }

        if (_addresses.IsValueCreated)
        {
            _addresses.Value.Dispose();
        }
    }

    /// <summary>Writes the index' file: whole or not at all.</summary>
    public static void WriteIndex(string path)
    {
        using var index = Build(CoreCorpus.Instance);
        var part = $"{path}.{Environment.ProcessId}.part";
        index.Save(part);
        File.Move(part, path, overwrite: true);
    }

    private static NameIndex Build(CoreCorpus core) => NameIndex.Build(core.Entries, core.Hash);

    // Building the index takes longer than all the rest of a search, so that the build writes it once; where there is none, or it is another program's, it is built.
    private static NameIndex? Shipped(string hash)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "core.index");
        try
        {
            return File.Exists(path) ? NameIndex.Open(path, hash) : null;
        }
        catch (IndexFileException)
        {
            return null;
        }
    }

    protected override Entry Read(int position) => _core.Entries[position];
}
