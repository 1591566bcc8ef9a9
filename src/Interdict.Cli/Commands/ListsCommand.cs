using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Catalog;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict lists</c>: the lists that a corpus holds, and those that it does not.</summary>
internal static class ListsCommand
{
    public static Command Make(Host host)
    {
        var corpusName = PolicyOptions.CorpusOption();
        var command = new Command("lists", "List the official lists that are known, and which of them a corpus holds") { corpusName };
        command.SetAction(parse =>
        {
            using var corpus = CorpusLocator.Open(host, parse.GetValue(corpusName));
            if (parse.Json())
            {
                WriteJson(host, corpus);
            }
            else
            {
                WriteText(host, corpus);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The catalog's lists in its order, then those of the corpus that the catalog does not know.</summary>
    private static IEnumerable<(ListCode Code, ListInfo? Info)> All(OpenCorpus corpus) =>
        ListCatalog.All.Select(info => (info.Code, (ListInfo?)info))
            .Concat(corpus.Editions.Select(e => e.List).Distinct().Where(code => ListCatalog.Find(code) is null).Select(code => (code, (ListInfo?)null)));

    private static void WriteText(Host host, OpenCorpus corpus)
    {
        var held = new TableView(host, "code", "list", ">entries", "edition of");
        var missing = new TableView(host, "code", "list", "publisher");
        foreach (var (code, info) in All(corpus))
        {
            var editions = corpus.Editions.Where(e => e.List == code).ToList();
            foreach (var edition in editions)
            {
                held.Add(
                    code.Value,
                    info?.Title ?? code.Value,
                    edition.Entries.ToString("N0", CultureInfo.InvariantCulture),
                    edition.Published is { } published ? ScreeningJson.Iso(published) : "not dated");
            }

            if (editions.Count == 0 && info is not null)
            {
                missing.Add(code.Value, info.Undisclosed is null ? info.Title : $"{info.Title} (names not published)", info.Publisher);
            }
        }

        var page = new Page(host);
        page.Paragraph($"In the corpus {corpus.Name}:");
        held.Write();
        page.Blank();
        page.Paragraph($"Known, but not in the corpus {corpus.Name}, so nothing is screened against them:");
        missing.Write();
        if (corpus.Caveat is { } caveat)
        {
            page.Blank();
            page.Paragraph(caveat);
        }

        NoticeView.WriteText(page, corpus);
    }

    private static void WriteJson(Host host, OpenCorpus corpus) => host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("corpus"u8, corpus.Name);
        json.WriteStartArray("lists"u8);
        foreach (var (code, info) in All(corpus))
        {
            json.WriteStartObject();
            json.WriteString("list"u8, code.Value);
            if (info is not null)
            {
                json.WriteString("title"u8, info.Title);
                json.WriteString("publisher"u8, info.Publisher);
                if (info.Url is { } url)
                {
                    json.WriteString("url"u8, url);
                }

                if (info.Undisclosed is { } undisclosed)
                {
                    json.WriteString("undisclosed"u8, undisclosed);
                }
            }

            json.WriteStartArray("editions"u8);
            foreach (var edition in corpus.Editions.Where(e => e.List == code))
            {
                CorpusJson.WriteEdition(json, edition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        NoticeView.WriteJson(json, corpus);
        json.WriteEndObject();
    });
}
