using System.IO.Hashing;

namespace Interdict.Cli.Files;

/// <summary>A file that only grows, with a running hash of all that it holds.</summary>
internal sealed class HashedStream(Stream inner) : Stream
{
    private readonly XxHash128 _hash = new();

    /// <summary>The hash of all bytes up to here; 32 lower-case hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(_hash.GetCurrentHash());

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    /// <summary>Takes what the file holds already, and cuts off what stands behind it.</summary>
    /// <returns><c>false</c> where the file is shorter.</returns>
    public bool GoOnAfter(long length)
    {
        if (inner.Length < length)
        {
            return false;
        }

        inner.SetLength(length);
        inner.Position = 0;
        _hash.Append(inner);
        return true;
    }

    public override void Flush()
    {
        if (inner is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            inner.Flush();
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        _hash.Append(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
