using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary><c>decisions.ndjson</c>: what somebody decided about refused editions, one line each, only ever added to.</summary>
internal static class DecisionLog
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static ImmutableArray<Decision> Read(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return [.. File.ReadLines(path).Where(l => l.Length > 0).Select(Parse)];
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new EditionException($"{path} is damaged ({problem.Message})", problem);
        }
    }

    /// <summary>Adds a line. The file is written anew beside the old one, so that no line is ever half there.</summary>
    public static void Append(string path, string temporary, Decision decision)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteString("time"u8, decision.Time.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
            json.WriteString("decision"u8, "accept");
            json.WriteString("edition"u8, decision.Edition);
            json.WriteString("sha256"u8, decision.Sha256);
            json.WriteString("entriesSha256"u8, decision.EntriesSha256);
            json.WriteString("why"u8, decision.Why);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        Durable.Write(temporary, path, File.Exists(path) ? File.ReadAllBytes(path) : [], buffer.WrittenMemory);
    }

    private static Decision Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        string Text(string name) => document.RootElement.GetProperty(name).GetString()!;
        return new Decision(
            DateTimeOffset.ParseExact(Text("time"), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Text("edition"), Text("sha256"), Text("entriesSha256"), Text("why"));
    }
}
