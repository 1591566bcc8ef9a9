using System.Buffers;
using System.Text;

namespace Interdict.Cli.Output;

/// <summary>
/// Passes UTF-8 text on to a terminal with U+FFFD in place of every character that would steer it, but for tabs and line ends. Each write must end where a character
/// does, as rows and JSON values do.
/// </summary>
/// <param name="inner">The terminal; left open.</param>
internal sealed class TerminalStream(Stream inner) : Stream
{
    private const char Replacement = '\uFFFD';

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => inner.Flush();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var text = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(buffer.Length));
        var length = Encoding.UTF8.GetChars(buffer, text);
        var changed = false;
        foreach (ref var c in text.AsSpan(0, length))
        {
            if (Page.Steers(c) && c is not ('\n' or '\r' or '\t'))
            {
                (c, changed) = (Replacement, true);
            }
        }

        if (changed)
        {
            inner.Write(Encoding.UTF8.GetBytes(text, 0, length));
        }
        else
        {
            inner.Write(buffer);
        }

        ArrayPool<char>.Shared.Return(text);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
