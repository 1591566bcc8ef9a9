using System.Buffers;
using System.Text.Json;

namespace Interdict.Cli.Files;

/// <summary>
/// How far an interrupted run got: which run it was, how many rows are done and what the two part files held then.
/// Replaced whole, after the part files are on disk, so that it never promises more than is there.
/// </summary>
/// <param name="Identity">The SHA-256 of the input and everything else that the results depend on.</param>
/// <param name="Totals">What was done.</param>
/// <param name="Output">The results' part file.</param>
/// <param name="RejectedOutput">The rejected rows' part file.</param>
internal sealed record RunJournal(string Identity, RunTotals Totals, RunPart Output, RunPart RejectedOutput)
{
    private const int Version = 2;

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
                    new(Number("output"), root.GetProperty("outputHash").GetString()!),
                    new(Number("rejectedOutput"), root.GetProperty("rejectedOutputHash").GetString()!));

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
            json.WriteNumber("output", Output.Length);
            json.WriteString("outputHash", Output.Hash);
            json.WriteNumber("rejectedOutput", RejectedOutput.Length);
            json.WriteString("rejectedOutputHash", RejectedOutput.Hash);
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
