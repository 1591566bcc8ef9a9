using System.Globalization;
using System.Text.Json;
using Interdict.Sources.Editions;
using Interdict.Sources.Json;

namespace Interdict.Sources.Fetching;

/// <summary>
/// A download that is not finished: <c>HOME/sync/parts/SOURCE/FILE</c>, and beside it which file of the server's it is a part of. It outlives the run, so that the
/// next goes on where this one ended. A part without a validator is of no use and starts again.
/// </summary>
internal sealed class PartFile
{
    private readonly string _folder;
    private readonly string _facts;

    public PartFile(string folder, string file)
    {
        _folder = folder;
        BytesPath = Path.Combine(folder, file);
        _facts = Path.Combine(folder, ".facts.json");
        Read();
    }

    public string BytesPath { get; }

    /// <summary>The address it came from, before redirects.</summary>
    public string? Address { get; private set; }

    /// <summary>A strong entity tag; <c>null</c> where there is none.</summary>
    public string? ETag { get; private set; }

    public DateTimeOffset? LastModified { get; private set; }

    /// <summary>The whole length; <c>null</c> where the server did not say.</summary>
    public long? Total { get; private set; }

    public long Length => File.Exists(BytesPath) ? new FileInfo(BytesPath).Length : 0;

    /// <summary>Whether a request can ask for the rest of it.</summary>
    public bool CanResume(string address) => Address == address && (ETag is not null || LastModified is not null) && Length > 0;

    /// <summary>Whether all of it is there.</summary>
    public bool IsWhole => Total is { } total && Length == total;

    /// <summary>Begins anew with a server's answer. What belongs to it is on disk before its first byte.</summary>
    public void Begin(string address, string? etag, DateTimeOffset? modified, long? total)
    {
        Drop();
        Directory.CreateDirectory(_folder);
        (Address, ETag, LastModified, Total) = (address, etag, modified, total);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteString("address"u8, address);
            json.WriteString("etag"u8, etag);
            json.WriteString("lastModified"u8, modified?.ToString("O", CultureInfo.InvariantCulture));
            if (total is { } bytes)
            {
                json.WriteNumber("length"u8, bytes);
            }

            json.WriteEndObject();
        }

        Durable.Write($"{_facts}.{Guid.NewGuid():N}", _facts, buffer.WrittenMemory);
    }

    public FileStream Append() => new(BytesPath, FileMode.Append, FileAccess.Write, FileShare.Read, 1 << 16);

    public void Drop()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        (Address, ETag, LastModified, Total) = (null, null, null, null);
    }

    private void Read()
    {
        if (!File.Exists(_facts))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(_facts));
            var root = document.RootElement;
            Address = root.GetProperty("address").GetString();
            ETag = root.GetProperty("etag").GetString();
            LastModified = root.GetProperty("lastModified").GetString() is { } modified ? DateTimeOffset.Parse(modified, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;
            Total = root.TryGetProperty("length", out var total) ? total.GetInt64() : null;
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            // It can be fetched again, so a damaged one is.
            (Address, ETag, LastModified, Total) = (null, null, null, null);
        }
    }
}
