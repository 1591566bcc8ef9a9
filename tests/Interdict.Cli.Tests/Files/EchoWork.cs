using System.Buffers;
using Interdict.Cli.Files;

namespace Interdict.Cli.Tests.Files;

/// <summary>Work that writes each row back and finds a hit in the name "bad".</summary>
internal sealed class EchoWork(Action<TableRow>? seen = null) : IRowWork
{
    private string[] _header = [];
    private RowFormat _format;

    public string Identity { get; init; } = "echo";

    public void Bind(string path, string[] header, RowFormat format) => (_header, _format) = (header, format);

    public void WriteHeader(IBufferWriter<byte> output) => CsvText.WriteRow(output, [.. _header, "score"], _format == RowFormat.Csv);

    public RowOutcome Do(in TableRow row, IBufferWriter<byte> output)
    {
        seen?.Invoke(row);
        if (row.Cells[0].Length == 0)
        {
            return new RowOutcome(0, "the name is empty");
        }

        CsvText.WriteRow(output, [.. row.Cells, "0.5000"], _format == RowFormat.Csv);
        return new RowOutcome(row.Cells[0] == "bad" ? 1 : 0);
    }
}
