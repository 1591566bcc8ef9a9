using System.Globalization;
using System.Text;

namespace Interdict.Pdf.Writing;

/// <summary>Writes numbers and strings as PDF does (ISO 32000-1, 7.3).</summary>
internal static class PdfText
{
    /// <summary>A text string: UTF-16 with a mark, as hexadecimal digits.</summary>
    public static string Text(string text) => $"<FEFF{Hex(text)}>";

    /// <summary>UTF-16 as hexadecimal digits.</summary>
    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>An ASCII string; other characters, as an address may have, are percent-encoded.</summary>
    public static string Address(string url)
    {
        var text = new StringBuilder("(");
        foreach (var b in Encoding.UTF8.GetBytes(url))
        {
            if (b is (byte)'(' or (byte)')' or (byte)'\\')
            {
                text.Append('\\').Append((char)b);
            }
            else if (b is > 0x20 and < 0x7F)
            {
                text.Append((char)b);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return text.Append(')').ToString();
    }

    /// <summary>A number with up to two places.</summary>
    public static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
