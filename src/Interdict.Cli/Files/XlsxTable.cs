using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using ExcelDataReader;
using Interdict.Cli.Screening;

namespace Interdict.Cli.Files;

/// <summary>The first sheet of an Excel workbook (.xlsx), its first row that is not blank being the header.</summary>
internal sealed class XlsxTable : TableReader
{
    /// <summary>A workbook keeps its texts in one table that must be held in memory.</summary>
    private const long LargestTextTable = 1L << 29;

    private readonly string _path;
    private readonly IExcelDataReader _reader;
    private readonly bool[] _isName;
    private Dictionary<(long Row, int Column), string>? _errors;
    private long _line;

    private XlsxTable(IExcelDataReader reader, string path)
    {
        (_reader, _path) = (reader, path);
        if (reader.FieldCount > XmlSpans.MostCells || reader.RowCount > XmlSpans.MostRows)
        {
            throw CliException.Input(
                $"{path}: a cell of the first sheet stands outside the {XmlSpans.MostRows:N0} rows and {XmlSpans.MostCells:N0} columns of Excel; the workbook is damaged, open it and save it again");
        }

        Header = [];
        while (Header.Length == 0 && Read())
        {
            Header = Cells(reader.FieldCount) is { } cells && cells.Any(c => c.Length > 0) ? Trim(cells) : [];
        }

        if (Header.Length == 0)
        {
            throw CliException.Input($"{path}: the first sheet is empty; its first row must name the columns, one of them 'name'");
        }

        _isName = Array.ConvertAll(Header, h => PartyColumns.Fold(h) is "name" or "name1" or "name2");
    }

    public override string[] Header { get; }

    public override double Progress => _reader.RowCount > 0 ? Math.Min(1, _line / (double)_reader.RowCount) : -1;

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="CliException">It is not one, or its text table is too large.</exception>
    public static XlsxTable Open(Stream stream, string path)
    {
        try
        {
            RefuseOldFormat(stream, path);
            Measure(stream, path);

            // The reader's configuration asks for the code page of old binary workbooks even where there is none.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return new XlsxTable(ExcelReaderFactory.CreateOpenXmlReader(stream), path);
        }
        catch (Exception bad) when (IsBad(bad))
        {
            stream.Dispose();
            throw Bad(path, bad);
        }
    }

    public override async IAsyncEnumerable<TableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (long number = 0; Read();)
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = Cells(Header.Length);
            var fault = Faulty(cells) ?? Surplus();
            if (fault is null && Array.TrueForAll(cells, c => c.Length == 0))
            {
                continue;
            }

            number++;
            yield return new TableRow(number, _line, cells, fault);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _reader.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What a reader of foreign bytes throws is their fault, whatever it is.</summary>
    private static bool IsBad(Exception bad) => bad is not (OperationCanceledException or CliException or OutOfMemoryException);

    private static CliException Bad(string path, Exception bad) => CliException.Input(
        bad is XmlException { Message: var said } && said.Contains("DTD", StringComparison.Ordinal)
            ? $"{path}: the workbook has a document type declaration, which is refused; open it and save it again"
            : $"{path}: not a readable Excel workbook (.xlsx): it is of another kind, damaged or cut short; open it and save it again",
        bad);

    private static void Measure(Stream stream, string path)
    {
        if (stream.Length == 0)
        {
            throw CliException.Input($"{path}: the file is empty; an Excel workbook (.xlsx) is expected");
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("xl/sharedStrings.xml") is { } texts && texts.Length > LargestTextTable)
        {
            throw CliException.Input($"{path}: the workbook's text table unpacks to {texts.Length >> 20} MiB, more than {LargestTextTable >> 20}; save it as CSV");
        }

        foreach (var part in zip.Entries)
        {
            // What is no larger than a cell may be cannot hold one that is.
            if (part.Length > XmlSpans.Longest && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                using var xml = part.Open();
                if (!XmlSpans.AreBounded(xml))
                {
                    throw CliException.Input(
                        $"{path}: {Output.Page.Clean(part.FullName)} has a cell that unpacks to more than {XmlSpans.Longest >> 20} MiB, or more than Excel's {XmlSpans.MostRows:N0} rows and {XmlSpans.MostCells:N0} columns; save it as CSV");
                }
            }
        }

        stream.Position = 0;
    }

    /// <summary>What Excel encrypts, and what it wrote until 2003, is an OLE compound file and not a zip archive.</summary>
    private static void RefuseOldFormat(Stream stream, string path)
    {
        Span<byte> start = stackalloc byte[8];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start[..read].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw CliException.Input($"{path}: the workbook is protected by a password, or is of the old kind .xls; open it and save it as .xlsx without a password");
        }
    }

    private bool Read()
    {
        try
        {
            _line++;
            return _reader.Read();
        }
        catch (Exception bad) when (IsBad(bad))
        {
            throw Bad(_path, bad);
        }
    }

    private string[] Cells(int count)
    {
        var cells = new string[count];
        for (var i = 0; i < count; i++)
        {
            cells[i] = i < _reader.FieldCount ? TextAt(i) : "";
        }

        return cells;
    }

    private string TextAt(int column)
    {
        var text = Text(_reader.GetValue(column));
        if (_errors is null && text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            // The reader hands over a reference to a shared text that is not there as its number.
            _errors = WorkbookCells.Check(_path);
        }

        return text;
    }

    /// <summary>Why a row whose name is an error (#REF!) is rejected; <c>null</c> where it is none. The reader hands over errors as nothing.</summary>
    private string? Faulty(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (_isName[i] && cells[i].Length == 0 && (_errors ??= WorkbookCells.Check(_path)).TryGetValue((_line, i), out var error))
            {
                return $"the cell of '{Output.Page.Clean(Header[i])}' holds the Excel error {Output.Page.Clean(error)}";
            }
        }

        return null;
    }

    /// <summary>Why a row with texts behind the header's last column is rejected, as it is in CSV; <c>null</c> where there are none.</summary>
    private string? Surplus()
    {
        for (var i = _reader.FieldCount - 1; i >= Header.Length; i--)
        {
            if (Text(_reader.GetValue(i)).Length > 0)
            {
                return $"{i + 1} cells where the header has {Header.Length}";
            }
        }

        return null;
    }

    private static string[] Trim(string[] header)
    {
        var last = Array.FindLastIndex(header, c => c.Length > 0);
        return header[..(last + 1)];
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
