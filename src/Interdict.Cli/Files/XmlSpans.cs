namespace Interdict.Cli.Files;

/// <summary>
/// Measures, without holding it, how much XML stands between one cell, row or shared text of a workbook and the next: a reader must hold that much at once,
/// and a small zip can unpack to gigabytes of it.
/// </summary>
internal static class XmlSpans
{
    /// <summary>The most bytes. A cell holds 32,767 characters at most; what stands behind the last one, such as merged ranges, is longer.</summary>
    public const long Longest = 1L << 26;

    /// <summary>The most cells of a row, as in Excel.</summary>
    public const int MostCells = 16_384;

    /// <summary>The most rows of a sheet, as in Excel.</summary>
    public const int MostRows = 1_048_576;

    private enum State
    {
        Text,
        TagName,
        TagRest,
        Special,
    }

    /// <summary>Whether every span is short enough, and the rows and their cells no more than a sheet may have. Reads to the end, or to where it is not so.</summary>
    public static bool AreBounded(Stream xml)
    {
        var buffer = new byte[1 << 16];
        Span<byte> name = stackalloc byte[32];
        var (state, length, span) = (State.Text, 0, 0L);
        var (rows, cells) = (0, 0);
        byte special = 0, before = 0;
        for (int read; (read = xml.Read(buffer)) > 0;)
        {
            foreach (var b in buffer.AsSpan(0, read))
            {
                if (++span > Longest)
                {
                    return false;
                }

                // UTF-16 becomes ASCII enough for the names of elements.
                if (b == 0)
                {
                    continue;
                }

                switch (state)
                {
                    case State.Text or State.TagRest when b == '<':
                        (state, length) = (State.TagName, 0);
                        break;
                    case State.TagName when b == '?' && length == 0:
                        (state, special, before) = (State.Special, b, 0);
                        break;
                    case State.TagName when length == 1 && name[0] == '!':
                        (state, special, before) = (State.Special, b == '[' ? (byte)']' : b == '-' ? (byte)'-' : (byte)0, 0);
                        break;
                    case State.TagName when b is (byte)' ' or (byte)'>' or (byte)'/' or (byte)'\t' or (byte)'\r' or (byte)'\n' && length > 0:
                        var local = name[..length];
                        local = local[(local.LastIndexOf((byte)':') + 1)..];
                        var begins = name[0] == '/' ? 0 : 1;
                        if (local.SequenceEqual("row"u8))
                        {
                            (span, cells) = (0, 0);
                            rows += begins;
                        }
                        else if (local.SequenceEqual("c"u8))
                        {
                            // The chain of calculations names cells too, and has no rows.
                            span = 0;
                            cells += rows > 0 ? begins : 0;
                        }
                        else if (local.SequenceEqual("si"u8))
                        {
                            span = 0;
                        }

                        if (rows > MostRows || cells > MostCells)
                        {
                            return false;
                        }

                        state = State.TagRest;
                        break;
                    case State.TagName:
                        name[length] = b;
                        length += length < name.Length - 1 ? 1 : 0;
                        break;
                    case State.Special when b == '>' && (special == 0 || before == special):
                        state = State.Text;
                        break;
                    default:
                        before = b;
                        break;
                }
            }
        }

        return true;
    }
}
