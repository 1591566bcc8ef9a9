using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary>Records as JSON: <c>{"format":1,"editions":[…]}</c>, indented, for a person to read.</summary>
internal static class RecordJson
{
    private const int Version = 1;

    public static byte[] Write(IEnumerable<EditionRecord> records)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("format"u8, Version);
            json.WriteStartArray("editions"u8);
            foreach (var record in records)
            {
                Write(json, record);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">It is not of this form.</exception>
    /// <exception cref="FormatException">A date, list code or hash in it is none.</exception>
    /// <exception cref="InvalidOperationException">A member is of another kind.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    public static ImmutableArray<EditionRecord> Read(ReadOnlyMemory<byte> utf8, int sequence)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.GetProperty("format").GetInt32() == Version
            ? [.. document.RootElement.GetProperty("editions").EnumerateArray().Select(e => Record(e, sequence))]
            : throw new EditionException("the store of editions was written by a later version of this program");
    }

    public static void Write(Utf8JsonWriter json, EditionRecord record)
    {
        var edition = record.Edition;
        json.WriteStartObject();
        json.WriteString("list"u8, edition.List.Value);
        json.WriteString("sha256"u8, edition.Sha256);
        Text(json, "source", edition.Source);
        Text(json, "format", edition.Format);
        Text(json, "published", edition.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("retrieved"u8, Text(record.Retrieved));
        json.WriteNumber("entries"u8, edition.Entries);
        json.WriteNumber("names"u8, record.Names);
        json.WriteString("entriesSha256"u8, record.EntriesSha256);
        json.WriteStartArray("files"u8);
        foreach (var file in record.Files)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, file.Name);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteNumber("length"u8, file.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("filled"u8);
        foreach (var rate in record.Rates)
        {
            json.WriteNumber(rate.Field, rate.Entries);
        }

        json.WriteEndObject();
        Texts(json, "shape", record.Shape);
        Texts(json, "refused", record.Refused);
        if (record.Http is { } http)
        {
            json.WritePropertyName("http"u8);
            Write(json, http);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, HttpFacts http)
    {
        json.WriteStartObject();
        json.WriteString("url"u8, http.Url);
        if (http.Status is { } status)
        {
            json.WriteNumber("status"u8, status);
        }

        Text(json, "etag", http.ETag);
        Text(json, "lastModified", http.LastModified is { } modified ? Text(modified) : null);
        Text(json, "contentType", http.ContentType);
        Text(json, "fetched", http.Fetched is { } fetched ? Text(fetched) : null);
        json.WriteEndObject();
    }

    public static HttpFacts ReadHttp(JsonElement http) => new(
        http.GetProperty("url").GetString()!, Optional(http, "etag"), Optional(http, "lastModified") is { } modified ? Instant(modified) : null, Optional(http, "contentType"))
    {
        Status = http.TryGetProperty("status", out var status) ? status.GetInt32() : null,
        Fetched = Optional(http, "fetched") is { } fetched ? Instant(fetched) : null,
    };

    private static EditionRecord Record(JsonElement json, int sequence)
    {
        var retrieved = Instant(json.GetProperty("retrieved").GetString()!);
        return new EditionRecord
        {
            Edition = new Edition
            {
                List = EntryId.TryParse($"{json.GetProperty("list").GetString()}/x", out var id) ? id.List : throw new FormatException("a list's code is none"),
                Sha256 = Hash(json.GetProperty("sha256")),
                Source = Optional(json, "source"),
                Format = Optional(json, "format"),
                Published = Optional(json, "published") is { } published ? DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                Retrieved = retrieved,
                Entries = json.GetProperty("entries").GetInt32(),
            },
            Retrieved = retrieved,
            Names = json.GetProperty("names").GetInt64(),
            EntriesSha256 = Hash(json.GetProperty("entriesSha256")),
            Files = [.. json.GetProperty("files").EnumerateArray().Select(f =>
                new EditionFile(f.GetProperty("name").GetString()!, Hash(f.GetProperty("sha256")), f.GetProperty("length").GetInt64()))],
            Rates = [.. json.GetProperty("filled").EnumerateObject().Select(f => new FillRate(f.Name, f.Value.GetInt32()))],
            Shape = Texts(json, "shape"),
            Refused = Texts(json, "refused"),
            Http = json.TryGetProperty("http", out var http) ? ReadHttp(http) : null,
            Sequence = sequence,
        };
    }

    /// <summary>The hash becomes a path, so it must be nothing else.</summary>
    private static string Hash(JsonElement json) => json.GetString() is { Length: 64 } text && text.All(char.IsAsciiHexDigitLower) ? text : throw new FormatException("a hash is none");

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
