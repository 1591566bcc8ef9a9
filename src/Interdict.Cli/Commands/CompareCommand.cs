using System.CommandLine;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict compare</c>: how alike two names are, with no list at all.</summary>
internal sealed class CompareCommand
{
    private readonly Host _host;
    private readonly PolicyOptions _policy = new();
    private readonly Option<string?> _type = PartyOptions.TypeOption();
    private readonly FileOptionSet _files = new("a file of pairs to score, with the columns name1 and name2, and type if wanted");

    private readonly Argument<string[]> _names = new("NAME1 NAME2")
    {
        Description = "The two names",
        Arity = new ArgumentArity(0, 2),
    };

    private CompareCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new CompareCommand(host);
        var command = new Command("compare", "Score one name against another and explain the score") { self._names, self._type };
        self._files.AddTo(command);
        self._policy.AddComparisonTo(command);
        command.SetAction((parse, _) => self.RunAsync(parse));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse)
    {
        var names = parse.GetValue(_names) ?? [];
        var policy = _policy.ReadPolicy(parse);
        var type = PartyOptions.ReadType(parse.GetValue(_type));
        if (_files.Read(parse) is { } files)
        {
            if (names.Length > 0)
            {
                throw CliException.Input("give two names or --file, not both");
            }

            var totals = await FileRunner.RunAsync(_host, new CompareRows(policy, type), files, "compared").ConfigureAwait(false);
            return totals.Rejected > 0 ? ExitCode.BadInput : ExitCode.Done;
        }

        if (names.Length != 2 || Array.Exists(names, string.IsNullOrWhiteSpace))
        {
            throw CliException.Input("compare takes two names; quote a name of several words");
        }

        Write(parse, names, policy, type);
        return ExitCode.Done;
    }

    private void Write(ParseResult parse, string[] names, ScreeningPolicy policy, PartyType type)
    {
        var asked = _policy.ReadLanguage(parse);
        var language = asked ?? Language.English;
        var (one, other) = (new Party(names[0].Trim()) { Type = type }, new Party(names[1].Trim()) { Type = type });
        var explanation = Screener.Compare(one, other, policy, language);
        var changes = Screener.WhatWouldChange(one, other, policy);
        var probability = Likelihood.Of(_policy.ReadCalibration(parse, policy.Algorithm), one.Name, other.Name, type, explanation.Score, explanation.Contributions);
        if (parse.Json())
        {
            _host.WriteJson(json =>
            {
                json.WriteStartObject();
                json.WriteString("name1"u8, names[0]);
                json.WriteString("name2"u8, names[1]);
                json.WriteString("algorithm"u8, policy.Algorithm.ToString());
                json.WritePropertyName("score"u8);
                ScreeningJson.WritePoints(json, explanation.Score.Points);
                ScreeningJson.WriteProbability(json, probability);
                ScreeningJson.WriteContributions(json, explanation.Contributions, asked);
                ExplanationView.WriteReasons(json, explanation);
                ExplanationView.WriteChanges(json, changes, language);
                json.WriteEndObject();
            });
            return;
        }

        var page = new Page(_host);
        page.Paragraph(Wording.Say(
            language, "compare.heading", ("query", names[0]), ("entry", names[1]), ("score", explanation.Score.ToString()), ("algorithm", policy.Algorithm.ToString())));
        if (probability is { } known)
        {
            page.Labelled(Wording.Say(language, "label.meaning"), Likelihood.InWords(known, _policy.HasOwnCalibration(parse), language), indent: 0);
        }

        page.Blank();
        ExplanationView.WriteTable(_host, explanation, language);
        ExplanationView.WriteReasons(page, explanation, changes, language);
    }
}
