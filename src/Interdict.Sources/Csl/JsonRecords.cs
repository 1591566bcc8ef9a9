using System.Text;
using System.Text.Json;

namespace Interdict.Sources.Csl;

/// <summary>
/// Walks a JSON file whose root object holds one array of records, delivering each record's bytes and remembering the root's plain properties. The buffer
/// holds one record and a chunk, not the file.
/// </summary>
internal sealed class JsonRecords(SourcePart part, string array) : IDisposable
{
    private const int FirstBuffer = 128 << 10;
    private const int TextKept = 200;

    private readonly Stream _stream = part.OpenUtf8(lineCapped: false);
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);
    private byte[] _buffer = new byte[FirstBuffer];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 32 });
    private int _position, _end, _recordStart, _recordLength;
    private long _line = 1;
    private bool _final, _inArray, _arraySeen;
    private string? _property;

    /// <summary>The line on which the current record begins.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The start of the current record, for messages.</summary>
    public string Text => Encoding.UTF8.GetString(_buffer, _recordStart, Math.Min(TextKept, _recordLength));

    /// <summary>A reader over the current record.</summary>
    public Utf8JsonReader Reader() => new(_buffer.AsSpan(_recordStart, _recordLength));

    /// <summary>A text or number of the root object; known once the records are all read.</summary>
    public string? Property(string name) => _properties.GetValueOrDefault(name);

    /// <summary>Goes to the next record.</summary>
    /// <exception cref="SourceException">It is not JSON of this shape, or ends too early, or a record is too long.</exception>
    public bool Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_position, _end - _position), _final, _state);
            bool advanced, isRecord;
            try
            {
                advanced = TryAdvance(ref reader, out isRecord);
            }
            catch (JsonException problem)
            {
                throw new SourceException(
                    _final ? "the JSON ends too early, or is not well-formed at its end: the file may be cut short; download it again"
                        : "it is not well-formed JSON; is this the right file and format?",
                    part.Name, _line, inner: problem);
            }

            if (advanced)
            {
                Consume((int)reader.BytesConsumed, reader.CurrentState);
                if (isRecord)
                {
                    return true;
                }
            }
            else if (!_final)
            {
                Fill();
            }
            else if (_arraySeen)
            {
                return false;
            }
            else
            {
                throw WrongShape();
            }
        }
    }

    public void Dispose() => _stream.Dispose();

    // One token of the root, or one whole record. False where the buffer holds neither.
    private bool TryAdvance(ref Utf8JsonReader reader, out bool isRecord)
    {
        isRecord = false;
        if (!reader.Read())
        {
            return false;
        }

        if (_inArray)
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                _inArray = false;
                return true;
            }

            var start = (int)reader.TokenStartIndex;
            isRecord = reader.TrySkip();
            (_recordStart, _recordLength) = (_position + start, (int)reader.BytesConsumed - start);
            return isRecord;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _property = reader.GetString();
                return true;
            case JsonTokenType.StartObject or JsonTokenType.EndObject when reader.CurrentDepth == 0:
                return true;
            case JsonTokenType.StartArray when reader.CurrentDepth == 1 && _property == array:
                _inArray = _arraySeen = true;
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth == 1:
                return reader.TrySkip();
            case JsonTokenType.String or JsonTokenType.Number when reader.CurrentDepth == 1 && _property is not null:
                _properties[_property] = Encoding.UTF8.GetString(reader.ValueSpan);
                return true;
            case JsonTokenType.Null or JsonTokenType.True or JsonTokenType.False when reader.CurrentDepth == 1:
                return true;
            default:
                throw WrongShape();
        }
    }

    private SourceException WrongShape() =>
        new($"it is not an object with an array '{array}'; is this the right file and format?", part.Name, _line);

    private void Consume(int bytes, JsonReaderState state)
    {
        Line = _line + (_recordStart > _position ? Newlines(_position, _recordStart) : 0);
        _line += Newlines(_position, _position + bytes);
        _position += bytes;
        _state = state;
    }

    private int Newlines(int from, int to) => _buffer.AsSpan(from, to - from).Count((byte)'\n');

    private void Fill()
    {
        var kept = _end - _position;
        if (kept == _buffer.Length)
        {
            if (_buffer.Length >= part.Limits.FieldLength)
            {
                throw new SourceException($"a record is longer than {part.Limits.FieldLength:N0} bytes, which no list's is; is this the right file?", part.Name, _line);
            }

            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Math.Max(_buffer.Length + 1, part.Limits.FieldLength)));
        }

        Buffer.BlockCopy(_buffer, _position, _buffer, 0, kept);
        (_position, _end) = (0, kept);
        while (_end < _buffer.Length)
        {
            var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                _final = true;
                return;
            }

            _end += read;
        }
    }
}
