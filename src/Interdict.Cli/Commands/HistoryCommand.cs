using System.CommandLine;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict history</c>: the official acts on one entry, oldest first.</summary>
internal static class HistoryCommand
{
    public static Command Make(Host host)
    {
        var id = EntryArgument.Make();
        var corpusName = PolicyOptions.CorpusOption();
        var command = new Command("history", "List the official acts on one entry, oldest first") { id, corpusName };
        command.SetAction(parse =>
        {
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            var editions = EntryArgument.Find(corpus, parse.GetRequiredValue(id)).Select(position => corpus[position]).ToList();
            var entry = editions.MaxBy(one => one.History.Length)!;
            if (parse.Json())
            {
                WriteJson(host, entry);
            }
            else
            {
                WriteText(new Page(host), entry);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(Host host, Entry entry) => host.WriteJson(json =>
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
        json.WriteEndObject();
    });

    private static void WriteText(Page page, Entry entry)
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
    }
}
