using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Commands;

/// <summary><c>interdict editions</c>: what was kept, and taking it to another site.</summary>
internal static class EditionsCommand
{
    private const int ShownHash = 10;

    public static Command Make(Host host)
    {
        var list = new Argument<string?>("LIST") { Description = "Only the editions of this list, such as us-bis-el", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("editions", "List the editions that were kept, or move them to another site") { list };
        command.SetAction(parse => List(host, parse, parse.GetValue(list)));
        command.Subcommands.Add(MakeExport(host));
        command.Subcommands.Add(MakeImport(host));
        command.Subcommands.Add(MakeAccept(host));
        return command;
    }

    private static Command MakeAccept(Host host)
    {
        var edition = new Argument<string>("EDITION") { Description = "The refused edition: LIST@DATE, LIST@latest or the first digits of its SHA-256" };
        var why = new Option<string?>("--why") { Description = "Why it is right all the same; recorded with the time", HelpName = "TEXT" };
        var command = new Command("accept", "Accept an edition that the guard refused") { edition, why };
        command.SetAction(parse =>
        {
            var accepted = Accept(host, parse.GetRequiredValue(edition), parse.GetValue(why));
            if (parse.Json())
            {
                host.WriteJson(json =>
                {
                    json.WriteStartObject();
                    json.WriteStartArray("accepted"u8);
                    foreach (var record in accepted)
                    {
                        record.WriteTo(json);
                    }

                    json.WriteEndArray();
                    json.WriteEndObject();
                });
                return ExitCode.Done;
            }

            new Page(host).Paragraph($"Accepted and recorded: {string.Join(", ", accepted.Select(r => r.Name))}. Import the file again to screen against it.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Accepts a refused edition.</summary>
    /// <exception cref="CliException">There is no reason, or the name is none.</exception>
    public static ImmutableArray<EditionRecord> Accept(Host host, string edition, string? why)
    {
        if (string.IsNullOrWhiteSpace(why))
        {
            throw CliException.Input("--why \"…\" is needed: who accepts a refused edition says why");
        }

        var name = edition.Trim();
        return EditionStore.IsName(name)
            ? new EditionStore(host.Home).Accept(name, why, host.Clock.GetUtcNow())
            : throw CliException.Input($"'{name}' is not an edition: write LIST@DATE, LIST@latest or at least six digits of its SHA-256");
    }

    private static Command MakeExport(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write" };
        var only = new Option<string[]>("--list") { Description = "Only the editions of this list; may be repeated", HelpName = "CODE" };
        var sign = new Option<string?>("--sign") { Description = "A private key (ECDSA P-256, PEM) to sign it with", HelpName = "KEY" };
        var command = new Command("export", "Write the editions and their sources into one file") { file, only, sign };
        command.SetAction(parse =>
        {
            var store = new EditionStore(host.Home);
            var lists = parse.GetValue(only) ?? [];
            var records = store.ReadAll().RemoveAll(r => lists.Length > 0 && !lists.Contains(r.List.Value));
            if (records.IsEmpty)
            {
                throw CliException.Lists(lists.Length == 0 ? "no edition has been kept; import keeps them" : $"no edition of {string.Join(", ", lists)} has been kept");
            }

            var path = parse.GetRequiredValue(file);
            EditionBundle.Export(store, records, path, KeyOf(parse.GetValue(sign), "--sign"));
            Report(host, parse, path, records, 0, null);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command MakeImport(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A file that editions export wrote" };
        var trust = new Option<string?>("--trust") { Description = "The public key (PEM) that must have signed it", HelpName = "KEY" };
        var command = new Command("import", "Take over the editions of a file, each proven by its hashes") { file, trust };
        command.SetAction(parse =>
        {
            var path = parse.GetRequiredValue(file);
            var (added, known, signedBy) = EditionBundle.Import(new EditionStore(host.Home), path, KeyOf(parse.GetValue(trust), "--trust"));
            Report(host, parse, path, added, known, signedBy is null ? null : (signedBy, parse.GetValue(trust) is not null));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Report(Host host, ParseResult parse, string path, ImmutableArray<EditionRecord> records, int known, (string Key, bool Trusted)? signed)
    {
        if (parse.Json())
        {
            host.WriteJson(json =>
            {
                json.WriteStartObject();
                json.WriteString("file"u8, path);
                json.WriteNumber("editions"u8, records.Length);
                json.WriteNumber("known"u8, known);
                if (signed is { } by)
                {
                    json.WriteString("signedBy"u8, by.Key);
                    json.WriteBoolean("trusted"u8, by.Trusted);
                }

                json.WriteEndObject();
            });
            return;
        }

        var lists = string.Join(", ", records.Select(r => r.List.Value).Distinct().Order(StringComparer.Ordinal));
        new Page(host).Paragraph($"{path}: {Number(records.Length)} {(records.Length == 1 ? "edition" : "editions")}{(lists.Length > 0 ? $" of {lists}" : "")}"
            + (known > 0 ? $"; {Number(known)} were here already." : ".")
            + (signed is { } key ? $" Signed by the key {key.Key}{(key.Trusted ? ", which you trust." : "; whether it is one of a publisher that you trust was not asked (--trust).")}" : ""));
    }

    // Keys are read here and go nowhere else.
    private static string? KeyOf(string? path, string option)
    {
        try
        {
            return path is null ? null : File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CliException.Input($"{option} {path}: the key cannot be read ({problem.Message})", problem);
        }
    }

    private static int List(Host host, ParseResult parse, string? list)
    {
        if (list is not null && !EntryId.TryParse($"{list}/x", out _))
        {
            throw CliException.Input($"'{list}' is not a list's code; codes look like us-bis-el");
        }

        var store = new EditionStore(host.Home);
        var records = store.ReadAll().RemoveAll(r => list is not null && r.List.Value != list)
            .Sort((a, b) => string.CompareOrdinal(a.List.Value, b.List.Value) is not 0 and var order ? order : a.Retrieved.CompareTo(b.Retrieved));
        if (parse.Json())
        {
            host.WriteJson(json =>
            {
                json.WriteStartObject();
                json.WriteString("folder"u8, store.Folder);
                json.WriteStartArray("editions"u8);
                foreach (var record in records)
                {
                    record.WriteTo(json);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return ExitCode.Done;
        }

        if (records.IsEmpty)
        {
            new Page(host).Paragraph(list is null ? "No edition has been kept yet; import keeps them." : $"No edition of {list} has been kept.");
            return ExitCode.Done;
        }

        var table = new TableView(host, "edition", "retrieved", ">entries", "format", "sha256");
        foreach (var record in records)
        {
            table.Add(
                record.Name, ScreeningJson.Iso(record.RetrievedOn), Number(record.Edition.Entries), record.Edition.Format ?? "", record.Edition.Sha256[..ShownHash]);
        }

        table.Write();
        // Not by their place in the store: the editions that were taken over from another store share one.
        foreach (var record in store.ReadRefused().Where(r => list is null || r.List.Value == list))
        {
            new Page(host).Paragraph($"{record.Name} ({record.Edition.Sha256[..ShownHash]}) was refused: {string.Join("; ", record.Refused)}");
        }

        new Page(host).Paragraph($"They are in {store.Folder}.");
        return ExitCode.Done;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
