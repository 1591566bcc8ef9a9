using System.Buffers;
using System.Text.Json;

namespace Interdict.Cli.Files;

/// <summary>
/// How far an interrupted run got: which run it was, how many rows are done and how long the two part files were then.
/// Replaced whole, after the part files are on disk, so that it never promises more than is there.
/// </summary>
/// <param name="Identity">The SHA-256 of the input and everything else that the results depend on.</param>
/// <param name="Totals">What was done.</param>
/// <param name="Output">Bytes of the results' part file.</param>
/// <param name="RejectedOutput">Bytes of the rejected rows' part file.</param>
internal sealed record RunJournal(string Identity, RunTotals Totals, long Output, long RejectedOutput)
{
    private const int Version = 1;

    /// <summary>Reads a journal.</summary>
    /// <returns><c>null</c> where there is none, or it is not one of ours.</returns>
    public static RunJournal? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            return root.GetProperty("version").GetInt32() != Version
                ? null
                : new RunJournal(
                    root.GetProperty("identity").GetString()!,
                    new RunTotals(Number("rows"), Number("hits"), Number("rowsWithHits"), Number("rejected"), Number("warnings")),
                    Number("output"),
                    Number("rejectedOutput"));

            long Number(string name) => root.GetProperty(name).GetInt64();
        }
        catch (Exception bad) when (bad is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Puts this journal in place of the last one, on disk.</summary>
    public void Write(string path)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("identity", Identity);
            json.WriteNumber("rows", Totals.Rows);
            json.WriteNumber("hits", Totals.Hits);
            json.WriteNumber("rowsWithHits", Totals.RowsWithHits);
            json.WriteNumber("rejected", Totals.Rejected);
            json.WriteNumber("warnings", Totals.Warnings);
            json.WriteNumber("output", Output);
            json.WriteNumber("rejectedOutput", RejectedOutput);
            json.WriteEndObject();
        }

        var next = path + ".new";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(buffer.WrittenSpan);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }
}
