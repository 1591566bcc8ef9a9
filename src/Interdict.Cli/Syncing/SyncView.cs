using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli.Syncing;

/// <summary>Says what a run did, and what is known of each source.</summary>
internal static class SyncView
{
    public static void WriteText(Host host, IReadOnlyList<SourceOutcome> outcomes, string name, (CorpusManifest Manifest, bool Made)? corpus)
    {
        var table = new TableView(host, "source", "outcome", ">bytes", ">entries", "lists");
        foreach (var o in outcomes)
        {
            table.Add(o.Source.Name, o.Word, o.Length > 0 ? Number(o.Length) : "", o.Report is { } r ? Number(r.Entries) : "", string.Join(", ", o.Source.Lists));
        }

        table.Write();
        var page = new Page(host);
        page.Blank();
        foreach (var o in outcomes)
        {
            foreach (var note in o.Notes)
            {
                page.Paragraph($"{o.Source.Name}: {note}");
            }

            if (o.Problem is { } problem)
            {
                page.Paragraph($"{o.Source.Name}: {o.Word}: {problem}");
            }

            if (o.Report is { Rejected: > 0 } report)
            {
                page.Paragraph($"{o.Source.Name}: {Number(report.Rejected)} of {Number(report.Read)} rows could not be read: {string.Join("; ", report.Reasons.OrderByDescending(x => x.Value).Take(3).Select(x => x.Key))}");
            }
        }

        page.Paragraph(corpus is { } made
            ? $"The corpus {name} {(made.Made ? "was made anew and" : "is as it was;  it")} holds {Number(made.Manifest.Entries)} entries of {made.Manifest.Editions.Length} {(made.Manifest.Editions.Length == 1 ? "list" : "lists")}. Screen against it with --corpus {name}.".Replace("  ", " ", StringComparison.Ordinal)
            : $"There is no corpus {name} yet: no good edition was fetched.");
    }

    public static void WriteJson(Host host, IReadOnlyList<SourceOutcome> outcomes, string name, (CorpusManifest Manifest, bool Made)? corpus) => host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("sources"u8);
        foreach (var o in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, o.Source.Name);
            json.WriteString("outcome"u8, o.Word);
            Text(json, "problem", o.Problem);
            if (o.Http is { } http)
            {
                json.WriteString("url"u8, http.Url);
                if (http.Status is { } status)
                {
                    json.WriteNumber("status"u8, status);
                }

                Text(json, "etag", http.ETag);
                Text(json, "lastModified", http.LastModified is { } modified ? Instant(modified) : null);
            }

            Text(json, "sha256", o.Sha256);
            if (o.Report is { } report)
            {
                json.WriteNumber("bytes"u8, o.Length);
                json.WriteNumber("read"u8, report.Read);
                json.WriteNumber("rejected"u8, report.Rejected);
                json.WriteStartObject("entries"u8);
                foreach (var list in report.Lists)
                {
                    json.WriteNumber(list.Value, report.EntriesOf(list));
                }

                json.WriteEndObject();
            }

            json.WriteStartArray("notes"u8);
            foreach (var note in o.Notes)
            {
                json.WriteStringValue(note);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (corpus is { } made)
        {
            json.WriteStartObject("corpus"u8);
            json.WriteString("name"u8, name);
            json.WriteString("hash"u8, made.Manifest.Hash);
            json.WriteBoolean("made"u8, made.Made);
            json.WriteNumber("entries"u8, made.Manifest.Entries);
            json.WriteStartArray("editions"u8);
            foreach (var edition in made.Manifest.Editions)
            {
                CorpusJson.WriteEdition(json, edition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    /// <summary>What is known of each source: its address, the last fetch, the last good edition, the next run of a watch.</summary>
    public static void WriteStatus(Host host, bool asJson, SourceTable table)
    {
        var state = new SyncState(host.Home);
        var good = new EditionStore(host.Home).ReadGood().Where(r => r.Http is not null).ToList();
        var next = state.ReadNext() is { } time && time >= host.Clock.GetUtcNow() ? time : (DateTimeOffset?)null;
        var rows = table.All.Select(s => (
            Source: s,
            Last: state.Read(s.Name),
            Good: good.Where(r => r.Edition.Format == s.Format && s.Lists.Contains(r.List.Value)).OrderBy(r => r.Sequence).LastOrDefault())).ToList();
        if (asJson)
        {
            host.WriteJson(json => WriteStatus(json, rows, next));
            return;
        }

        var page = new Page(host);
        foreach (var (source, last, edition) in rows)
        {
            page.Line(page.Paint.Bold(Page.Clean(source.Name)));
            page.Labelled("lists", string.Join(", ", source.Lists));
            page.Labelled("address", source.Address is { } address ? $"{address}{(source.Documented ? "" : " (seen in other programs only)")}" : "none that lasts: to be fetched by hand");
            page.Labelled("changes", source.Rhythm);
            if (source.Note is { } note)
            {
                page.Labelled("note", note);
            }

            page.Labelled("last fetch", last is null ? "never" : $"{Instant(last.Checked)}: {last.Outcome}{(last.Problem is null ? "" : $": {last.Problem}")}");
            page.Labelled("last good", edition is null ? "none" : $"{edition.Name}, {Number(edition.Edition.Entries)} entries, retrieved {Instant(edition.Retrieved)}, sha256 {edition.Edition.Sha256[..12]}");
        }

        page.Blank();
        page.Paragraph(next is { } at ? $"A watch runs next at {Instant(at)}." : "No watch is running; interdict sync --watch starts one.");
    }

    private static void WriteStatus(Utf8JsonWriter json, List<(ListSource Source, SyncRecord? Last, EditionRecord? Good)> rows, DateTimeOffset? next)
    {
        json.WriteStartObject();
        json.WriteStartArray("sources"u8);
        foreach (var (source, last, edition) in rows)
        {
            json.WriteStartObject();
            json.WriteString("source"u8, source.Name);
            json.WriteString("format"u8, source.Format);
            json.WriteStartArray("lists"u8);
            foreach (var list in source.Lists)
            {
                json.WriteStringValue(list);
            }

            json.WriteEndArray();
            Text(json, "address", source.Address);
            json.WriteBoolean("documented"u8, source.Documented);
            json.WriteString("rhythm"u8, source.Rhythm);
            Text(json, "note", source.Note);
            if (last is not null)
            {
                json.WriteString("checked"u8, Instant(last.Checked));
                json.WriteString("outcome"u8, last.Outcome);
                Text(json, "problem", last.Problem);
            }

            if (edition is not null)
            {
                json.WritePropertyName("good"u8);
                edition.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        Text(json, "next", next is { } at ? Instant(at) : null);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
