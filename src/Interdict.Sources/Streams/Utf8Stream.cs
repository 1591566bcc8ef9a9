using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Interdict.Sources.Streams;

/// <summary>
/// Delivers valid UTF-8 without a byte order mark, or fails naming the offset and line of the first byte that is not. Chunks are validated whole, with the
/// platform's vector code; only a chunk found bad is walked byte by byte.
/// </summary>
internal sealed class Utf8Stream : ReadOnlyStream
{
    private const int ChunkSize = 64 << 10;

    private readonly string _name;
    private readonly int? _longestLine;
    private readonly byte[] _chunk = new byte[ChunkSize];
    private Stream _inner;
    private bool _started, _ended, _transcoded;
    private int _position, _valid, _filled;
    private long _offset, _line = 1, _lineLength;

    public Utf8Stream(Stream inner, string name, int? longestLine)
    {
        (_inner, _name, _longestLine) = (inner, name, longestLine);
    }

    public override int Read(Span<byte> buffer)
    {
        while (_position == _valid)
        {
            if (_ended)
            {
                return 0;
            }

            Fill();
        }

        var count = Math.Min(buffer.Length, _valid - _position);
        _chunk.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        // The bytes of a character that the last chunk cut in two come first in the next.
        var kept = _filled - _valid;
        _chunk.AsSpan(_valid, kept).CopyTo(_chunk);
        _offset += _valid;
        _filled = kept;
        try
        {
            var read = _inner.ReadAtLeast(_chunk.AsSpan(_filled), 4, throwOnEndOfStream: false);
            _ended = read < 4;
            _filled += read;
        }
        catch (DecoderFallbackException problem)
        {
            throw new SourceException("the text is said to be UTF-16 by its first bytes but is not; save it as UTF-8 and try again", _name, inner: problem);
        }

        _position = 0;
        if (!_started)
        {
            _started = true;
            if (Start() is { } utf16)
            {
                Transcode(utf16);
                return;
            }
        }

        _valid = _ended ? _filled : _filled - Incomplete(_chunk.AsSpan(0, _filled));
        Check(_chunk.AsSpan(_position, _valid - _position));
    }

    // The UTF-16 encoding that a byte order mark names; null for UTF-8.
    private UnicodeEncoding? Start()
    {
        switch (_chunk.AsSpan(0, _filled))
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                _position = 3;
                return null;
            case [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]:
                throw new SourceException("it is UTF-32 text; save it as UTF-8 and try again", _name);
            case [0xFF, 0xFE, ..]:
                return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
            case [0xFE, 0xFF, ..]:
                return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
            default:
                return null;
        }
    }

    private void Transcode(UnicodeEncoding utf16)
    {
        var head = _chunk.AsSpan(2, _filled - 2).ToArray();
        _inner = Encoding.CreateTranscodingStream(new PrefixedStream(head, _inner), utf16, new UTF8Encoding(false, true));
        (_transcoded, _ended, _filled, _valid, _position) = (true, false, 0, 0, 0);
        Fill();
    }

    private void Check(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text) || text.Contains((byte)0))
        {
            Refuse(text);
        }

        var last = text.LastIndexOf((byte)'\n');
        if (_longestLine is { } longest)
        {
            var first = text.IndexOf((byte)'\n');
            _lineLength += first < 0 ? text.Length : first;
            if (_lineLength > longest)
            {
                throw new SourceException($"the line is longer than {longest:N0} bytes, which no list's is; is this the right file?", _name, _line);
            }

            _lineLength = last < 0 ? _lineLength : text.Length - last - 1;
        }

        _line += last < 0 ? 0 : text.Count((byte)'\n');
    }

    private void Refuse(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && text[at] != 0 && Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        var line = _line + text[..at].Count((byte)'\n');
        throw text[at] == 0
            ? new SourceException("it holds a zero byte: it is not text, or is UTF-16 without a byte order mark; save it as UTF-8 and try again", _name, line)
            : new SourceException(
                $"byte 0x{text[at]:X2} at offset {_offset + _position + at:N0}{(_transcoded ? " of the converted text" : "")} is not UTF-8; save the file as UTF-8 and try again", _name, line);
    }

    // How many bytes at the end begin a character that goes on in the next chunk (0 to 3).
    private static int Incomplete(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var b = text[^back];
            if ((b & 0xC0) == 0x80)
            {
                continue;
            }

            var needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            return needed > back ? back : 0;
        }

        return 0;
    }
}
