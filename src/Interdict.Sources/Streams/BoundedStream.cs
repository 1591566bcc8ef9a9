using System.IO.Hashing;

namespace Interdict.Sources.Streams;

/// <summary>Passes bytes through, refuses what grows past the limits, and turns every failure underneath into one that names the file.</summary>
internal sealed class BoundedStream(Stream inner, string name, SourceLimits limits, long? packedLength, IDisposable? owner = null) : ReadOnlyStream
{
    private readonly Crc32 _crc = new();
    private long _length;
    private bool _ended;

    /// <summary>Asked once at the end with the length and CRC-32 of everything read; answers what is wrong, or <c>null</c>.</summary>
    public Func<long, uint, string?>? AtEnd { get; init; }

    /// <summary>Whether <see cref="AtEnd"/> looks at the CRC-32.</summary>
    public bool Checksummed { get; init; }

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
        {
            return 0;
        }

        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (InvalidDataException problem)
        {
            throw new SourceException("the compressed data is damaged or cut short; download the file again", name, inner: problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"it cannot be read ({problem.Message})", name, inner: problem);
        }

        if (read == 0)
        {
            _ended = true;
            return AtEnd?.Invoke(_length, _crc.GetCurrentHashAsUInt32()) is { } wrong ? throw new SourceException(wrong, name) : 0;
        }

        _length += read;
        if (Checksummed)
        {
            _crc.Append(buffer[..read]);
        }

        if (_length > limits.DecompressedBytes)
        {
            throw new SourceException($"it holds more than {limits.DecompressedBytes:N0} bytes once decompressed, which no list does; it was not read further", name);
        }

        if (packedLength is { } packed && _length > limits.RatioGrace && _length / packed >= limits.CompressionRatio)
        {
            throw new SourceException(
                $"it grows more than {limits.CompressionRatio} times by decompression (a decompression bomb?); it was not read further", name);
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
