namespace Interdict.Sources.Csv;

/// <summary>One row of a <see cref="CsvTable"/>. Columns are named in lower case, letters and digits only: <c>nametype</c>.</summary>
internal sealed class CsvRecord(CsvTable table, string[] fields, long line)
{
    /// <summary>Its line, from 1.</summary>
    public long Line => line;

    /// <summary>Its fields, joined, to recognize it by.</summary>
    public string Raw => string.Join(',', fields);

    /// <summary>About how many bytes it holds.</summary>
    public long Size => 64 + fields.Sum(f => (f.Length * 2L) + 24);

    /// <summary>A field, trimmed and with single spaces; empty where the file has no such column.</summary>
    public string this[string column] => table.Ask(column) is var at and >= 0 ? fields[at] : "";

    /// <summary>A field, without its column counting as asked for.</summary>
    public string Peek(string column) => table.Find(column) is var at and >= 0 ? fields[at] : "";

    /// <summary>The first of several columns that the file has.</summary>
    public string Any(params ReadOnlySpan<string> columns)
    {
        var found = "";
        foreach (var column in columns)
        {
            var text = this[column];
            found = found.Length == 0 ? text : found;
        }

        return found;
    }

    /// <summary>Several columns' texts, empty ones left out.</summary>
    public string Joined(string between, params ReadOnlySpan<string> columns)
    {
        List<string> texts = [];
        foreach (var column in columns)
        {
            if (this[column] is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return string.Join(between, texts);
    }
}
