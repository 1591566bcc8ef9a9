using System.Text;

namespace Interdict.Sources.Csv;

/// <summary>
/// A publisher's table with a header, read row by row: columns found by name whatever their order, case and punctuation, lines before the header kept apart, bytes of
/// Windows-1252 accepted where a publisher uses it. It remembers which columns were asked for, so that a new one does not pass unnoticed.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private const int LinesBeforeHeader = 5;

    private readonly SourcePart _part;
    private readonly ImportReport _report;
    private readonly CsvRows _rows;
    private readonly char _delimiter;
    private readonly string _format;
    private readonly List<string> _titles = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<bool> _asked = [], _filled = [];
    private bool _wrapped;

    /// <param name="part">The file.</param>
    /// <param name="report">Told of rows that are rejected and of columns that nobody asked for.</param>
    /// <param name="format">The format, for messages.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <param name="required">Columns that the header must have.</param>
    /// <exception cref="SourceException">No header with these columns is among the first lines.</exception>
    public CsvTable(SourcePart part, ImportReport report, string format, char delimiter, params ReadOnlySpan<string> required)
    {
        (_part, _report, _delimiter, _format) = (part, report, delimiter, format);
        Tally = report.Begin(part.Name);
        var windows = !part.IsUtf8();
        if (windows)
        {
            report.Note("the file is not UTF-8 and was read as Windows-1252");
        }

        _rows = new CsvRows(part, delimiter, windows);
        try
        {
            FindHeader(format, required);
        }
        catch
        {
            _rows.Dispose();
            throw;
        }
    }

    public RowTally Tally { get; }

    /// <summary>The lines before the header, as they stand in the file.</summary>
    public List<string> Preamble { get; } = [];

    /// <summary>The rows in order. Rows that lack fields are rejected.</summary>
    /// <exception cref="SourceException">The last row lacks fields: the file is cut short.</exception>
    public IEnumerable<CsvRecord> Rows()
    {
        var cut = 0L;
        while (_rows.Read())
        {
            var fields = Fields();
            if (fields.Length == 1 && fields[0].Trim().Length == 0)
            {
                continue;
            }

            Tally.Read++;
            cut = fields.Length < _titles.Count ? _rows.Line : 0;
            if (cut != 0)
            {
                _report.Reject(Tally, _rows.Line, $"the row has fewer than {_titles.Count} fields", _rows.Raw);
                continue;
            }

            for (var i = 0; i < _titles.Count; i++)
            {
                _filled[i] |= fields[i].Length > 0;
            }

            yield return new CsvRecord(this, fields, _rows.Line);
        }

        if (cut != 0)
        {
            throw CsvRows.CutShort(_part.Name, cut);
        }
    }

    /// <summary>
    /// The rows of each key together, in the order in which the keys are first met. Publishers scatter the rows of one party, so all rows are held: the memory needed
    /// is bounded, and a file beyond it is refused.
    /// </summary>
    /// <param name="key">Gives a row's key; empty where it has none: the row is rejected.</param>
    /// <param name="missing">Why such a row is rejected.</param>
    public IEnumerable<List<CsvRecord>> Groups(Func<CsvRecord, string> key, string missing)
    {
        const long Most = 192L << 20;
        var held = 0L;
        List<List<CsvRecord>> groups = [];
        Dictionary<string, List<CsvRecord>> byKey = new(StringComparer.Ordinal);
        foreach (var row in Rows())
        {
            var of = key(row);
            if (of.Length == 0)
            {
                _report.Reject(Tally, row.Line, missing, row.Raw);
                continue;
            }

            held += row.Size;
            if (held > Most)
            {
                throw new SourceException("its rows are more than any list has; it was not read further", _part.Name, row.Line);
            }

            if (!byKey.TryGetValue(of, out var group))
            {
                byKey.Add(of, group = []);
                groups.Add(group);
            }

            group.Add(row);
        }

        return groups;
    }

    /// <summary>Refuses, once all is read, a file that had a header and nothing below it.</summary>
    /// <exception cref="SourceException">No row was read.</exception>
    public void RequireRows()
    {
        if (Tally.Read == 0)
        {
            throw new SourceException($"it holds no row; is this a whole file of {_format}?", _part.Name);
        }
    }

    /// <summary>Reports the columns that have values and that nobody asked for, and closes the file.</summary>
    public void Dispose()
    {
        for (var i = 0; i < _titles.Count; i++)
        {
            if (_filled[i] && !_asked[i])
            {
                _report.Note($"not read: column {_titles[i]}");
            }
        }

        _rows.Dispose();
    }

    /// <summary>The titles of the columns that have values and that nobody asked for, with their plain names.</summary>
    public IEnumerable<(string Title, string Plain)> Others()
    {
        for (var i = 0; i < _titles.Count; i++)
        {
            if (!_asked[i])
            {
                yield return (_titles[i], Plain(_titles[i]));
            }
        }
    }

    internal int Find(string column) => _columns.GetValueOrDefault(column, -1);

    internal int Ask(string column)
    {
        if (!_columns.TryGetValue(column, out var at))
        {
            return -1;
        }

        _asked[at] = true;
        return at;
    }

    /// <summary>Every column of a name prefix counts as asked for: the publisher's own row numbers.</summary>
    public void Pass(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            for (var i = 0; i < _titles.Count; i++)
            {
                _asked[i] |= Plain(_titles[i]) == column;
            }
        }
    }

    public bool Has(string column) => _columns.ContainsKey(column);

    private void FindHeader(string format, ReadOnlySpan<string> required)
    {
        // What the likeliest header lacks is what to tell.
        string? told = null;
        var most = -1;
        long line = 1;
        for (var i = 0; i < LinesBeforeHeader && _rows.Read(); i++)
        {
            _wrapped = _rows.Count == 1 && _rows[0].Contains(_delimiter, StringComparison.Ordinal);
            var fields = Fields();
            _columns.Clear();
            for (var c = 0; c < fields.Length; c++)
            {
                _columns.TryAdd(Plain(fields[c]), c);
            }

            string? lacking = null;
            var found = 0;
            foreach (var column in required)
            {
                found += _columns.ContainsKey(column) ? 1 : 0;
                lacking ??= _columns.ContainsKey(column) ? null : column;
            }

            if (lacking is null)
            {
                _titles.AddRange(fields);
                _asked.AddRange(new bool[fields.Length]);
                _filled.AddRange(new bool[fields.Length]);
                return;
            }

            if (found > most)
            {
                (most, told, line) = (found, lacking, _rows.Line);
            }

            Preamble.Add(_rows.Raw.Trim());
        }

        throw told is null
            ? new SourceException("it is empty; a header line is expected", _part.Name, 1)
            : new SourceException($"none of its first lines is a header of {format}: there is no column '{told}'", _part.Name, line, told);
    }

    // Some copies of semicolon-separated files went through a spreadsheet: each line is one quoted field, and commas have become tabs.
    private string[] Fields()
    {
        if (!_wrapped)
        {
            var fields = new string[_rows.Count];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = Spaced(_rows[i]);
            }

            return fields;
        }

        List<string> parts = [];
        var part = new StringBuilder();
        var quoted = false;
        foreach (var c in _rows[0].TrimEnd('\t'))
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == _delimiter && !quoted)
            {
                parts.Add(Spaced(part.ToString()));
                part.Clear();
            }
            else
            {
                part.Append(c == '\t' ? ',' : c);
            }
        }

        parts.Add(Spaced(part.ToString()));
        return [.. parts];
    }

    private static string Spaced(string text) => string.Join(' ', text.Replace("\\n", " ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A title without case, spaces and punctuation.</summary>
    private static string Plain(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
