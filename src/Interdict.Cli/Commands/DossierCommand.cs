using System.CommandLine;
using Interdict.Cli.Briefing;
using Interdict.Cli.Corpora;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict dossier</c>: all that the data know of one party, across lists.</summary>
internal static class DossierCommand
{
    public static Command Make(Host host)
    {
        var party = new Argument<string>("PARTY") { Description = "An entry's id, or a name as screen finds it" };
        var options = new DocumentOptions();
        var command = new Command("dossier", "Tell all that is known of a party across lists: names, numbers, addresses, timeline, effects, ties, similar names") { party };
        options.AddTo(command);
        command.SetAction(async (parse, _) =>
        {
            var request = options.Request(parse, host);
            using var corpus = CorpusLocator.Open(host, options.Corpus(parse));
            var document = Cli.Briefing.Documents.Open(host, corpus).Dossier(PartyFinder.Find(host, corpus, parse.GetRequiredValue(party)), request);
            await Cli.Briefing.Documents.WriteAsync(host, document, parse.Format(), options.Output(parse), options.Paper(parse)).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
