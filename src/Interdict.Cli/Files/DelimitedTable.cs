using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Interdict.Cli.Files;

/// <summary>
/// CSV and TSV (RFC 4180, any line ending, UTF-8 or UTF-16 with a mark). A row that cannot be read costs only itself:
/// after a quote that is never closed, reading goes on with the next line.
/// </summary>
internal sealed class DelimitedTable : TableReader
{
    private readonly ByteWindow _window;
    private readonly long _length;
    private readonly List<string> _cells = [];
    private byte _delimiter;
    private long _line = 1;

    private DelimitedTable(Stream stream, char delimiter)
    {
        _length = stream.CanSeek ? stream.Length : 0;
        _window = new ByteWindow(TextStream.AsUtf8(stream), LongestRow);
        _delimiter = (byte)delimiter;
    }

    public override string[] Header => _header;

    private string[] _header = [];

    public override double Progress => _length == 0 ? -1 : Math.Min(1, _window.Consumed / (double)_length);

    /// <summary>Opens a table and reads its header.</summary>
    /// <param name="stream">The bytes; disposed with the table.</param>
    /// <param name="path">How messages call it.</param>
    /// <param name="delimiter">The separator; a comma gives way to a semicolon where only that one divides the header.</param>
    /// <exception cref="CliException">There is no readable header.</exception>
    public static DelimitedTable Open(Stream stream, string path, char delimiter)
    {
        var table = new DelimitedTable(stream, delimiter);
        try
        {
            table.ReadHeader(path);
            return table;
        }
        catch
        {
            table._window.Dispose();
            throw;
        }
    }

    public override async IAsyncEnumerable<TableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (long number = 1; Next(out var line, out var rejected); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            rejected ??= Fit();
            yield return new TableRow(number, line, rejected is null ? [.. _cells] : [], rejected);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _window.Dispose();
        return ValueTask.CompletedTask;
    }

    private void ReadHeader(string path)
    {
        if (!Next(out var line, out var rejected))
        {
            throw CliException.Input($"{path}: the file is empty; its first line must name the columns, one of them 'name'");
        }

        if (rejected is not null)
        {
            throw CliException.Input($"{path}, line {line}: the header cannot be read: {rejected}");
        }

        if (_cells.Count == 1 && _delimiter == (byte)',' && _cells[0].Contains(';', StringComparison.Ordinal))
        {
            _delimiter = (byte)';';
            _header = _cells[0].Split(';');
            for (var i = 0; i < _header.Length; i++)
            {
                _header[i] = _header[i].Trim('"');
            }

            return;
        }

        if (_cells[0].Contains('\0', StringComparison.Ordinal))
        {
            throw CliException.Input($"{path}, line {line}: this looks like UTF-16 without a byte order mark; save it as UTF-8");
        }

        _header = [.. _cells];
    }

    /// <summary>Makes the cells as many as the header's columns.</summary>
    private string? Fit()
    {
        if (_cells.Count > _header.Length && _cells.Skip(_header.Length).Any(c => c.Length > 0))
        {
            return $"{_cells.Count} cells where the header has {_header.Length}: is a comma not quoted?";
        }

        while (_cells.Count < _header.Length)
        {
            _cells.Add("");
        }

        _cells.RemoveRange(_header.Length, _cells.Count - _header.Length);
        return null;
    }

    /// <summary>Reads the next record that is not blank into the cells.</summary>
    private bool Next(out long line, out string? rejected)
    {
        while (true)
        {
            line = _line;
            if (!FindEnd(out var length, out var ending, out rejected))
            {
                return false;
            }

            var record = _window.Bytes[..length];
            if (rejected is null && !Utf8.IsValid(record))
            {
                rejected = "not valid UTF-8";
            }

            if (rejected is null)
            {
                Divide(record);
            }

            _line += record.Count((byte)'\n') + (ending > 0 ? 1 : 0);
            _window.Take(length + ending);
            if (rejected is not null || _cells.Exists(static c => c.AsSpan().Trim().Trim('\x1A').Length > 0))
            {
                return true;
            }
        }
    }

