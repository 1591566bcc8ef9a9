namespace Interdict.Cli.Files;

/// <summary>A sliding window over a stream of bytes: grows to hold one record, never past its bound.</summary>
internal sealed class ByteWindow(Stream stream, int maximum) : IDisposable
{
    private byte[] _buffer = new byte[Math.Min(1 << 16, maximum)];
    private int _start, _end;
    private long _base;

    /// <summary>Bytes taken so far.</summary>
    public long Consumed => _base + _start;

    /// <summary>Whether the stream has no more than is in the window.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether no larger window is allowed.</summary>
    public bool IsFull => _end - _start >= maximum;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Drops bytes from the front.</summary>
    public void Take(int count) => _start += count;

    /// <summary>Reads more behind what is there.</summary>
    /// <returns><c>false</c> at the end of the stream, or where the window is full.</returns>
    public bool Fill()
    {
        if (AtEnd || IsFull)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            var target = _buffer;
            if (_end - _start > _buffer.Length / 2)
            {
                target = new byte[Math.Min((long)maximum, _buffer.Length * 2L)];
            }

            Buffer.BlockCopy(_buffer, _start, target, 0, _end - _start);
            (_base, _end, _start) = (_base + _start, _end - _start, 0);
            _buffer = target;
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        AtEnd = read == 0;
        _end += read;
        return read > 0;
    }

    public void Dispose() => stream.Dispose();
}
