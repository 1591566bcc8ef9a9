namespace Interdict.Sources.Csv;

/// <summary>The header of a delimited file: which column stands where. Case and surrounding blanks do not matter.</summary>
internal sealed class CsvHeader
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _repeated = new(StringComparer.OrdinalIgnoreCase);

    private CsvHeader()
    {
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; private init; }

    /// <summary>A column's position; -1 where the file has none of the name.</summary>
    public int this[string column] => _columns.GetValueOrDefault(column, -1);

    /// <summary>Whether several columns have this name; the first one counts.</summary>
    public bool IsRepeated(string column) => _repeated.Contains(column);

    /// <summary>Takes the first row as the header.</summary>
    /// <exception cref="SourceException">The file is empty, or the header lacks a required column.</exception>
    public static CsvHeader Read(CsvRows rows, string file, params ReadOnlySpan<string> required)
    {
        if (!rows.Read())
        {
            throw new SourceException("it is empty; a header line is expected", file, 1);
        }

        var header = new CsvHeader { Count = rows.Count };
        for (var i = 0; i < rows.Count; i++)
        {
            if (!header._columns.TryAdd(rows[i].Trim(), i))
            {
                header._repeated.Add(rows[i].Trim());
            }
        }

        foreach (var column in required)
        {
            if (header[column] < 0)
            {
                throw new SourceException($"the header has no column '{column}'; it has: {Shown(rows)}", file, rows.Line, column);
            }
        }

        return header;
    }

    private static string Shown(CsvRows rows)
    {
        const int Most = 200;
        var all = rows.Raw.ReplaceLineEndings(" ").Trim();
        return all.Length > Most ? all[..Most] + "…" : all;
    }
}
