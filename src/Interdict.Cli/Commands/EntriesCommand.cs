using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Briefing;
using Interdict.Cli.Briefing;
using Interdict.Cli.Corpora;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict entries</c>: whole lists, or a selection, by country and act, to be printed or to be worked with.</summary>
internal static class EntriesCommand
{
    private static readonly string[] ByName = ["csv", "xlsx", "html", "md", "pdf", "json"];

    public static Command Make(Host host)
    {
        var lists = new Argument<string[]>("LIST") { Description = "The lists, by their codes (interdict lists); all of the corpus if none is given", Arity = ArgumentArity.ZeroOrMore };
        var countries = new Option<string[]>("--country") { Description = "Only entries that the list connects with this country (ISO 3166-1 alpha-2); may be given several times", HelpName = "CC" };
        var act = new Option<string?>("--action") { Description = "Only entries that this act touched, by its citation ('84 FR 54002') or number ('2019-22210')", HelpName = "CITATION" };
        var removed = new Option<bool>("--with-removed") { Description = "Keep entries that were removed" };
        var options = new DocumentOptions();
        var command = new Command("entries", "Write whole lists, or a selection, grouped by country and act: for print (pdf, html) or for work (csv, xlsx)") { lists, countries, act, removed };
        options.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var request = options.Request(parse, host);
            var selection = new ListSelection
            {
                Lists = [.. (parse.GetValue(lists) ?? []).Select(l => PrecedentsCommand.ReadList(l)!.Value)],
                Countries = [.. (parse.GetValue(countries) ?? []).Select(PrecedentsCommand.ReadCountry)],
                Act = parse.GetValue(act),
                WithRemoved = parse.GetValue(removed),
            };
            var (format, output) = (FormatOf(parse, options.Output(parse)), options.Output(parse));
            using var corpus = CorpusLocator.Open(host, options.Corpus(parse));
            var briefer = Cli.Briefing.Documents.Open(host, corpus);
            if (format is "csv" or "xlsx")
            {
                await EntryTable.WriteAsync(host, briefer.Select(selection, request), corpus.Editions, format, output, cancellation).ConfigureAwait(false);
                return ExitCode.Done;
            }

            await Cli.Briefing.Documents.WriteAsync(host, briefer.List(selection, request), format, output, options.Paper(parse)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }

    // A file's name tells its format where none is asked for.
    private static string FormatOf(ParseResult parse, string? output)
    {
        var ending = Path.GetExtension(output ?? "").TrimStart('.').ToLowerInvariant();
        return parse.Format() == "text" && ByName.Contains(ending) ? ending : parse.Format();
    }
}
