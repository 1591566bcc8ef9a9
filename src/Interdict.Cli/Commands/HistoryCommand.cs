using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Editions;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict history</c>: the official acts on one entry, oldest first, and what became of it from edition to edition.</summary>
internal static class HistoryCommand
{
    private const int ShownHash = 12;

    private static readonly string[] Kinds = ["in-oldest", "added", "changed", "removed"];

    public static Command Make(Host host)
    {
        var id = EntryArgument.Make();
        var corpusName = PolicyOptions.CorpusOption();
        var command = new Command("history", "List the official acts on one entry, oldest first, and what the kept editions show of it") { id, corpusName };
        command.SetAction(parse =>
        {
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            var editions = EntryArgument.Find(corpus, parse.GetRequiredValue(id)).Select(position => corpus[position]).ToList();
            var entry = editions.MaxBy(one => one.History.Length)!;
            var sightings = EntryTimeline.Of(new EditionStore(host.Home), entry.Id);
            if (parse.Json())
            {
                WriteJson(host, entry, sightings);
            }
            else
            {
                WriteText(new Page(host), entry, sightings);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Host host, Entry entry, ImmutableArray<EntrySighting> sightings) => host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("entry"u8, entry.Id.ToString());
        json.WriteString("name"u8, entry.Name);
        json.WriteStartArray("history"u8);
        foreach (var act in entry.History)
        {
            json.WriteStartObject();
            json.WriteString("date"u8, ScreeningJson.Iso(act.Date));
            json.WriteString("kind"u8, Words.Of(act.Kind));
            json.WriteString("citation"u8, act.Citation);
            if (act.What.Length > 0)
            {
                json.WriteString("what"u8, act.What);
            }

            ScreeningJson.WriteDoubt(json, act.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("editions"u8);
        foreach (var sighting in sightings)
        {
            json.WriteStartObject();
            json.WriteString("edition"u8, sighting.Edition.Name);
            json.WriteString("format"u8, sighting.Edition.Edition.Format);
            json.WriteString("sha256"u8, sighting.Edition.Edition.Sha256);
            json.WriteString("kind"u8, Kinds[(int)sighting.Kind]);
            if (!sighting.Fields.IsEmpty)
            {
                DiffJson.Write(json, sighting.Fields);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteText(Page page, Entry entry, ImmutableArray<EntrySighting> sightings)
    {
        page.Line(page.Paint.Bold(Page.Clean(entry.Name)));
        page.Labelled("entry", entry.Id.ToString(), 0);
        foreach (var act in entry.History)
        {
            page.Labelled(ScreeningJson.Iso(act.Date), $"{Phrases.Of(act.Kind)} by {act.Citation}{(act.What.Length > 0 ? $": {act.What}" : "")}", 0);
            if (act.Provenance is { IsUnsure: true } doubt)
            {
                page.Labelled("", $"unverified: {Phrases.Of(doubt)}", 0, page.Paint.Caution);
            }
        }

        if (entry.History.IsEmpty)
        {
            page.Paragraph(entry.Listed is { } listed
                ? $"No acts are recorded for this entry. It was listed on {ScreeningJson.Iso(listed)}."
                : "No acts are recorded for this entry, nor the day it was listed.");
        }

        if (!sightings.IsEmpty)
        {
            page.Blank();
            page.Line(page.Paint.Bold("In the editions kept"));
        }

        foreach (var sighting in sightings)
        {
            var what = sighting.Kind switch
            {
                SightingKind.InOldest => "in the oldest edition kept",
                SightingKind.Added => "new",
                SightingKind.Changed => "changed",
                _ => "gone",
            };
            page.Labelled(ScreeningJson.Iso(sighting.Edition.Date), $"{what} ({sighting.Edition.Edition.Format}, sha256 {sighting.Edition.Edition.Sha256[..ShownHash]})", 0);
            DiffText.Write(page, sighting.Fields);
        }
    }
}
