using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Cli.Corpora;
using Interdict.Sources.Core;

namespace Interdict.Cli.Commands;

/// <summary>Offers the names of corpora to a shell that completes <c>--corpus</c>.</summary>
internal static class CorpusNames
{
    private const string Option = "--corpus";

    /// <summary>Adds them to every command that takes a corpus; import, which cannot replace core, is offered the imported ones only.</summary>
    public static void OfferTo(RootCommand root, Host host)
    {
        foreach (var command in root.Subcommands)
        {
            foreach (var option in command.Options.Where(o => o.Name == Option))
            {
                option.CompletionSources.Add(_ => command.Name == "import" ? Imported(host) : Imported(host).Add(CoreCorpus.Name));
            }
        }
    }

    private static ImmutableArray<string> Imported(Host host) => File.Exists(host.Home) ? [] : CorpusLocator.Store(host).Names;
}
