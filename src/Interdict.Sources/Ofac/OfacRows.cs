using Interdict.Sources.Csv;

namespace Interdict.Sources.Ofac;

/// <summary>Rows of one of OFAC's CSV files, counted; <c>-0-</c> read as nothing, the end-of-file mark 0x1A and a header line (in some editions) passed over.</summary>
internal sealed class OfacRows(SourcePart part, int columns, ImportReport report) : IDisposable
{
    private const char EndMark = '\u001A';

    private readonly CsvRows _rows = new(part, ',');
    private bool _first = true;

    public RowTally Tally { get; } = report.Begin(part.Name);

    /// <summary>The current row's number of its entry.</summary>
    public string Uid { get; private set; } = "";

    public long Line => _rows.Line;

    public string Raw => _rows.Raw;

    /// <summary>A field of the current row, trimmed; empty for <c>-0-</c>.</summary>
    public string this[int column] => _rows[column].Trim() is var field && field == "-0-" ? "" : field;

    /// <summary>Goes to the next sound row; unsound ones are rejected on the way.</summary>
    public bool Read()
    {
        var shortLine = 0L;
        while (_rows.Read())
        {
            shortLine = 0;
            var uid = _rows[0].Trim();
            if (uid.StartsWith(EndMark))
            {
                report.Note("end-of-file mark 0x1A");
                continue;
            }

            if (_first && uid.Equals("ent_num", StringComparison.OrdinalIgnoreCase))
            {
                _first = false;
                continue;
            }

            _first = false;
            Tally.Read++;
            if (uid.Length is 0 or > 12 || uid.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                report.Reject(Tally, Line, "the first field is not OFAC's number of an entry", Raw);
            }
            else if (_rows.Count != columns)
            {
                report.Reject(Tally, Line, $"the row has {_rows.Count} fields, not {columns}", Raw);
                shortLine = _rows.Count < columns ? Line : 0;
            }
            else
            {
                Uid = uid;
                return true;
            }
        }

        return shortLine == 0 ? false : throw CsvRows.CutShort(part.Name, shortLine);
    }

    public void Dispose() => _rows.Dispose();
}
