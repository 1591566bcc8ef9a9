using System.CommandLine;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict explain</c>: why an entry is, or is not, a hit for a name.</summary>
internal sealed class ExplainCommand
{
    private readonly Host _host;
    private readonly PartyOptions _party = new();
    private readonly PolicyOptions _policy = new();
    private readonly Argument<string> _name = new("NAME") { Description = "The party's name" };
    private readonly Argument<string> _id = EntryArgument.Make();

    private ExplainCommand(Host host) => _host = host;

    public static Command Make(Host host)
    {
        var self = new ExplainCommand(host);
        var command = new Command("explain", "Say why an entry is, or is not, a hit for a name") { self._name, self._id };
        self._party.AddTo(command);
        self._policy.AddTo(command);
        command.SetAction(self.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var party = _party.Read(parse) with { Name = parse.GetRequiredValue(_name).Trim() };
        if (party.Name.Length == 0)
        {
            throw CliException.Input("the NAME is empty");
        }

        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        var position = EntryArgument.Find(corpus, parse.GetRequiredValue(_id));
        var entry = corpus[position];
        var explanation = screening.Explain(party, position);
        var (isHit, because) = Verdict(screening.Settings, entry, explanation);
        if (parse.Json())
        {
            WriteJson(screening, party, entry, explanation, isHit, because);
        }
        else
        {
            WriteText(screening, party, entry, explanation, because);
        }

        return isHit ? ExitCode.Hits : ExitCode.Done;
    }

    private static (bool IsHit, string Because) Verdict(ScreenSettings settings, Entry entry, Explanation explanation)
    {
        var score = $"its score {explanation.Score} {(explanation.IsHit ? "reaches" : "is below")} the threshold {explanation.Threshold}";
        return !explanation.IsHit ? (false, $"Not a hit: {score}.")
            : settings.Policy.Lists is { IsEmpty: false } lists && !lists.Contains(entry.Id.List) ? (false, $"Not a hit: {score}, but its list is not one of those asked for.")
            : PartyScreening.IsListed(entry, settings) ? (true, $"A hit: {score}.")
            : (false, $"Not a hit: {score}, but the entry was not listed on {ScreeningJson.Iso(settings.Date)}.");
    }

    private void WriteJson(PartyScreening screening, Party party, Entry entry, Explanation explanation, bool isHit, string because) => _host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("query"u8);
        ScreeningJson.WriteParty(json, party);
        json.WriteString("entry"u8, entry.Id.ToString());
        json.WriteString("list"u8, entry.Id.List.Value);
        json.WriteString("name"u8, entry.Name);
        json.WriteString("matched"u8, explanation.Matched);
        json.WritePropertyName("score"u8);
        ScreeningJson.WritePoints(json, explanation.Score.Points);
        json.WriteString("type"u8, Words.Of(entry.Type));
        json.WriteStartArray("countries"u8);
        foreach (var country in entry.Countries)
        {
            json.WriteStringValue(country);
        }

        json.WriteEndArray();
        json.WriteString("algorithm"u8, screening.Settings.Policy.Algorithm.ToString());
        json.WriteNumber("threshold"u8, explanation.Threshold.Points / (decimal)Score.Maximum);
        json.WriteString("date"u8, ScreeningJson.Iso(screening.Settings.Date));
        json.WriteBoolean("hit"u8, isHit);
        json.WriteString("verdict"u8, because);
        ScreeningJson.WriteContributions(json, explanation.Contributions);
        ExplanationView.WriteReasons(json, explanation);
        json.WriteEndObject();
    });

    private void WriteText(PartyScreening screening, Party party, Entry entry, Explanation explanation, string because)
    {
        var page = new Page(_host);
        page.Paragraph($"Name screened: {party.Name}");
        page.Paragraph($"Entry: {entry.Name} ({entry.Id}), {ListTitles.Of(entry.Id.List)}");
        page.Paragraph($"Its name that fits best: {explanation.Matched}");
        page.Paragraph($"{because} Algorithm {screening.Settings.Policy.Algorithm}.");
        page.Blank();
        ExplanationView.WriteTable(_host, explanation);
        ExplanationView.WriteReasons(page, explanation);
    }
}