    /// <summary>Finds where the record at the front ends, widening the window as needed.</summary>
    private bool FindEnd(out int length, out int ending, out string? rejected)
    {
        rejected = null;
        while (true)
        {
            var bytes = _window.Bytes;
            if (Scan(bytes, _window.AtEnd, out length, out ending, out var open))
            {
                return true;
            }

            if (_window.Fill())
            {
                continue;
            }

            if (!_window.IsFull)
            {
                if (bytes.IsEmpty)
                {
                    return false;
                }

                if (!open)
                {
                    // The end of the stream came to light after the scan.
                    continue;
                }
            }

            rejected = open
                ? "a quote is opened and never closed"
                : $"longer than {LongestRow / 1024} KiB";
            return FirstLine(out length, out ending);
        }
    }

    /// <summary>Recovers at the first line's end; a line that does not end within the window is thrown away piece by piece.</summary>
    private bool FirstLine(out int length, out int ending)
    {
        while (true)
        {
            var bytes = _window.Bytes;
            length = bytes.IndexOf((byte)'\n');
            if (length >= 0)
            {
                ending = 1;
                return true;
            }

            if (_window.AtEnd)
            {
                (length, ending) = (bytes.Length, 0);
                return true;
            }

            if (_window.IsFull)
            {
                _window.Take(bytes.Length);
            }

            _window.Fill();
        }
    }

    private bool Scan(ReadOnlySpan<byte> bytes, bool atEnd, out int length, out int ending, out bool open)
    {
        (length, ending, open) = (0, 0, false);
        var i = 0;
        while (true)
        {
            if (i < bytes.Length && bytes[i] == (byte)'"')
            {
                i++;
                while (true)
                {
                    var quote = bytes[i..].IndexOf((byte)'"');
                    if (quote < 0)
                    {
                        open = true;
                        return false;
                    }

                    i += quote + 1;
                    if (i == bytes.Length || bytes[i] != (byte)'"')
                    {
                        break;
                    }

                    i++;
                }
            }

            var stop = bytes[i..].IndexOfAny(_delimiter, (byte)'\n', (byte)'\r');
            if (stop < 0)
            {
                length = bytes.Length;
                return atEnd && length > 0;
            }

            i += stop;
            if (bytes[i] == _delimiter)
            {
                i++;
                continue;
            }

            if (bytes[i] == (byte)'\r' && i + 1 == bytes.Length && !atEnd)
            {
                return false;
            }

            (length, ending) = (i, bytes[i] == (byte)'\r' && i + 1 < bytes.Length && bytes[i + 1] == (byte)'\n' ? 2 : 1);
            return true;
        }
    }

    private void Divide(ReadOnlySpan<byte> record)
    {
        _cells.Clear();
        var i = 0;
        while (true)
        {
            var quoted = i < record.Length && record[i] == (byte)'"' ? Quoted(record, ref i) : null;
            var stop = record[i..].IndexOf(_delimiter);
            var rest = stop < 0 ? record[i..] : record.Slice(i, stop);
            var text = rest.IsEmpty ? "" : Encoding.UTF8.GetString(rest);
            _cells.Add(quoted is null ? text : quoted + text);
            if (stop < 0)
            {
                return;
            }

            i += stop + 1;
        }
    }

    private static string Quoted(ReadOnlySpan<byte> record, ref int i)
    {
        var start = ++i;
        var doubled = false;
        while (true)
        {
            i += record[i..].IndexOf((byte)'"');
            if (i + 1 < record.Length && record[i + 1] == (byte)'"')
            {
                doubled = true;
                i += 2;
                continue;
            }

            var text = Encoding.UTF8.GetString(record[start..i]);
            i++;
            return doubled ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
        }
    }
}
