using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Linking;
using Interdict.Cli.Output;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict links</c>: which entries of several lists are about one party, why, and what somebody decided about it.</summary>
internal static class LinksCommand
{
    private const int Shown = 100;

    public static Command Make(Host host)
    {
        var entry = new Argument<string?>("ENTRY-ID") { Description = "The entry, as LIST/KEY; every link of the corpus where none is named", Arity = ArgumentArity.ZeroOrOne };
        var corpusName = PolicyOptions.CorpusOption();
        var least = new Option<double>("--min") { Description = "The lowest confidence to tell, from 0.7 to 0.99", HelpName = "0..1", DefaultValueFactory = static _ => 0.7 };
        var command = new Command("links", "Tell which entries of several lists are about the same party, and why; confirm or cut such a link") { entry, corpusName, least };
        command.SetAction(parse => Run(host, parse, parse.GetValue(entry), parse.GetValue(corpusName), parse.GetValue(least)));
        command.Subcommands.Add(MakeDecision(host, "confirm", "Record that two entries are about the same party", confirmed: true));
        command.Subcommands.Add(MakeDecision(host, "cut", "Record that two entries are not about the same party", confirmed: false));
        return command;
    }

    private static Command MakeDecision(Host host, string name, string description, bool confirmed)
    {
        var (one, other) = (new Argument<string>("ONE") { Description = "The one entry, as LIST/KEY" }, new Argument<string>("OTHER") { Description = "The other" });
        var why = new Option<string?>("--why") { Description = "Why; recorded with the time", HelpName = "TEXT" };
        var corpusName = PolicyOptions.CorpusOption();
        var command = new Command(name, description) { one, other, why, corpusName };
        command.SetAction(parse =>
        {
            if (string.IsNullOrWhiteSpace(parse.GetValue(why)))
            {
                throw CliException.Input("--why \"…\" is needed: who decides about a link says why");
            }

            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            var (a, b) = (corpus[EntryArgument.Find(corpus, parse.GetRequiredValue(one))[0]], corpus[EntryArgument.Find(corpus, parse.GetRequiredValue(other))[0]]);
            if (a.Id == b.Id)
            {
                throw CliException.Input("these are one entry; a link is between two");
            }

            var decision = new LinkDecision(host.Clock.GetUtcNow(), confirmed, a.Id, b.Id, parse.GetValue(why)!.Trim());
            new EditionStore(host.Home).Decide(decision);
            if (parse.Json())
            {
                host.WriteJson(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("one"u8, a.Id.ToString());
                    json.WriteString("other"u8, b.Id.ToString());
                    json.WriteString("status"u8, confirmed ? "confirmed" : "cut");
                    json.WriteString("why"u8, decision.Why);
                    json.WriteEndObject();
                });
            }
            else
            {
                new Page(host).Paragraph($"Recorded: {a.Name} ({a.Id}) and {b.Name} ({b.Id}) are {(confirmed ? "" : "not ")}about the same party.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static int Run(Host host, ParseResult parse, string? named, string? corpusName, double least)
    {
        if (least is not (>= 0 and <= 1))
        {
            throw CliException.Input("--min is a confidence between 0 and 1");
        }

        using var corpus = CorpusLocator.Open(host, corpusName);
        var links = new CorpusLinks(host, corpus);
        using var interruption = host.ListenForInterrupts();
        var positions = named is null ? [] : EntryArgument.Find(corpus, named);
        IReadOnlyList<KnownLink> all;
        try
        {
            all = named is null ? links.All(interruption.Token) : [.. positions.SelectMany(links.Of)];
        }
        catch (OperationCanceledException stopped)
        {
            throw new InterruptedException("Interrupted.", stopped);
        }

        all = [.. all.Where(l => l.Decision is not null || l.Found!.Confidence.Fraction >= least)];
        if (parse.Json())
        {
            host.WriteJson(json =>
            {
                json.WriteStartObject();
                if (named is not null)
                {
                    json.WriteString("entry"u8, corpus[positions[0]].Id.ToString());
                }

                json.WriteStartArray("links"u8);
                foreach (var link in all)
                {
                    LinkView.Write(json, link, corpus, both: named is null);
                }

                json.WriteEndArray();
                NoticeView.WriteJson(json, corpus);
                json.WriteEndObject();
            });
            return ExitCode.Done;
        }

        WriteText(new Page(host), corpus, all, named is null ? null : corpus[positions[0]]);
        return ExitCode.Done;
    }

    private static void WriteText(Page page, OpenCorpus corpus, IReadOnlyList<KnownLink> all, Entry? entry)
    {
        if (entry is not null)
        {
            page.Line($"{page.Paint.Bold(Page.Clean(entry.Name))} ({entry.Id})");
        }

        foreach (var link in all.Take(Shown))
        {
            var (one, other) = (corpus[link.One], corpus[link.Other]);
            page.Line(page.Paint.Bold(Page.Clean(entry is null ? $"{one.Id}  =  {other.Id}" : other.Id.ToString())));
            page.Labelled("names", entry is null ? $"{one.Name}; {other.Name}" : other.Name);
            page.Labelled("link", LinkView.Of(link));
            if (link.Found is { } found)
            {
                page.Labelled("why", LinkView.Reasons(found));
            }
        }

        page.Blank();
        page.Paragraph(all.Count == 0
            ? $"No entry of another list in the corpus {corpus.Name} was found to be about the same party. That does not say that there is none."
            : string.Create(CultureInfo.InvariantCulture, $"{all.Count:N0} {(all.Count == 1 ? "link" : "links")}{(all.Count > Shown ? $", of which {Shown} are shown; --format json tells all" : "")}. A link is an opinion by rules, not a finding of law: each list stands for itself."));
        NoticeView.WriteText(page, corpus);
    }
}
