using System.CommandLine;
using Interdict.Cli.Output;
using Interdict.Lists;
using Interdict.Sources.Core;
using Interdict.Sources.Reconciling;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict reconcile</c>: where the Consolidated Screening List says something else of an entry than the regulation that governs.</summary>
internal static class ReconcileCommand
{
    private static readonly ListCode EntityList = new("us-bis-el");

    public static Command Make(Host host)
    {
        var governing = EditionArgument.Make("ECFR");
        var mirror = EditionArgument.Make("CSL");
        var list = new Option<string>("--list") { Description = "The list to compare", HelpName = "CODE", DefaultValueFactory = _ => EntityList.Value };
        var kinds = new Option<string[]>("--kind") { Description = "Only differences of these kinds", HelpName = "KIND", AllowMultipleArgumentsPerToken = true };
        kinds.CompletionSources.Add([.. Enum.GetValues<DifferenceKind>().Select(ReconcileText.Code)]);
        var command = new Command("reconcile", "Compare the regulation (eCFR) with its mirror (Consolidated Screening List), entry by entry") { governing, mirror, list, kinds };
        command.SetAction(parse =>
        {
            var code = new ListCode(parse.GetRequiredValue(list));
            var wanted = Kinds(parse.GetValue(kinds) ?? []);
            var ours = OfList(EditionArgument.Read(host, parse.GetRequiredValue(governing)), code);
            var theirs = OfList(EditionArgument.Read(host, parse.GetRequiredValue(mirror)), code);
            if (ours.Editions.All(e => e.Format is "csl-json" or "csl-csv") && theirs.Editions.All(e => e.Format == "ecfr-xml"))
            {
                throw CliException.Input($"{ours.Name} is the mirror and {theirs.Name} the regulation: name the regulation first");
            }

            var found = Reconciliation.Compare(ours.Entries, theirs.Entries, CoreCorpus.Instance.Documents);
            if (wanted.Count > 0)
            {
                found = found with { Differences = [.. found.Differences.Where(d => wanted.Contains(d.Kind))] };
            }

            if (parse.Html())
            {
                ReconcileHtml.Write(host.Out, ours, theirs, found);
            }
            else if (parse.Json())
            {
                host.WriteJson(json => ReconcileJson.Write(json, ours, theirs, found));
            }
            else
            {
                ReconcileText.Write(new Page(host), ours, theirs, found);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static HashSet<DifferenceKind> Kinds(string[] codes)
    {
        var byCode = Enum.GetValues<DifferenceKind>().ToDictionary(ReconcileText.Code, StringComparer.Ordinal);
        return [.. codes.Select(c => byCode.TryGetValue(c, out var kind) ? kind : throw CliException.Input($"'{c}' is no kind of difference; there are {string.Join(", ", byCode.Keys)}"))];
    }

    private static EditionArgument OfList(EditionArgument argument, ListCode list)
    {
        var entries = argument.Entries.Where(e => e.Id.List == list).ToList();
        return entries.Count > 0
            ? argument with { Editions = [.. argument.Editions.Where(e => e.List == list)], Entries = entries }
            : throw CliException.Input($"{argument.Name} has no entry of {list}");
    }
}
