using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Sources.Store;

namespace Interdict.Cli.Corpora;

/// <summary>Builds what makes a sealed corpus searchable.</summary>
internal static class CorpusIndexes
{
    /// <summary>Writes the indexes of names and of addresses beside the corpus.</summary>
    /// <exception cref="CliException">The disk is full, or writing failed otherwise.</exception>
    public static void Build(CorpusWriter writer, StoredCorpus corpus, CancellationToken cancellation)
    {
        using var index = NameIndex.Build(Entries(), corpus.Manifest.Hash);
        using var addresses = AddressIndex.Build(Entries(), corpus.Manifest.Hash);
        try
        {
            index.Save(writer.IndexPath);
            addresses.Save(writer.AddressIndexPath);
        }
        catch (IOException problem)
        {
            throw CliException.Lists($"the index could not be written ({(DiskErrors.IsFull(problem) ? "the disk is full" : problem.Message)}); the old corpus, if any, is unchanged", problem);
        }

        IEnumerable<Entry> Entries() => corpus.ReadAll().Select(entry =>
        {
            cancellation.ThrowIfCancellationRequested();
            return entry;
        });
    }
}
