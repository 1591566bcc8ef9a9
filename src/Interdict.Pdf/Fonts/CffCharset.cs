using System.Buffers.Binary;

namespace Interdict.Pdf.Fonts;

/// <summary>
/// The character ids of the glyphs of a CID-keyed <c>CFF</c> table (Adobe Technical Note 5176, sections 3 to 13). A page names such glyphs by these, and cutting
/// the font keeps them.
/// </summary>
internal static class CffCharset
{
    private const int Charset = 15;
    private const int Ros = 0x0C1E;

    /// <summary>The id of each glyph; <c>null</c> where the table is keyed by names, so that glyphs are named by their number.</summary>
    /// <param name="table">The table.</param>
    /// <param name="glyphs">How many glyphs the font has.</param>
    /// <exception cref="InvalidDataException">The table is damaged.</exception>
    public static ushort[]? Read(ReadOnlySpan<byte> table, int glyphs)
    {
        try
        {
            var at = Skip(table, table[2]);
            var (start, end) = First(table, at);
            var (isKeyed, offset) = ReadTop(table[start..end]);
            return !isKeyed ? null : offset <= 2 ? Identity(glyphs) : ReadIds(table[offset..], glyphs);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("a font is damaged: its CFF table ends too early");
        }
        catch (IndexOutOfRangeException)
        {
            throw new InvalidDataException("a font is damaged: its CFF table ends too early");
        }
    }

    private static ushort[] Identity(int glyphs)
    {
        var ids = new ushort[glyphs];
        for (var i = 0; i < glyphs; i++)
        {
            ids[i] = (ushort)i;
        }

        return ids;
    }

    private static ushort[] ReadIds(ReadOnlySpan<byte> charset, int glyphs)
    {
        var ids = new ushort[glyphs];
        var (format, at, glyph) = (charset[0], 1, 1);
        while (glyph < glyphs)
        {
            var first = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
            at += 2;
            var more = 0;
            if (format == 1)
            {
                more = charset[at++];
            }
            else if (format == 2)
            {
                more = BinaryPrimitives.ReadUInt16BigEndian(charset[at..]);
                at += 2;
            }

            for (var i = 0; i <= more && glyph < glyphs; i++)
            {
                ids[glyph++] = (ushort)(first + i);
            }
        }

        return ids;
    }

    private static (bool IsKeyed, int Charset) ReadTop(ReadOnlySpan<byte> top)
    {
        var (isKeyed, charset, operand, at) = (false, 0, 0, 0);
        while (at < top.Length)
        {
            int b = top[at++];
            switch (b)
            {
                case <= 21:
                    var code = b == 12 ? 0x0C00 | top[at++] : b;
                    isKeyed |= code == Ros;
                    charset = code == Charset ? operand : charset;
                    break;
                case 28:
                    operand = BinaryPrimitives.ReadInt16BigEndian(top[at..]);
                    at += 2;
                    break;
                case 29:
                    operand = BinaryPrimitives.ReadInt32BigEndian(top[at..]);
                    at += 4;
                    break;
                case 30:
                    while ((top[at] & 0xF) != 0xF && top[at] >> 4 != 0xF)
                    {
                        at++;
                    }

                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case <= 250:
                    operand = ((b - 247) * 256) + top[at++] + 108;
                    break;
                default:
                    operand = (-(b - 251) * 256) - top[at++] - 108;
                    break;
            }
        }

        return (isKeyed, charset);
    }

    // Behind an INDEX: count, size of an offset, offsets, data.
    private static int Skip(ReadOnlySpan<byte> table, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
        if (count == 0)
        {
            return at + 2;
        }

        var size = table[at + 2];
        return at + 2 + ((count + 1) * size) + Offset(table, at + 3 + (count * size), size);
    }

    private static (int Start, int End) First(ReadOnlySpan<byte> table, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[at..]);
        var size = table[at + 2];
        var data = at + 2 + ((count + 1) * size);
        return (data + Offset(table, at + 3, size), data + Offset(table, at + 3 + size, size));
    }

    private static int Offset(ReadOnlySpan<byte> table, int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | table[at + i];
        }

        return value;
    }
}
