using System.Globalization;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Store;

/// <summary><c>corpus.json</c>: the manifest as an indented object that a person can read.</summary>
internal static class ManifestJson
{
    public static void Write(Stream stream, CorpusManifest manifest)
    {
        using var json = new Utf8JsonWriter(stream, JsonText.Indented);
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
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">It is not a manifest.</exception>
    /// <exception cref="FormatException">A date or list code in it is none.</exception>
    /// <exception cref="CorpusException">It is of another version.</exception>
    public static CorpusManifest Read(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var root = Need(document.RootElement, JsonValueKind.Object, "corpus.json");
        var version = Property(root, "format", JsonValueKind.Number).GetInt32();
        if (version != CorpusManifest.FormatVersion)
        {
            throw new CorpusException($"the corpus is of format {version}; this program reads format {CorpusManifest.FormatVersion}. Import the lists again");
        }

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
