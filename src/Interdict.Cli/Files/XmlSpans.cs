namespace Interdict.Cli.Files;

/// <summary>
/// Measures, without holding it, how much XML stands between one cell, row or shared text of a workbook and the next: a reader must hold that much at once,
/// and a small zip can unpack to gigabytes of it.
/// </summary>
internal static class XmlSpans
{
    /// <summary>The most bytes. A cell holds 32,767 characters at most; what stands behind the last one, such as merged ranges, is longer.</summary>
    public const long Longest = 1L << 26;

    private enum State
    {
        Text,
        TagName,
        TagRest,
        Special,
    }

    /// <summary>Whether every span is short enough. Reads to the end, or to where one is not.</summary>
    public static bool AreBounded(Stream xml)
    {
        var buffer = new byte[1 << 16];
        Span<byte> name = stackalloc byte[32];
        var (state, length, span) = (State.Text, 0, 0L);
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
                        span = local.SequenceEqual("c"u8) || local.SequenceEqual("row"u8) || local.SequenceEqual("si"u8) ? 0 : span;
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
