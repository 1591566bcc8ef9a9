using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary><c>decisions.ndjson</c>: what somebody decided about refused editions and about links between entries, one line each, only ever added to.</summary>
internal static class DecisionLog
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private const string Accept = "accept", Confirm = "confirm-link", Cut = "cut-link";

    public static ImmutableArray<Decision> Read(string path) => Lines(path, static json => Text(json, "decision") == Accept
        ? new Decision(Time(json), Text(json, "edition"), Text(json, "sha256"), Text(json, "entriesSha256"), Text(json, "why"))
        : null);

    public static ImmutableArray<LinkDecision> ReadLinks(string path) => Lines(path, static json => Text(json, "decision") is Confirm or Cut
        ? new LinkDecision(Time(json), Text(json, "decision") == Confirm, Entry(json, "one"), Entry(json, "other"), Text(json, "why"))
        : null);

    /// <summary>Adds a line. The file is written anew beside the old one, so that no line is ever half there.</summary>
    public static void Append(string path, string temporary, Decision decision) => Append(path, temporary, json =>
    {
        json.WriteString("time"u8, decision.Time.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
        json.WriteString("decision"u8, Accept);
        json.WriteString("edition"u8, decision.Edition);
        json.WriteString("sha256"u8, decision.Sha256);
        json.WriteString("entriesSha256"u8, decision.EntriesSha256);
        json.WriteString("why"u8, decision.Why);
    });

    /// <inheritdoc cref="Append(string, string, Decision)"/>
    public static void Append(string path, string temporary, LinkDecision decision) => Append(path, temporary, json =>
    {
        json.WriteString("time"u8, decision.Time.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
        json.WriteString("decision"u8, decision.Confirmed ? Confirm : Cut);
        json.WriteString("one"u8, decision.One.ToString());
        json.WriteString("other"u8, decision.Other.ToString());
        json.WriteString("why"u8, decision.Why);
    });

    private static void Append(string path, string temporary, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        Durable.Write(temporary, path, File.Exists(path) ? File.ReadAllBytes(path) : [], buffer.WrittenMemory);
    }

    private static ImmutableArray<T> Lines<T>(string path, Func<JsonElement, T?> read)
        where T : class
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return [.. File.ReadLines(path).Where(l => l.Length > 0).Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                return read(document.RootElement);
            }).OfType<T>()];
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new EditionException($"{path} is damaged ({problem.Message})", problem);
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static EntryId Entry(JsonElement json, string name) => EntryId.TryParse(Text(json, name), out var id) ? id : throw new FormatException($"{name} is no entry");

    private static DateTimeOffset Time(JsonElement json) => DateTimeOffset.ParseExact(Text(json, "time"), Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
