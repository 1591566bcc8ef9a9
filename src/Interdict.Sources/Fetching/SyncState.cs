using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Editions;
using Interdict.Sources.Json;

namespace Interdict.Sources.Fetching;

/// <summary><c>HOME/sync</c>: what is remembered of each source, and the right to sync, which one run has at a time and loses when it dies.</summary>
public sealed class SyncState
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly string _folder;

    /// <param name="home">The home folder.</param>
    public SyncState(string home)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        _folder = Path.Combine(home, "sync");
    }

    /// <summary>Takes the right to sync.</summary>
    /// <returns>Dispose it to give it back; <c>null</c> where another run has it.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The caller owns it.")]
    public IDisposable? TryTake()
    {
        Directory.CreateDirectory(_folder);
        return StoreLock.TryTake(Path.Combine(_folder, ".lock"));
    }

    /// <summary>What is remembered of a source; <c>null</c> where nothing is, or nothing that can be read.</summary>
    public SyncRecord? Read(string source)
    {
        var path = PathOf(source);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            return new SyncRecord
            {
                Source = source,
                Checked = Time(root.GetProperty("checked").GetString()!),
                Outcome = root.GetProperty("outcome").GetString()!,
                Problem = Optional(root, "problem"),
                Address = Optional(root, "address"),
                Sha256 = Optional(root, "sha256"),
                Format = Optional(root, "format"),
                Lists = root.TryGetProperty("lists", out var lists) ? [.. lists.EnumerateArray().Select(l => new ListCode(l.GetString()!))] : [],
                Http = root.TryGetProperty("http", out var http) ? RecordJson.ReadHttp(http) : null,
            };
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or IOException)
        {
            return null;
        }
    }

    /// <summary>What is remembered of all sources, by their names; what cannot be read is left out.</summary>
    public IEnumerable<SyncRecord> ReadAll()
    {
        var folder = Path.GetDirectoryName(PathOf("x"))!;
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => Read(Path.GetFileNameWithoutExtension(path))).OfType<SyncRecord>()
            : [];
    }

    /// <summary>Remembers what came of a source.</summary>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public void Write(SyncRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Write(PathOf(record.Source), json =>
        {
            json.WriteStartObject();
            json.WriteString("checked"u8, record.Checked.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture));
            json.WriteString("outcome"u8, record.Outcome);
            Text(json, "problem", record.Problem);
            Text(json, "address", record.Address);
            Text(json, "sha256", record.Sha256);
            Text(json, "format", record.Format);
            json.WriteStartArray("lists"u8);
            foreach (var list in record.Lists)
            {
                json.WriteStringValue(list.Value);
            }

            json.WriteEndArray();
            if (record.Http is { } facts)
            {
                json.WritePropertyName("http"u8);
                RecordJson.Write(json, facts);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>The next run of a watch that is running, or was when it was killed; <c>null</c> where none is known.</summary>
    public DateTimeOffset? ReadNext()
    {
        try
        {
            return File.Exists(NextPath) ? Time(File.ReadAllText(NextPath).Trim()) : null;
        }
        catch (Exception problem) when (problem is FormatException or IOException)
        {
            return null;
        }
    }

    /// <summary>Remembers when a watch runs next; <c>null</c> when it ends.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void WriteNext(DateTimeOffset? next)
    {
        Directory.CreateDirectory(_folder);
        if (next is { } time)
        {
            var text = time.ToUniversalTime().ToString(Instant, CultureInfo.InvariantCulture);
            Durable.Write($"{NextPath}.{Guid.NewGuid():N}", NextPath, System.Text.Encoding.ASCII.GetBytes(text));
        }
        else
        {
            File.Delete(NextPath);
        }
    }

    private string NextPath => Path.Combine(_folder, "next");

    private string PathOf(string source) => Path.Combine(_folder, "state", $"{source}.json");

    private static void Write(string path, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.part";
        File.Delete(temporary);
        Durable.Write(temporary, path, buffer.WrittenMemory);
    }

    private static string? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
