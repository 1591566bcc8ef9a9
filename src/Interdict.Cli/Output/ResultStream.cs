namespace Interdict.Cli.Output;

/// <summary>The process' standard output. Where it is closed, whoever asked is told in plain words that the results went nowhere.</summary>
/// <param name="inner">The platform's stream.</param>
internal sealed class ResultStream(Stream inner) : Stream
{
    /// <summary>EBADF.</summary>
    private const int BadDescriptor = 9;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception closed) when (IsClosed(closed))
        {
            throw Closed(closed);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception closed) when (IsClosed(closed))
        {
            throw Closed(closed);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A closed descriptor, or one that the platform has meanwhile given to a file that is only read.
    private static bool IsClosed(Exception problem) => problem is UnauthorizedAccessException or IOException { HResult: BadDescriptor };

    private static CliException Closed(Exception problem) =>
        CliException.Input("the results could not be written: standard output is closed; send it to a terminal, a file or a pipe", problem);
}
