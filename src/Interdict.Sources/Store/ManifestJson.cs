using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Store;

/// <summary>
/// <c>corpus.json</c>: the manifest as an indented object that a person can read. Its last member, <c>check</c>, is the XXH64 of the whole file with the
/// 16 digits of the check itself as zeros; <c>map</c> is the hash of <c>entries.map</c>, which in turn has one for each entry.
/// </summary>
internal static class ManifestJson
{
    private const int Digits = 16;

    private static ReadOnlySpan<byte> Zeros => "0000000000000000"u8;

    private static ReadOnlySpan<byte> End => "\"\n}"u8;

    /// <param name="manifest">The manifest.</param>
    /// <param name="map">The hash of the corpus's <see cref="EntryMap"/>.</param>
    public static byte[] Write(CorpusManifest manifest, ulong map)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        WriteUnchecked(buffer, manifest, map);
        var utf8 = buffer.WrittenSpan.ToArray();
        Encoding.ASCII.GetBytes(Hex(XxHash64.HashToUInt64(utf8)), CheckOf(utf8));
        return utf8;
    }

    private static Span<byte> CheckOf(Span<byte> utf8) => utf8.Slice(utf8.Length - End.Length - Digits, Digits);

    private static bool IsIntact(byte[] utf8)
    {
        if (utf8.Length < Digits + End.Length)
        {
            return false;
        }

        var plain = utf8.ToArray();
        Zeros.CopyTo(CheckOf(plain));
        return CheckOf(utf8).SequenceEqual(Encoding.ASCII.GetBytes(Hex(XxHash64.HashToUInt64(plain))));
    }

    private static string Hex(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    private static void WriteUnchecked(ArrayBufferWriter<byte> buffer, CorpusManifest manifest, ulong map)
    {
        using var json = new Utf8JsonWriter(buffer, JsonText.Indented);
        json.WriteStartObject();
        json.WriteNumber("format", CorpusManifest.FormatVersion);
        json.WriteString("name", manifest.Name);
        json.WriteString("hash", manifest.Hash);
        json.WriteString("created", Text(manifest.Created));
        json.WriteNumber("entries", manifest.Entries);
        json.WriteNumber("names", manifest.Names);
        json.WriteStartArray("editions");
        foreach (var edition in manifest.Editions)
        {
            json.WriteStartObject();
            json.WriteString("list", edition.List.Value);
            json.WriteString("sha256", edition.Sha256);
            if (edition.Published is { } published)
            {
                json.WriteString("published", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            if (edition.Retrieved is { } retrieved)
            {
                json.WriteString("retrieved", Text(retrieved));
            }

            if (edition.Source is not null)
            {
                json.WriteString("source", edition.Source);
            }

            if (edition.Format is not null)
            {
                json.WriteString("format", edition.Format);
            }

            json.WriteNumber("entries", edition.Entries);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("map", Hex(map));
        json.WriteString("check"u8, Zeros);
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">It is not a manifest.</exception>
    /// <exception cref="FormatException">A date or list code in it is none.</exception>
    /// <exception cref="CorpusException">It is of another version.</exception>
    public static CorpusManifest Read(byte[] utf8, out string map)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = Need(document.RootElement, JsonValueKind.Object, "corpus.json");
        var version = Property(root, "format", JsonValueKind.Number).GetInt32();
        if (version != CorpusManifest.FormatVersion)
        {
            throw new CorpusException($"the corpus is of format {version}; this program reads format {CorpusManifest.FormatVersion}. Import the lists again");
        }

        if (!IsIntact(utf8))
        {
            throw new FormatException("its checksum does not fit");
        }

        map = Property(root, "map", JsonValueKind.String).GetString()!;
        return new CorpusManifest
        {
            Name = Property(root, "name", JsonValueKind.String).GetString()!,
            Hash = Property(root, "hash", JsonValueKind.String).GetString()!,
            Created = Instant(Property(root, "created", JsonValueKind.String)),
            Entries = Property(root, "entries", JsonValueKind.Number).GetInt32(),
            Names = Property(root, "names", JsonValueKind.Number).GetInt64(),
            Editions = [.. Property(root, "editions", JsonValueKind.Array).EnumerateArray().Select(Edition)],
        };
    }

    /// <summary>Whether a manifest's <c>map</c> is the hash of this map.</summary>
    public static bool Names(string map, EntryMap entries) => map == Hex(entries.Hash);

    private static Edition Edition(JsonElement json)
    {
        Need(json, JsonValueKind.Object, "editions");
        return new Edition
        {
            List = List(Property(json, "list", JsonValueKind.String).GetString()!),
            Sha256 = Property(json, "sha256", JsonValueKind.String).GetString()!,
            Published = json.TryGetProperty("published", out var published)
                ? DateOnly.ParseExact(Need(published, JsonValueKind.String, "published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            Retrieved = json.TryGetProperty("retrieved", out var retrieved) ? Instant(Need(retrieved, JsonValueKind.String, "retrieved")) : null,
            Source = json.TryGetProperty("source", out var source) ? Need(source, JsonValueKind.String, "source").GetString() : null,
            Format = json.TryGetProperty("format", out var format) ? Need(format, JsonValueKind.String, "format").GetString() : null,
            Entries = Property(json, "entries", JsonValueKind.Number).GetInt32(),
        };
    }

    private static ListCode List(string text) =>
        EntryId.TryParse($"{text}/x", out var id) ? id.List : throw new FormatException($"'{text}' is not a list code");

    private static JsonElement Property(JsonElement parent, string name, JsonValueKind kind) =>
        parent.TryGetProperty(name, out var value) ? Need(value, kind, name) : throw new JsonException($"'{name}' is missing");

    private static JsonElement Need(JsonElement value, JsonValueKind kind, string name) =>
        value.ValueKind == kind ? value : throw new JsonException($"'{name}' is not a {kind}");

    private static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(JsonElement value) =>
        DateTimeOffset.ParseExact(value.GetString()!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
