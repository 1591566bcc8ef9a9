using System.CommandLine;
using Interdict.Cli.Files;
using Interdict.Cli.Linking;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Matching;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict screen</c>: one name, several, or a file of them.</summary>
internal sealed class ScreenCommand
{
    private readonly Host _host;
    private readonly PartyOptions _party = new();
    private readonly PolicyOptions _policy = new();
    private readonly FileOptionSet _files = new("a file of parties to screen: .csv, .tsv, .xlsx, .ndjson or .parquet, with a column 'name'");

    private readonly Argument<string[]> _names = new("NAME")
    {
        Description = "The party's name, in any script; quote a name of several words. Several names are screened one after the other",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly TextMode _text;

    private ScreenCommand(Host host) => (_host, _text) = (host, new TextMode(host));

    public static Command Make(Host host)
    {
        var self = new ScreenCommand(host);
        var command = new Command("screen", "Look for a party, or a file of parties, on the lists") { self._names };
        self._files.AddTo(command);
        self._text.AddTo(command);
        self._party.AddTo(command);
        self._policy.AddTo(command);
        command.SetAction((parse, _) => self.RunAsync(parse));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse)
    {
        var names = parse.GetValue(_names) ?? [];
        if (_text.IsAsked(parse))
        {
            return SearchTexts(parse, names);
        }

        if (_files.Read(parse) is { } files)
        {
            return names.Length == 0
                ? await RunFileAsync(parse, files).ConfigureAwait(false)
                : throw CliException.Input("give a NAME or --file, not both");
        }

        var defaults = _party.Read(parse);
        if (names.Length == 0 && defaults.Address is null)
        {
            throw CliException.Input("there is nobody to screen: give a NAME, an --address, or --file with a file of them");
        }

        if (defaults.Address is { } address && !NameNotes.NamesAnybody(address))
        {
            throw CliException.Input($"--address '{address}' has no letter or digit");
        }

        if (Array.Exists(names, string.IsNullOrWhiteSpace))
        {
            throw CliException.Input("a NAME is empty");
        }

        if (Array.Find(names, n => !NameNotes.NamesAnybody(n)) is { } nobody)
        {
            throw CliException.Input($"'{nobody}' has no letter or digit, so it names nobody");
        }

        Party[] parties = names.Length == 0 ? [defaults] : [.. names.Select(n => PartyFields.AsAddress(defaults with { Name = n.Trim() }))];
        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var hits = false;
        if (parse.Json())
        {
            hits = WriteJson(parties, screening);
        }
        else
        {
            var text = new ScreeningText(new Page(_host), screening.Corpus, screening.Settings) { Links = new CorpusLinks(_host, screening.Corpus) };
            foreach (var party in parties)
            {
                var screened = screening.RunOne(party);
                text.Write(screened);
                hits |= !screened.Hits.IsEmpty;
                await _host.Out.WriteLineAsync().ConfigureAwait(false);
            }

            text.WriteFooter();
        }

        return hits ? ExitCode.Hits : ExitCode.Done;
    }

    private int SearchTexts(ParseResult parse, string[] texts)
    {
        var about = _party.Read(parse);
        if (about.Address is not null || !about.Identifiers.IsEmpty)
        {
            throw CliException.Input($"{(about.Address is not null ? "--address" : "--id")} does not go with --mode text: a text is searched for names");
        }

        var sources = _text.Read(texts, _files.ReadInput(parse));
        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        return _text.Run(parse, sources, about, screening);
    }

    private bool WriteJson(Party[] parties, PartyScreening screening)
    {
        var hits = false;
        var json = new ScreeningJson(screening.Corpus, screening.Settings);
        foreach (var party in parties)
        {
            var screened = screening.RunOne(party);
            _host.WriteJson(writer => json.Write(writer, screened));
            hits |= !screened.Hits.IsEmpty;
        }

        return hits;
    }

    private async Task<int> RunFileAsync(ParseResult parse, FileRunOptions files)
    {
        var defaults = _party.Read(parse);
        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var totals = await FileRunner.RunAsync(_host, new ScreenRows(screening, defaults), files, "screened").ConfigureAwait(false);
        foreach (var paragraph in ScreeningText.Footer(corpus, screening.Settings))
        {
            _host.Say(paragraph);
        }

        return totals.Rejected > 0 ? ExitCode.BadInput : totals.Hits > 0 ? ExitCode.Hits : ExitCode.Done;
    }
}
