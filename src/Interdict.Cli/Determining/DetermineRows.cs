using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Interdict.Cli.Files;
using Interdict.Law;
using Interdict.Law.Determining;
using Interdict.Law.Grammar;
using Interdict.Sources.Json;

namespace Interdict.Cli.Determining;

/// <summary>Determines each row of an order book.</summary>
internal sealed class DetermineRows(Determining determining) : IRowWork
{
    private const int MostOrders = 1_000_000;
    private static readonly string[] Added = ["outcome", "policy", "bases", "exceptions", "questions", "red_flags"];
    private static readonly Dictionary<string, bool> NoFacts = [];
    private readonly ConcurrentDictionary<string, int> _orders = new(StringComparer.Ordinal);
    private readonly long[] _totals = new long[Outcomes.Codes.Count];
    private string[] _header = [];
    private OrderColumns? _columns;
    private RowFormat _format;

    public string Identity => string.Join('\n', "determine", determining.Tables.Version, determining.Identity);

    /// <summary>How many rows came to an outcome, in this run.</summary>
    public long Total(Outcome outcome) => Interlocked.Read(ref _totals[(int)outcome]);

    /// <summary>Order numbers that stand in several rows, each of which was judged by itself.</summary>
    public IReadOnlyList<string> Repeated => [.. _orders.Where(static o => o.Value > 1).Select(static o => o.Key).Order(StringComparer.Ordinal)];

    /// <summary>Columns that mean nothing here.</summary>
    public IReadOnlyList<string> Unread => _format == RowFormat.Ndjson ? [] : _columns?.Unread ?? [];

    public void Bind(string path, string[] header, RowFormat format) => (_columns, _header, _format) = (new OrderColumns(path, header), header, format);

    public void WriteHeader(IBufferWriter<byte> output)
    {
        if (_format != RowFormat.Ndjson)
        {
            CsvText.WriteRow(output, [.. CsvText.Apart(_header, Added), .. Added], _format == RowFormat.Csv);
        }
    }

    public RowOutcome Do(in TableRow row, IBufferWriter<byte> output)
    {
        Determination determination;
        try
        {
            using var json = JsonDocument.Parse(_columns!.Json(row, NoFacts, determining.Today));
            determination = determining.Determine(json.RootElement);
        }
        catch (Exception bad) when (bad is TransactionException or JsonException or CliException)
        {
            return new RowOutcome(0, bad is JsonException ? "a cell is not valid JSON" : bad.Message);
        }

        Interlocked.Increment(ref _totals[(int)determination.Outcome]);
        if (determination.Id.Length > 0 && _orders.Count < MostOrders)
        {
            _orders.AddOrUpdate(determination.Id, 1, static (_, rows) => rows + 1);
        }

        if (_format == RowFormat.Ndjson)
        {
            using (var json = new Utf8JsonWriter(output, JsonText.Compact))
            {
                DeterminationJson.Write(json, determination, determining.CorpusHash);
            }

            output.Write("\n"u8);
        }
        else
        {
            WriteCsv(row, determination, output);
        }

        return new RowOutcome(determination.Outcome is Outcome.LicenseRequired or Outcome.Prohibited ? 1 : 0);
    }

    private void WriteCsv(in TableRow row, Determination determination, IBufferWriter<byte> output)
    {
        var safe = _format == RowFormat.Csv;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            CsvText.WriteCell(output, row.Cells[i], first: i == 0, safe);
        }

        CsvText.WriteCell(output, determination.Outcome.Code(), first: false, safe);
        CsvText.WriteCell(output, determination.Policy?.Code() ?? "", first: false, safe);
        CsvText.WriteCell(output, string.Join(" | ", determination.Bases.Select(b => $"{(b.Certain == Truth.Yes ? "" : "maybe: ")}{b.Words} ({b.Citation}{(b.Status is { } s ? $"; {s.Rule}: {s}" : "")})")), first: false, safe);
        CsvText.WriteCell(output, string.Join(" | ", determination.Exceptions.Select(e => e.Text)), first: false, safe);
        CsvText.WriteCell(output, string.Join(" | ", determination.Questions.Select(q => $"{q.About}: {q.Text}")), first: false, safe);
        CsvText.WriteCell(output, string.Join(" | ", determination.RedFlags.Select(f => f.Text)), first: false, safe);
        CsvText.EndRow(output);
    }
}
