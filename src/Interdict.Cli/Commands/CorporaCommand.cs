using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Core;
using Interdict.Sources.Store;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict corpora</c>: what there is to screen against.</summary>
internal static class CorporaCommand
{
    private const int ShownHash = 12;

    public static Command Make(Host host)
    {
        var command = new Command("corpora", "List the corpora that can be screened against");
        command.SetAction(parse =>
        {
            var core = CoreCorpus.Instance;
            List<Row> rows = [new(CoreCorpus.Name, core.Hash, core.Entries.Length, null, core.Editions, null)];
            var store = CorpusLocator.Store(host);
            rows.AddRange(store.Names.Select(name => Describe(store, name)));
            if (parse.Json())
            {
                WriteJson(host, store, rows);
            }
            else
            {
                WriteText(host, store, rows);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Row Describe(CorpusStore store, string name)
    {
        try
        {
            using var corpus = store.Open(name);
            var manifest = corpus.Manifest;
            return new Row(name, manifest.Hash, manifest.Entries, manifest.Created, manifest.Editions, null);
        }
        catch (CorpusException problem)
        {
            return new Row(name, "", 0, null, [], problem.Message);
        }
    }

    private static void WriteText(Host host, CorpusStore store, List<Row> rows)
    {
        var table = new TableView(host, "corpus", ">entries", "imported", "lists", "hash");
        foreach (var row in rows)
        {
            table.Add(
                row.Name,
                row.Entries.ToString("N0", CultureInfo.InvariantCulture),
                row.Created is { } created ? ScreeningJson.Iso(DateOnly.FromDateTime(created.UtcDateTime)) : row.Problem is null ? "built in" : "",
                row.Problem is null ? string.Join(", ", row.Editions.Select(e => e.List.Value).Distinct()) : "cannot be used",
                row.Hash[..Math.Min(ShownHash, row.Hash.Length)]);
        }

        table.Write();
        var page = new Page(host);
        foreach (var row in rows.Where(r => r.Problem is not null))
        {
            page.Paragraph($"{row.Name}: {row.Problem}");
        }

        page.Blank();
        page.Paragraph($"{CoreCorpus.Instance.Notice}.");
        page.Paragraph($"Imported corpora are in {store.Folder}.");
    }

    private static void WriteJson(Host host, CorpusStore store, List<Row> rows) => host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("folder"u8, store.Folder);
        json.WriteStartArray("corpora"u8);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, row.Name);
            if (row.Problem is { } problem)
            {
                json.WriteString("problem"u8, problem);
                json.WriteEndObject();
                continue;
            }

            json.WriteString("hash"u8, row.Hash);
            json.WriteNumber("entries"u8, row.Entries);
            if (row.Created is { } created)
            {
                json.WriteString("created"u8, created);
            }

            json.WriteStartArray("editions"u8);
            foreach (var edition in row.Editions)
            {
                CorpusJson.WriteEdition(json, edition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private sealed record Row(string Name, string Hash, int Entries, DateTimeOffset? Created, IReadOnlyList<Edition> Editions, string? Problem);
}
