using System.Text;
using CsvHelper;

namespace Interdict.Sources.Csv;

/// <summary>The rows of a delimited file (RFC 4180: quotes doubled, line ends allowed inside quotes), one at a time.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly string _name;
    private readonly CsvReader _reader;
    private bool _unterminated;

    /// <param name="part">The file.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <param name="windows">Whether its bytes are Windows-1252, not UTF-8.</param>
    public CsvRows(SourcePart part, char delimiter, bool windows = false)
    {
        _name = part.Name;
        _reader = CsvReader.Create(windows ? part.OpenWindows(lineCapped: true) : part.OpenUtf8(lineCapped: true), new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = part.Limits.FieldLength,
            OnMalformedRecord = problem => _unterminated |= problem.Reason == CsvMalformedReason.UnterminatedQuote,
        }, leaveOpen: false);
    }

    /// <summary>The line on which the current row begins.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>How many fields the current row has.</summary>
    public int Count => _reader.FieldCount;

    /// <summary>The current row as it stands in the file.</summary>
    public string Raw => Encoding.UTF8.GetString(_reader.RawRecord);

    /// <summary>A field of the current row; empty beyond its end.</summary>
    public string this[int index] => index >= 0 && index < _reader.FieldCount ? _reader.GetString(index) : "";

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="SourceException">A row is too long, or the file ends inside a quoted field.</exception>
    public bool Read()
    {
        bool read;
        try
        {
            read = _reader.Read();
        }
        catch (CsvFormatException problem)
        {
            throw new SourceException("a row has no end (a quotation mark too many?); mend the line and try again", _name, problem.LineNumber, inner: problem);
        }

        return _unterminated
            ? throw new SourceException("the file ends inside a quoted field: it is cut short, or a quotation mark is missing", _name, read ? _reader.LineNumber : null)
            : read;
    }

    /// <summary>A publisher's file whose last row lacks fields was not downloaded whole: none of it is to be trusted.</summary>
    public static SourceException CutShort(string name, long line) => new("the last row lacks fields: the file is cut short; download it again", name, line);

    public void Dispose() => _reader.Dispose();
}
