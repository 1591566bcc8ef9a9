using System.Collections.Immutable;
using Interdict.Sources.Core;
using Interdict.Sources.Editions;
using Interdict.Sources.Store;

namespace Interdict.Cli.Corpora;

/// <summary>
/// Corpora of what was known on a day. They are made of kept editions when first asked for and named by their content, so that one is made once; the folder
/// <c>HOME/editions/corpora</c> may be deleted at any time.
/// </summary>
internal static class KnownCorpora
{
    private const int NamedDigits = 16;

    /// <summary>Opens the corpus of the latest editions retrieved on or before a day.</summary>
    /// <param name="host">The world.</param>
    /// <param name="name">A corpus whose lists, each in the format it was read from, are meant; <c>null</c> for every list that was kept.</param>
    /// <param name="day">The day, in UTC.</param>
    /// <exception cref="CliException">Nothing was known on that day.</exception>
    public static OpenCorpus Open(Host host, string? name, DateOnly day)
    {
        if (name == CoreCorpus.Name)
        {
            throw CliException.Input("core has no editions, so --as-known does not go with it; --as-of does");
        }

        var store = new EditionStore(host.Home);
        var records = name is null ? store.KnownOn(day) : OfCorpus(host, store, name, day);
        if (records.IsEmpty)
        {
            var first = store.ReadAll().Select(r => (DateOnly?)r.RetrievedOn).Min();
            throw CliException.Lists(first is null
                ? "no edition has been kept, so nothing tells what was known; import keeps them"
                : $"no edition had been retrieved by {Screening.ScreeningJson.Iso(day)}; the first was on {Screening.ScreeningJson.Iso(first.Value)}");
        }

        var corpora = new CorpusStore(store.Folder, host.Clock);
        var notices = RefusedEditions.Notices(host, records.Select(r => r.Edition), day);
        var called = $"known-{CorpusManifest.HashOf(records.Select(r => r.Edition))[..NamedDigits]}";
        if (corpora.Names.Contains(called))
        {
            try
            {
                return new StoredOpenCorpus(corpora.Open(called), notices);
            }
            catch (CorpusException)
            {
                // It can be made again, so a damaged one is.
            }
        }

        Make(host, store, corpora, called, records);
        return new StoredOpenCorpus(corpora.Open(called), notices);
    }

    private static ImmutableArray<EditionRecord> OfCorpus(Host host, EditionStore store, string name, DateOnly day)
    {
        using var corpus = CorpusLocator.Store(host).Open(name);
        var all = store.ReadGood();
        return [.. corpus.Manifest.Editions.Select(e => (e.List, e.Format)).Distinct().Select(e => all
            .Where(r => r.List == e.List && r.Edition.Format == e.Format && r.RetrievedOn <= day)
            .Order(EditionRecord.ByDate).LastOrDefault()).OfType<EditionRecord>()];
    }

    private static void Make(Host host, EditionStore store, CorpusStore corpora, string called, ImmutableArray<EditionRecord> records)
    {
        using var interruption = host.ListenForInterrupts();
        try
        {
            using var writer = corpora.Create(called);
            foreach (var record in records)
            {
                writer.Add(record.Edition, store.ReadEntries(record), interruption.Token);
            }

            using (var corpus = writer.Seal())
            {
                CorpusIndexes.Build(writer, corpus, interruption.Token);
            }

            writer.Commit();
        }
        catch (OperationCanceledException stopped)
        {
            throw new InterruptedException("Interrupted.", stopped);
        }
    }
}
