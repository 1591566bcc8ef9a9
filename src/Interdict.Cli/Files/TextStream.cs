using System.Text;

namespace Interdict.Cli.Files;

/// <summary>Turns a text file's bytes into UTF-8 without a mark.</summary>
internal static class TextStream
{
    /// <summary>Reads a byte order mark: UTF-8's is dropped, UTF-16's makes the rest be transcoded; without one the bytes are left alone.</summary>
    public static Stream AsUtf8(Stream stream)
    {
        var head = new byte[3];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, length) switch
        {
            [0xEF, 0xBB, 0xBF, ..] => stream,
            [0xFF, 0xFE, ..] => Transcode(Encoding.Unicode),
            [0xFE, 0xFF, ..] => Transcode(Encoding.BigEndianUnicode),
            _ => new PrefixedStream(head.AsMemory(0, length), stream),
        };

        Stream Transcode(Encoding from) =>
            Encoding.CreateTranscodingStream(new PrefixedStream(head.AsMemory(2, length - 2), stream), from, Encoding.UTF8);
    }
}
