using System.IO.Compression;
using System.Text;

namespace Interdict.Pdf.Tests;

/// <summary>The text of all gathered objects of a file, found without the help of its table.</summary>
internal static class PdfObjects
{
    public static string Read(byte[] file)
    {
        var raw = Encoding.Latin1.GetString(file);
        var text = new StringBuilder();
        for (var at = raw.IndexOf("/Type/ObjStm", StringComparison.Ordinal); at >= 0; at = raw.IndexOf("/Type/ObjStm", at + 1, StringComparison.Ordinal))
        {
            var start = raw.IndexOf("stream\n", at, StringComparison.Ordinal) + 7;
            using var packed = new MemoryStream(file, start, raw.IndexOf("\nendstream", start, StringComparison.Ordinal) - start);
            using var plain = new ZLibStream(packed, CompressionMode.Decompress);
            using var reader = new StreamReader(plain, Encoding.Latin1);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
