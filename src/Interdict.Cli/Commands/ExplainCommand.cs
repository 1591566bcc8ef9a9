using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Explaining;
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
        var party = PartyFields.AsAddress(_party.Read(parse) with { Name = parse.GetRequiredValue(_name).Trim() });
        if (party.Name.Length == 0 && string.IsNullOrEmpty(party.Address))
        {
            throw CliException.Input("the NAME is empty");
        }

        var screening = _policy.Open(parse, _host);
        using var corpus = screening.Corpus;
        // Of several editions of the entry, the one that fits best.
        var position = EntryArgument.Find(corpus, parse.GetRequiredValue(_id)).MaxBy(found => screening.ExplainAll(party, found).Explanation.Score.Points);
        var entry = corpus[position];
        var (explanation, channel) = screening.ExplainAll(party, position);
        var (isHit, because) = Verdict(screening.Settings, entry, explanation);
        var changes = channel == HitChannel.Name ? screening.WhatWouldChange(party, position) : [];
        if (parse.Json())
        {
            WriteJson(screening, party, position, explanation, changes, isHit, because);
        }
        else
        {
            WriteText(screening, party, position, explanation, changes, because);
        }

        return isHit ? ExitCode.Hits : ExitCode.Done;
    }

    private static (bool IsHit, string Because) Verdict(ScreenSettings settings, Entry entry, Explanation explanation)
    {
        var (isHit, key) = !explanation.IsHit ? (false, "below")
            : settings.Policy.Lists is { IsEmpty: false } lists && !lists.Contains(entry.Id.List) ? (false, "other-list")
            : PartyScreening.IsListed(entry, settings) ? (true, "hit")
            : (false, "not-listed");
        return (isHit, Wording.Say(
            settings.Language, $"verdict.{key}", ("score", explanation.Score.ToString()), ("threshold", explanation.Threshold.ToString()),
            ("date", ScreeningJson.Iso(settings.Date))));
    }

    private void WriteJson(PartyScreening screening, Party party, int position, Explanation explanation, ImmutableArray<Change> changes, bool isHit, string because) => _host.WriteJson(json =>
    {
        var entry = screening.Corpus[position];
        json.WriteStartObject();
        json.WritePropertyName("query"u8);
        ScreeningJson.WriteParty(json, party);
        json.WriteString("entry"u8, entry.Id.ToString());
        json.WriteString("list"u8, entry.Id.List.Value);
        CorpusJson.WriteEdition(json, screening.Corpus, position);
        json.WriteString("name"u8, entry.Name);
        json.WriteString("matched"u8, explanation.Matched);
        json.WritePropertyName("score"u8);
        ScreeningJson.WritePoints(json, explanation.Score.Points);
        ScreeningJson.WriteProbability(json, ProbabilityOf(screening, party, entry, explanation));
        if (IsCommon(explanation))
        {
            json.WriteString("caution"u8, Wording.Say(screening.Settings.Language, "caution.common-words"));
        }

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
        ScreeningJson.WriteContributions(json, explanation.Contributions, screening.Settings.Asked);
        ExplanationView.WriteReasons(json, explanation);
        ExplanationView.WriteChanges(json, changes, screening.Settings.Language);
        NoticeView.WriteJson(json, screening.Corpus);
        json.WriteEndObject();
    });

    private void WriteText(PartyScreening screening, Party party, int position, Explanation explanation, ImmutableArray<Change> changes, string because)
    {
        var entry = screening.Corpus[position];
        var page = new Page(_host);
        var language = screening.Settings.Language;
        page.Paragraph(Wording.Say(language, "explain.query", ("query", party.Name.Length > 0 ? party.Name : party.Address ?? "")));
        page.Paragraph(Wording.Say(language, "explain.entry", ("entry", entry.Name), ("id", entry.Id.ToString()), ("list", ListTitles.Of(entry.Id.List))));
        if (screening.Corpus.EditionAmongSeveral(position) is { } edition)
        {
            page.Paragraph(Wording.Say(language, "explain.edition", ("edition", EditionText.Of(edition, language))));
        }

        page.Paragraph(Wording.Say(language, "explain.matched", ("entry", explanation.Matched)));
        page.Paragraph(because);
        page.Paragraph(Wording.Say(language, "verdict.algorithm", ("algorithm", screening.Settings.Policy.Algorithm.ToString())));
        if (Likelihood.InWords(ProbabilityOf(screening, party, entry, explanation), IsCommon(explanation), screening.Settings.OwnCalibration, language) is { } meaning)
        {
            page.Labelled(Wording.Say(language, "label.meaning"), meaning, indent: 0);
        }

        if (IsCommon(explanation))
        {
            page.Labelled(Wording.Say(language, "label.caution"), Wording.Say(language, "caution.common-words"), indent: 0, page.Paint.Caution);
        }

        page.Blank();
        ExplanationView.WriteTable(_host, explanation, language);
        ExplanationView.WriteReasons(page, explanation, changes, language);
        NoticeView.WriteText(page, screening.Corpus);
    }

    private static bool IsCommon(Explanation explanation) =>
        explanation.IsHit && !Likelihood.IsBesideNames(explanation.Contributions) && CommonNames.IsOne(explanation.Matched);

    // Of a hit only: an entry's best of many names says little by its likeness below the threshold.
    private static ScoreMeaning? ProbabilityOf(PartyScreening screening, Party party, Entry entry, Explanation explanation) => !explanation.IsHit ? null : Likelihood.Of(
        screening.Settings.Calibration, party.Name, explanation.Matched, entry.Type, explanation.Score, explanation.Contributions);
}
