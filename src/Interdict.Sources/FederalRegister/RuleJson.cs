using System.Globalization;
using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.FederalRegister;

/// <summary>Documents of the Federal Register's API: one object, or an object with <c>results</c>.</summary>
internal static class RuleJson
{
    private const int MostBytes = 64 << 20;

    /// <exception cref="SourceException">It is no JSON of this form.</exception>
    public static List<RuleDocument> Read(SourcePart part)
    {
        using var stream = part.OpenUtf8(lineCapped: false);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new SourceException($"it is larger than {MostBytes:N0} bytes; ask the API for fewer documents at once", part.Name);
            }
        }

        try
        {
            using var json = JsonDocument.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), new JsonDocumentOptions { MaxDepth = 32 });
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("results", out var results) && results.ValueKind == JsonValueKind.Array)
            {
                return [.. results.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object && Text(r, "document_number").Length > 0).Select(Document)];
            }

            return root.ValueKind == JsonValueKind.Object && Text(root, "document_number").Length > 0
                ? [Document(root)]
                : throw new SourceException("it has neither document_number nor results; is this the API's JSON of a document?", part.Name, field: "document_number");
        }
        catch (JsonException problem)
        {
            throw new SourceException("it is no whole JSON: it may be cut short; download it again", part.Name, problem.LineNumber + 1, inner: problem);
        }
    }

    private static RuleDocument Document(JsonElement json) => new()
    {
        Number = Text(json, "document_number"),
        Title = Text(json, "title"),
        Agency = json.TryGetProperty("agencies", out var agencies) && agencies.ValueKind == JsonValueKind.Array
            ? string.Join("; ", agencies.EnumerateArray().Where(a => a.ValueKind == JsonValueKind.Object).Select(a => Text(a, "name")).Where(n => n.Length > 0))
            : "",
        Summary = Text(json, "abstract"),
        Citation = CitationParser.Parse(Text(json, "citation")) is [{ Reporter: Reporter.FederalRegister } cited, ..] ? cited
            : Number(json, "volume") is { } volume && Number(json, "start_page") is { } page ? new Citation(Reporter.FederalRegister, volume, page) : null,
        Published = SourceDates.Listing(Text(json, "publication_date")),
        Effective = SourceDates.Listing(Text(json, "effective_on")),
        Url = Text(json, "html_url") is { Length: > 0 } url ? url : null,
    };

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static int? Number(JsonElement of, string name) => of.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
            : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), CultureInfo.InvariantCulture, out number) ? number : null
        : null;
}
