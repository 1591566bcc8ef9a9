using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Sources.Store;

namespace Interdict.Cli.Corpora;

/// <summary>A corpus that the user imported.</summary>
internal sealed class StoredOpenCorpus(StoredCorpus corpus, IReadOnlyList<string>? notices = null) : OpenCorpus
{
    private readonly Lazy<NameIndex> _index = new(() => OpenIndex(corpus));
    private readonly Lazy<AddressIndex> _addresses = new(() => OpenAddresses(corpus));

    public override string Name => corpus.Manifest.Name;

    public override string Hash => corpus.Manifest.Hash;

    public override IReadOnlyList<Edition> Editions => corpus.Manifest.Editions;

    public override int Count => corpus.Count;

    public override NameIndex Index => _index.Value;

    public override AddressIndex Addresses => _addresses.Value;

    public override bool HasAddressIndex => new FileInfo(corpus.AddressIndexPath) is { Exists: true, Length: > 0 };

    public override IReadOnlyList<int> FindAll(EntryId id) => [.. corpus.FindAll(id)];

    public override IReadOnlyList<string> Notices { get; } = notices ?? [];

    /// <summary>Opens what is else opened when first asked for.</summary>
    /// <returns>Whether it could: where not, whoever needs it is told why.</returns>
    public bool OpenIndexes()
    {
        try
        {
            return Index is not null;
        }
        catch (Exception problem) when (problem is CliException or IndexFileException)
        {
            return false;
        }
    }

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

        corpus.Dispose();
    }

    protected override Entry Read(int position) => corpus[position];

    protected override Edition? EditionOf(int position) => corpus.EditionOf(position);

    private static AddressIndex OpenAddresses(StoredCorpus corpus) => new FileInfo(corpus.AddressIndexPath) is { Exists: true, Length: > 0 }
        ? AddressIndex.Open(corpus.AddressIndexPath, corpus.Manifest.Hash)
        : throw CliException.Lists(
            $"the corpus in {corpus.Folder} has no index of addresses ({Path.GetFileName(corpus.AddressIndexPath)} is missing or empty): import the lists again to look for an address");

    private static NameIndex OpenIndex(StoredCorpus corpus) => new FileInfo(corpus.IndexPath) is { Exists: true, Length: > 0 }
        ? NameIndex.Open(corpus.IndexPath, corpus.Manifest.Hash)
        : throw CliException.Lists(
            $"the corpus in {corpus.Folder} is damaged ({Path.GetFileName(corpus.IndexPath)} is missing or empty): import the lists again");
}
