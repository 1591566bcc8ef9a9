using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interdict.Cli.Files;

/// <summary>One JSON object a line. The columns are the members of all objects, in order of first appearance: the file is walked once to find them.</summary>
internal sealed class NdjsonTable : TableReader
{
    private const int LongestShown = 40;

    private readonly ByteWindow _window;
    private readonly long _length;
    private readonly Dictionary<string, int> _columns;

    private NdjsonTable(Stream stream, Dictionary<string, int> columns)
    {
        _length = stream.Length;
        _window = new ByteWindow(TextStream.AsUtf8(stream), LongestRow);
        _columns = columns;
        Header = [.. columns.Keys];
    }

    public override string[] Header { get; }

    public override double Progress => _length == 0 ? -1 : Math.Min(1, _window.Consumed / (double)_length);

    /// <summary>Opens a file.</summary>
    /// <param name="open">Opens the bytes; called twice.</param>
    /// <param name="path">How messages call it.</param>
    public static NdjsonTable Open(Func<Stream> open, string path)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var window = new ByteWindow(TextStream.AsUtf8(open()), LongestRow))
        {
            while (NextLine(window, out var line))
            {
                if (line is not null && Parse(line, (name, _) => columns.TryAdd(name, columns.Count)) is null)
                {
                    continue;
                }
            }
        }

        return columns.Count == 0
            ? throw CliException.Input($"{path}: no line of the file is a JSON object")
            : new NdjsonTable(open(), columns);
    }

    public override async IAsyncEnumerable<TableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        long number = 0, place = 0;
        while (NextLine(_window, out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            place++;
            if (line is { Length: 0 })
            {
                continue;
            }

            number++;
            if (line is null)
            {
                yield return new TableRow(number, place, [], $"longer than {LongestRow / 1024} KiB");
                continue;
            }

            var cells = new string[Header.Length];
            Array.Fill(cells, "");
            var rejected = Parse(line, (name, value) => cells[_columns[name]] = value);
            yield return new TableRow(number, place, rejected is null ? cells : [], rejected);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _window.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The next line, trimmed; <c>null</c> where it is too long to keep.</summary>
    private static bool NextLine(ByteWindow window, out byte[]? line)
    {
        var tooLong = false;
        while (true)
        {
            var bytes = window.Bytes;
            var end = bytes.IndexOf((byte)'\n');
            if (end >= 0 || window.AtEnd)
            {
                line = null;
                if (end < 0 && bytes.IsEmpty)
                {
                    return tooLong;
                }

                var text = end < 0 ? bytes : bytes[..end];
                line = tooLong ? null : text.Trim(" \t\r\u001A"u8).ToArray();
                window.Take(end < 0 ? text.Length : end + 1);
                return true;
            }

            if (window.IsFull)
            {
                tooLong = true;
                window.Take(bytes.Length);
            }

            window.Fill();
        }
    }

    /// <summary>Hands over each member as text.</summary>
    /// <returns>Why the line is not a JSON object; <c>null</c> where it is.</returns>
    private static string? Parse(ReadOnlySpan<byte> line, Action<string, string> member)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "not a JSON object";
            }

            var members = new List<(string Name, string Value)>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (!seen.Add(name))
                {
                    return $"the property '{Output.Page.Clean(name.Length > LongestShown ? name[..LongestShown] : name)}' stands twice";
                }

                members.Add((name, Value(ref reader, line)));
            }

            if (reader.Read())
            {
                return "more than one JSON value on the line";
            }

            foreach (var (name, value) in members)
            {
                member(name, value);
            }

            return null;
        }
        catch (JsonException bad)
        {
            return string.Create(CultureInfo.InvariantCulture, $"not valid JSON at byte {bad.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            return "not valid UTF-8";
        }
    }

    private static string Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return "";
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.StartArray:
                var start = (int)reader.TokenStartIndex;
                var parts = new List<string>();
                var plain = true;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    plain &= reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject);
                    parts.Add(Value(ref reader, line));
                }

                return plain ? string.Join("; ", parts) : System.Text.Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]);
            default:
                var from = (int)reader.TokenStartIndex;
                reader.Skip();
                return System.Text.Encoding.UTF8.GetString(line[from..(int)reader.BytesConsumed]);
        }
    }
}
