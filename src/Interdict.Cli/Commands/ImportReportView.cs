using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Sources.Store;

namespace Interdict.Cli.Commands;

/// <summary>Says what an import read, kept and rejected, file by file. Nothing is dropped without a line here.</summary>
internal static class ImportReportView
{
    private const int ShownRejections = 5;
    private const int KeptRejections = 100;

    public static void Write(Page page, CorpusManifest manifest, IReadOnlyList<Imported> all)
    {
        foreach (var (format, source, report) in all)
        {
            page.Line(page.Paint.Bold(Page.Clean($"{format} {source.Path}")));
            foreach (var file in report.Files)
            {
                page.Labelled(
                    "file", $"{Path.GetFileName(file.Name)}: {Counted(file.Read, "row", "rows")} read, {Counted(file.Kept)} kept, {Counted(file.Rejected)} rejected");
            }

            var inner = report.InnerNames > 0 ? $", {Counted(report.InnerNames)} further names found inside others" : "";
            page.Labelled("entries", $"{Counted(report.Entries)} with {Counted(report.Aliases, "alias", "aliases")}{inner}");
            page.Labelled("lists", string.Join(", ", report.Lists.Select(l => $"{l} {Counted(report.EntriesOf(l))}")));
            if (report.Published is { } published)
            {
                page.Labelled("published", ScreeningJson.Iso(published));
            }
            else if (format != "names" && manifest.Editions.Any(e => e.Format == format && e.Sha256 == source.Sha256 && e.Published is null))
            {
                page.Labelled("published", "the file is not dated, and its edition is called by today's date; if it is older, import it again with --published DATE", color: page.Paint.Caution);
            }

            if (report.Warned > 0)
            {
                page.Labelled("warnings", report.Warned == 1 ? "1 entry has a defect in its source; show tells which" : $"{Counted(report.Warned)} entries have a defect in their source; show tells which");
            }

            foreach (var (reason, count) in report.Reasons)
            {
                page.Labelled("rejected", $"{Counted(count)}: {reason}", color: page.Paint.Caution);
            }

            foreach (var rejection in report.Rejections.Take(ShownRejections))
            {
                page.Labelled("", $"{Path.GetFileName(rejection.File)}, line {rejection.Line}: {rejection.Reason}: {rejection.Text}");
            }

            foreach (var (note, count) in report.Notes)
            {
                page.Labelled("note", count == 1 ? note : $"{note} ({Counted(count)} times)");
            }
        }

        page.Blank();
        page.Paragraph($"The corpus {manifest.Name} holds {Counted(manifest.Entries, "entry", "entries")} with {Counted(manifest.Names, "name", "names")}. "
            + $"Screen against it with --corpus {manifest.Name}.");
    }

    public static void Write(Utf8JsonWriter json, CorpusManifest manifest, IReadOnlyList<Imported> all, RepeatedIds repeated)
    {
        json.WriteStartObject();
        json.WriteString("corpus"u8, manifest.Name);
        json.WriteString("hash"u8, manifest.Hash);
        json.WriteNumber("entries"u8, manifest.Entries);
        json.WriteNumber("names"u8, manifest.Names);
        json.WriteStartArray("editions"u8);
        foreach (var edition in manifest.Editions)
        {
            CorpusJson.WriteEdition(json, edition);
        }

        json.WriteEndArray();
        json.WriteStartArray("imports"u8);
        foreach (var imported in all)
        {
            Write(json, imported);
        }

        json.WriteEndArray();
        if (repeated.Count > 0)
        {
            Write(json, repeated);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RepeatedIds repeated)
    {
        json.WriteStartObject("repeatedIds"u8);
        json.WriteNumber("count"u8, repeated.Count);
        json.WriteStartArray("first"u8);
        foreach (var one in repeated.Repeated)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, one.Id);
            json.WriteString("firstFile"u8, one.FirstFile);
            json.WriteNumber("firstLine"u8, one.FirstLine);
            json.WriteString("file"u8, one.File);
            json.WriteNumber("line"u8, one.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Imported imported)
    {
        var report = imported.Report;
        json.WriteStartObject();
        json.WriteString("format"u8, imported.Format);
        json.WriteString("path"u8, imported.Source.Path);
        json.WriteString("sha256"u8, imported.Source.Sha256);
        json.WriteNumber("read"u8, report.Read);
        json.WriteNumber("kept"u8, report.Kept);
        json.WriteNumber("rejected"u8, report.Rejected);
        json.WriteNumber("orphans"u8, report.Orphans);
        json.WriteNumber("entries"u8, report.Entries);
        json.WriteNumber("names"u8, report.Names);
        json.WriteNumber("aliases"u8, report.Aliases);
        json.WriteNumber("innerNames"u8, report.InnerNames);
        json.WriteNumber("warned"u8, report.Warned);
        json.WriteStartArray("files"u8);
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("file"u8, file.Name);
            json.WriteNumber("read"u8, file.Read);
            json.WriteNumber("kept"u8, file.Kept);
            json.WriteNumber("rejected"u8, file.Rejected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCounts(json, "reasons", report.Reasons);
        WriteCounts(json, "notes", report.Notes);
        json.WriteStartArray("rejections"u8);
        foreach (var rejection in report.Rejections.Take(KeptRejections))
        {
            json.WriteStartObject();
            json.WriteString("file"u8, rejection.File);
            json.WriteNumber("line"u8, rejection.Line);
            json.WriteString("reason"u8, rejection.Reason);
            json.WriteString("text"u8, rejection.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }

    private static string Counted(long number, string one, string many) => $"{Counted(number)} {(number == 1 ? one : many)}";

    private static string Counted(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
