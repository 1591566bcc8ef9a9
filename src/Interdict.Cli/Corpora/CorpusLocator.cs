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
    /// <exception cref="CliException">The name is empty.</exception>
    /// <exception cref="CorpusException">There is none of that name, or it is damaged.</exception>
    public static OpenCorpus Open(Host host, string? name) => name switch
    {
        null or CoreCorpus.Name => new CoreOpenCorpus(),
        "" => throw CliException.Input("--corpus is empty"),
        _ => new StoredOpenCorpus(Store(host).Open(name)),
    };
}
