using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Briefing;
using Interdict.Cli.Briefing;
using Interdict.Cli.Corpora;
using Interdict.Lists;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict stats</c>: how many entries of a list there are, by ground, country, kind, footnote, policy, year.</summary>
internal static class StatsCommand
{
    public static Command Make(Host host)
    {
        var list = new Option<string?>("--list") { Description = "The list, by its code; us-bis-el if not given", HelpName = "CODE" };
        var by = new Option<string?>("--by") { Description = "One or two of ground, country, kind, footnote, policy, year, joined by a comma; ground if not given", HelpName = "DIMENSIONS" };
        var options = new DocumentOptions();
        var command = new Command("stats", "Count the entries of a list by ground, country, kind, footnote, policy or year, with bars and the first of each") { list, by };
        options.AddTo(command);
        command.SetAction(async (parse, _) =>
        {
            var dimensions = ReadDimensions(parse.GetValue(by) ?? "ground");
            var code = PrecedentsCommand.ReadList(parse.GetValue(list)) ?? new ListCode("us-bis-el");
            var request = options.Request(parse, host);
            using var corpus = CorpusLocator.Open(host, options.Corpus(parse));
            var document = Cli.Briefing.Documents.Open(host, corpus).Statistics(code, dimensions, request);
            await Cli.Briefing.Documents.WriteAsync(host, document, parse.Format(), options.Output(parse), options.Paper(parse)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    private static ImmutableArray<StatisticsDimension> ReadDimensions(string text)
    {
        var dimensions = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(d => d.Length > 0 && char.IsAsciiLetter(d[0]) && Enum.TryParse<StatisticsDimension>(d, ignoreCase: true, out var known)
                ? known
                : throw CliException.Input($"--by '{d}' is not known; it is one or two of ground, country, kind, footnote, policy, year, list, joined by a comma"))
            .ToImmutableArray();
        return dimensions.Length is 1 or 2 ? dimensions : throw CliException.Input($"--by '{text}' names {dimensions.Length} dimensions; name one or two");
    }
}
