using System.Collections.Immutable;
using Interdict.Cli.Corpora;
using Interdict.Matching;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli.Syncing;

/// <summary>
/// The corpus that sync makes: of each list that was ever fetched the last good edition, from the first source that has one. It is made of kept editions alone, so
/// that it can be made again at any time, and a run that died before it was made loses nothing.
/// </summary>
internal static class OfficialCorpus
{
    public const string Name = "official";

    /// <summary>Makes it, unless it is there as it should be.</summary>
    /// <returns>What it is made of, and whether it was made now; <c>null</c> where no good edition was fetched yet.</returns>
    public static (CorpusManifest Manifest, bool Made)? Update(Host host, string name, SourceTable table, CancellationToken cancellation)
    {
        var store = new EditionStore(host.Home);
        var records = Choose(store.ReadGood(), table);
        if (records.IsEmpty)
        {
            return null;
        }

        var corpora = CorpusLocator.Store(host);
        if (Current(corpora, name, CorpusManifest.HashOf(records.Select(r => r.Edition))) is { } current)
        {
            return (current, false);
        }

        using var writer = corpora.Create(name);
        foreach (var record in records)
        {
            writer.Add(record.Edition, store.ReadEntries(record), cancellation);
        }

        CorpusManifest made;
        using (var corpus = writer.Seal())
        {
            CorpusIndexes.Build(writer, corpus, cancellation);
            made = corpus.Manifest;
        }

        cancellation.ThrowIfCancellationRequested();
        writer.Commit();
        return (made, true);
    }

    /// <summary>Of each list the edition to use: only what was fetched counts, for a file that somebody imported may be of any day.</summary>
    public static ImmutableArray<EditionRecord> Choose(ImmutableArray<EditionRecord> good, SourceTable table) =>
        // An edition without entries says that the list is gone from its source, and that somebody accepted it: another source may have it.
        [.. good.Where(r => r.Http is not null).GroupBy(r => (r.List, r.Edition.Format)).Select(g => g.MaxBy(r => r.Sequence)!)
            .Where(r => r.Edition.Entries > 0).GroupBy(r => r.List)
            .Select(g => g.OrderBy(r => table.RankOf(r.List, r.Edition.Format)).ThenByDescending(r => r.Sequence).First())
            .OrderBy(r => r.List.Value, StringComparer.Ordinal)];

    private static CorpusManifest? Current(CorpusStore corpora, string name, string hash)
    {
        try
        {
            if (!corpora.Names.Contains(name))
            {
                return null;
            }

            using var corpus = corpora.Open(name);
            if (corpus.Manifest.Hash != hash || !File.Exists(corpus.AddressIndexPath))
            {
                return null;
            }

            NameIndex.Open(corpus.IndexPath, hash).Dispose();
            return corpus.Manifest;
        }
        catch (Exception problem) when (problem is CorpusException or IndexFileException or IOException)
        {
            // It can be made again, so a damaged one is.
            return null;
        }
    }
}
