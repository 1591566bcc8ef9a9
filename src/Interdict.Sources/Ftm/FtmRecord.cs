using System.Text.Json;

namespace Interdict.Sources.Ftm;

/// <summary>One line of a FollowTheMoney file: an entity with properties of several values each.</summary>
internal sealed class FtmRecord
{
    private readonly Dictionary<string, List<string>> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public string Id { get; private set; } = "";

    public string Schema { get; private set; } = "";

    public string Caption { get; private set; } = "";

    /// <summary>The values of a property; of an entity nested in it, that entity's caption or id.</summary>
    public IReadOnlyList<string> this[string property]
    {
        get
        {
            _asked.Add(property);
            return _properties.GetValueOrDefault(property) ?? (IReadOnlyList<string>)[];
        }
    }

    /// <summary>The first value of a property; empty where there is none.</summary>
    public string First(string property) => this[property] is [var first, ..] ? first : "";

    /// <summary>Properties that nobody asked for.</summary>
    public IEnumerable<KeyValuePair<string, List<string>>> Others() => _properties.Where(p => !_asked.Contains(p.Key));

    /// <summary>Reads a line.</summary>
    /// <returns><c>null</c> where it is no object with id, schema and properties.</returns>
    public static FtmRecord? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 32 });
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var record = new FtmRecord { Id = Text(json.RootElement, "id"), Schema = Text(json.RootElement, "schema"), Caption = Text(json.RootElement, "caption") };
            foreach (var property in properties.EnumerateObject())
            {
                record.Add(property.Name, property.Value);
            }

            if (json.RootElement.TryGetProperty("datasets", out var datasets))
            {
                record.Add("datasets", datasets);
            }

            return record.Id.Length == 0 || record.Schema.Length == 0 ? null : record;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private void Add(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var one in value.EnumerateArray())
                {
                    Add(name, one);
                }

                break;
            case JsonValueKind.Object:
                Put(name, Text(value, "caption") is { Length: > 0 } caption ? caption : Text(value, "id"));
                break;
            case JsonValueKind.String:
                Put(name, value.GetString()!.Trim());
                break;
            case JsonValueKind.Number:
                Put(name, value.GetRawText());
                break;
            default:
                break;
        }
    }

    private void Put(string name, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!_properties.TryGetValue(name, out var values))
        {
            _properties.Add(name, values = []);
        }

        values.Add(text);
    }
}
