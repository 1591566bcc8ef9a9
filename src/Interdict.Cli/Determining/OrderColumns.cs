using System.Buffers;
using System.Text.Json;
using Interdict.Cli.Files;
using Interdict.Law.Determining;
using Interdict.Law.Effects;

namespace Interdict.Cli.Determining;

/// <summary>Turns a row of an order book into the JSON of a transaction: one party and one item a row, or, of NDJSON, the transaction itself.</summary>
internal sealed class OrderColumns
{
    // What a column may be called, folded; the first word is what it means.
    private static readonly string[] Columns =
    [
        "id order orderid", "date shipdate", "kind", "from", "to destination", "via", "endUse enduse", "party name", "role", "country partycountry", "entry", "notEntries notentries", "address partyaddress", "owners", "item line", "description", "eccn", "origin",
        "usContentPercent uscontentpercent", "producedWith producedwith", "quantity", "amount value", "currency", "facts", "parties", "items",
    ];

    private static readonly Dictionary<string, string> Meanings =
        Columns.Select(c => c.Split(' ')).SelectMany(c => c.Select(name => (name, Meaning: c[0]))).ToDictionary(c => c.name, c => c.Meaning, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <exception cref="CliException">A needed column is missing, or two mean the same.</exception>
    public OrderColumns(string path, string[] header)
    {
        foreach (var (i, name) in header.Index())
        {
            if (Meanings.TryGetValue(Fold(name), out var meaning) && !_columns.TryAdd(meaning, i))
            {
                throw CliException.Input($"{path}, line 1: two columns mean {meaning}, '{header[_columns[meaning]]}' and '{name}'; rename one");
            }
        }

        if (!_columns.ContainsKey("items") && !_columns.ContainsKey("eccn") && !_columns.ContainsKey("item"))
        {
            throw CliException.Input($"{path}, line 1: there is no column eccn, item or items; an order book has order, party, role, item, eccn, origin, destination, date and value");
        }

        Id = _columns.GetValueOrDefault("id", -1);
        Unread = [.. header.Where((name, i) => name.Length > 0 && !_columns.ContainsValue(i))];
    }

    /// <summary>Columns of the header that mean nothing here.</summary>
    public IReadOnlyList<string> Unread { get; }

    /// <summary>The column of ids; negative where there is none.</summary>
    public int Id { get; }

    /// <summary>The transaction as JSON.</summary>
    /// <param name="row">The row.</param>
    /// <param name="facts">Answers for all rows; a row's own come before them.</param>
    /// <param name="today">The day where the file has no column of dates.</param>
    public byte[] Json(in TableRow row, IReadOnlyDictionary<string, bool> facts, DateOnly? today)
    {
        var cells = row.Cells;
        string? Cell(string meaning) => _columns.TryGetValue(meaning, out var i) && cells[i].Trim() is { Length: > 0 } text ? text : null;
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Text(json, "id", Cell("id"));
            Text(json, "date", Day(Cell("date")) ?? (_columns.ContainsKey("date") ? null : today?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
            Text(json, "kind", Cell("kind"));
            Text(json, "from", Cell("from"));
            Text(json, "to", Cell("to"));
            Texts(json, "via", Cell("via"));
            Text(json, "endUse", Cell("endUse"));
            if (Cell("parties") is { } parties)
            {
                Raw(json, "parties", parties);
            }
            else if (Cell("party") is not null || Cell("entry") is not null)
            {
                json.WriteStartArray("parties");
                json.WriteStartObject();
                Text(json, "role", Cell("role")?.Replace(' ', '-').Replace('_', '-') is { } role && PartyRoles.TryParse(role, out var known) ? known.Code() : Cell("role"));
                Text(json, "name", Cell("party"));
                Text(json, "country", Cell("country"));
                Text(json, "address", Cell("address"));
                Texts(json, "entry", Cell("entry"));
                Texts(json, "notEntries", Cell("notEntries"));
                Owners(json, Cell("owners"));
                json.WriteEndObject();
                json.WriteEndArray();
            }

            if (Cell("items") is { } items)
            {
                Raw(json, "items", items);
            }
            else
            {
                Item(json, Cell);
            }

            Facts(json, Cell("facts"), facts);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Item(Utf8JsonWriter json, Func<string, string?> cell)
    {
        json.WriteStartArray("items");
        json.WriteStartObject();
        Text(json, "id", cell("item"));
        Text(json, "description", cell("description"));
        Text(json, "eccn", cell("eccn"));
        Text(json, "origin", cell("origin"));
        Number(json, "usContentPercent", cell("usContentPercent")?.TrimEnd('%'));
        Texts(json, "producedWith", cell("producedWith"));
        if (cell("amount") is { } amount)
        {
            json.WriteStartObject("value");
            Number(json, "amount", amount);
            Text(json, "currency", cell("currency"));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // NAME=PERCENT, parted by semicolons, or JSON as in a transaction; a share that is not known is left out.
    private static void Owners(Utf8JsonWriter json, string? text)
    {
        if (text is null or ['[', ..])
        {
            if (text is not null)
            {
                Raw(json, "owners", text);
            }

            return;
        }

        json.WriteStartArray("owners");
        foreach (var owner in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = owner.LastIndexOf('=');
            json.WriteStartObject();
            Text(json, "name", at < 0 ? owner : owner[..at].Trim());
            Number(json, "percent", at < 0 ? null : owner[(at + 1)..].Trim().TrimEnd('%'));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Facts(Utf8JsonWriter json, string? text, IReadOnlyDictionary<string, bool> defaults)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in defaults)
        {
            facts[key] = value ? "true" : "false";
        }

        if (text is ['{', ..])
        {
            using var own = JsonDocument.Parse(text);
            foreach (var fact in own.RootElement.EnumerateObject())
            {
                facts[fact.Name] = fact.Value.GetRawText();
            }
        }
        else
        {
            var own = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var fact in (text ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = fact.Split('=', 2);
                if (own.TryGetValue(parts[0], out var before) && before != parts[^1])
                {
                    throw new TransactionException($"facts: {parts[0]} is {before} and {parts[^1]}: one of them is wrong");
                }

                own[parts[0]] = parts[^1];
                facts[parts[0]] = parts.Length == 2 && parts[1] is "yes" or "true" ? "true" : parts.Length == 2 && parts[1] is "no" or "false" ? "false" : "\"?\"";
            }
        }

        json.WriteStartObject("facts");
        foreach (var (key, value) in facts)
        {
            Raw(json, key, value);
        }

        json.WriteEndObject();
    }

    // A workbook's date comes with a time of day.
    private static string? Day(string? text) => text is { Length: > 10 } && text[10] is 'T' or ' ' && text.AsSpan(11).Trim("0:.Z") is "" ? text[..10] : text;

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    // What is no number goes on as a text, so that the reader refuses it with its place.
    private static void Number(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var one in text.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(t => t != "none"))
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private static void Raw(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value);
    }

    private static string Fold(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
