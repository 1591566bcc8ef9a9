using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Interdict.Briefing;
using Interdict.Cli.Files;
using Interdict.Lists;

namespace Interdict.Cli.Briefing;

/// <summary>A complete list as a table: a row an entry, its parts of several values joined by a semicolon. No cell can run as a formula.</summary>
internal static class EntryTable
{
    private static readonly string[] Columns =
    [
        "country", "act", "act_date", "list", "entry", "name", "type", "other_names", "native_names", "addresses", "countries", "identifiers", "programs", "license_requirement",
        "review_policy", "footnotes", "listed", "status", "citations", "edition", "edition_sha256",
    ];

    public static async Task WriteAsync(
        Host host, ImmutableArray<SelectedEntry> entries, IReadOnlyList<Edition> editions, string format, string? output, CancellationToken cancellation)
    {
        if (format == "xlsx" && output is null && host.OutputIsTerminal)
        {
            throw CliException.Input("a workbook is not for a terminal; name a file with --output FILE, or pipe it on");
        }

        var whole = format == "xlsx" ? await WorkbookAsync(entries, editions, cancellation).ConfigureAwait(false) : Csv(entries, editions);
        if (output is null)
        {
            host.Out.Flush();
            await host.DataStream.WriteAsync(whole, cancellation).ConfigureAwait(false);
            return;
        }

        await WholeFile.WriteAsync(host, output, whole).ConfigureAwait(false);
        host.Say(string.Create(CultureInfo.InvariantCulture, $"{output}: {entries.Length} entries"));
    }

    private static ReadOnlyMemory<byte> Csv(ImmutableArray<SelectedEntry> entries, IReadOnlyList<Edition> editions)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 16);
        CsvText.WriteRow(bytes, Columns, forSpreadsheets: true);
        foreach (var entry in entries)
        {
            CsvText.WriteRow(bytes, Cells(entry, editions), forSpreadsheets: true);
        }

        return bytes.WrittenMemory;
    }

    private static async Task<ReadOnlyMemory<byte>> WorkbookAsync(ImmutableArray<SelectedEntry> entries, IReadOnlyList<Edition> editions, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var rows = new Rows(entries, editions);
        await using (rows.ConfigureAwait(false))
        {
            await XlsxFile.WriteAsync(rows, bytes, cancellation).ConfigureAwait(false);
        }

        return bytes.ToArray();
    }

    private static string[] Cells(SelectedEntry selected, IReadOnlyList<Edition> editions)
    {
        var entry = selected.Entry;
        var edition = editions.Where(e => e.List == entry.Id.List).Take(2).ToList() is [var one] ? one : null;
        return
        [
            selected.Country ?? "",
            selected.Act ?? "",
            Day(selected.ActDate),
            entry.Id.List.Value,
            entry.Id.ToString(),
            entry.Name,
            entry.Type == PartyType.Unknown ? "" : entry.Type.ToString().ToLowerInvariant(),
            Join(entry.Names.Skip(1).Where(n => !IsNative(n)).Select(n => n.Value)),
            Join(entry.Names.Skip(1).Where(IsNative).Select(n => n.Value)),
            Join(entry.Addresses.Select(a => a.Text)),
            Join(entry.Countries),
            Join(entry.Identifiers.Select(i => i.Value)),
            Join(entry.Programs),
            entry.LicenseRequirement ?? "",
            entry.ReviewPolicy ?? "",
            Join(entry.Footnotes.Select(f => f.ToString(CultureInfo.InvariantCulture))),
            Day(entry.Listed),
            selected.Status,
            Join(entry.Citations.Select(c => c.ToString())),
            Day(edition?.Published),
            edition?.Sha256 ?? "",
        ];
    }

    private static bool IsNative(PartyName name) => name.Script is not (Script.Latin or Script.None or Script.Mixed);

    private static string Join(IEnumerable<string> values) => string.Join("; ", values.Where(v => v.Length > 0));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private sealed class Rows(ImmutableArray<SelectedEntry> entries, IReadOnlyList<Edition> editions) : TableReader
    {
        public override string[] Header => Columns;

        public override double Progress => -1;

        public override async IAsyncEnumerable<TableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.CompletedTask.ConfigureAwait(false);
            foreach (var (index, entry) in entries.Index())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return new TableRow(index + 1, index + 2, Cells(entry, editions));
            }
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
