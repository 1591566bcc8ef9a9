using System.CommandLine;

namespace Interdict.Cli.Commands;

/// <summary>All commands of this version.</summary>
internal static class CommandTree
{
    /// <summary>Commands that the command line's description promises for later versions.</summary>
    private static readonly string[] Later = ["ownership", "audit", "serve"];

    public static RootCommand Make(Host host)
    {
        var root = new RootCommand("Screens parties against official restricted-party lists, and says which law says so, since when, and why it thinks so.");
        CommonOptions.AddTo(root);
        root.Subcommands.Add(ScreenCommand.Make(host));
        root.Subcommands.Add(CompareCommand.Make(host));
        root.Subcommands.Add(ExplainCommand.Make(host));
        root.Subcommands.Add(CalibrateCommand.Make(host));
        root.Subcommands.Add(TuneCommand.Make(host));
        root.Subcommands.Add(ImportCommand.Make(host));
        root.Subcommands.Add(SyncCommand.Make(host));
        root.Subcommands.Add(CorporaCommand.Make(host));
        root.Subcommands.Add(ListsCommand.Make(host));
        root.Subcommands.Add(ShowCommand.Make(host));
        root.Subcommands.Add(HistoryCommand.Make(host));
        root.Subcommands.Add(LinksCommand.Make(host));
        root.Subcommands.Add(EditionsCommand.Make(host));
        root.Subcommands.Add(DiffCommand.Make(host));
        root.Subcommands.Add(ReconcileCommand.Make(host));
        root.Subcommands.Add(EffectCommand.Make(host));
        root.Subcommands.Add(DetermineCommand.Make(host));
        root.Subcommands.Add(EarCommand.Make(host));
        root.Subcommands.Add(LicenseCommand.Make(host));
        root.Subcommands.Add(BriefCommand.Make(host));
        root.Subcommands.Add(DossierCommand.Make(host));
        root.Subcommands.Add(PrecedentsCommand.Make(host));
        root.Subcommands.Add(StatsCommand.Make(host));
        root.Subcommands.Add(EntriesCommand.Make(host));
        root.Subcommands.Add(CompletionCommand.Make(host));
        root.Subcommands.Add(CoreIndexCommand.Make());
        CorpusNames.OfferTo(root, host);
        HelpText.Attach(root, host);
        VersionText.Attach(root, host);
        return root;
    }

    /// <summary>Whether a command is one of a later version.</summary>
    public static bool IsLater(string command) => Later.Contains(command, StringComparer.Ordinal);
}
