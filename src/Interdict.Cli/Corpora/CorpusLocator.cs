using Interdict.Sources.Core;
using Interdict.Sources.Store;

namespace Interdict.Cli.Corpora;

/// <summary>Opens corpora by the names that users give them.</summary>
internal static class CorpusLocator
{
    /// <summary>The corpora of this user.</summary>
    /// <exception cref="CliException">The home is a file.</exception>
    public static CorpusStore Store(Host host) => File.Exists(host.Home)
        ? throw CliException.Lists($"{host.Home} is to hold the corpora, but is a file and not a folder; set INTERDICT_HOME to a folder")
        : new(host.Home, host.Clock);

    /// <summary>Opens a corpus.</summary>
    /// <param name="host">The world.</param>
    /// <param name="name">A name, or a path; <c>null</c> for core.</param>
    /// <param name="asKnown">A day: the corpus is made of the editions that had been retrieved by then; <c>null</c> for the corpus as it is.</param>
    /// <exception cref="CliException">The name is empty.</exception>
    /// <exception cref="CorpusException">There is none of that name, or it is damaged.</exception>
    public static OpenCorpus Open(Host host, string? name, DateOnly? asKnown = null) => name switch
    {
        "" => throw CliException.Input("--corpus is empty"),
        _ when asKnown is { } day => KnownCorpora.Open(host, name, day),
        null or CoreCorpus.Name => new CoreOpenCorpus(),
        _ => OpenStored(host, name),
    };

    private static StoredOpenCorpus OpenStored(Host host, string name)
    {
        while (true)
        {
            var corpus = Store(host).Open(name);
            // Its index is opened now, while its name still means this corpus: another run may replace it at any time, and this one goes on with what it has.
            var opened = new StoredOpenCorpus(corpus, RefusedEditions.Notices(host, corpus.Manifest.Editions));
            if (opened.OpenIndexes())
            {
                return opened;
            }

            using (var now = Store(host).Open(name))
            {
                if (now.Manifest.Created == corpus.Manifest.Created && now.Manifest.Hash == corpus.Manifest.Hash)
                {
                    return opened;
                }
            }

            opened.Dispose();
        }
    }
}
