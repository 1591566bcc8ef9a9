using System.Buffers;

namespace Interdict.Sources.Editions;

/// <summary>
/// What changes one block of bytes into another: runs copied from the old one, and new bytes. A number is written seven bits at a time, lowest first. Each step is
/// <c>length &lt;&lt; 1 | copy</c>; a copy is followed by where it begins, counted from the end of the copy before (zigzag), anything else by its bytes.
/// </summary>
internal static class Delta
{
    private const int Block = 32;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong Leaving = Power(Block - 1);

    public static byte[] Encode(ReadOnlySpan<byte> old, ReadOnlySpan<byte> now)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        var table = Index(old, out var shift);
        int literal = 0, at = 0, last = 0, diagonal = 0;
        var hash = now.Length >= Block ? HashOf(now) : 0;
        while (at <= now.Length - Block)
        {
            var window = now.Slice(at, Block);
            var from = at - diagonal;
            if (from < 0 || from > old.Length - Block || !old.Slice(from, Block).SequenceEqual(window))
            {
                from = table[(hash * Factor) >> shift] - 1;
                if (from < 0 || !old.Slice(from, Block).SequenceEqual(window))
                {
                    hash = at + Block < now.Length ? ((hash - (now[at] * Leaving)) * Factor) + now[at + Block] : 0;
                    at++;
                    continue;
                }
            }

            var back = 0;
            while (at - back > literal && from - back > 0 && old[from - back - 1] == now[at - back - 1])
            {
                back++;
            }

            var length = back + Block + old[(from + Block)..].CommonPrefixLength(now[(at + Block)..]);
            (at, from) = (at - back, from - back);
            Insert(output, now[literal..at]);
            Number(output, ((ulong)length << 1) | 1);
            Number(output, Zigzag(from - last));
            diagonal = at - from;
            last = from + length;
            literal = at += length;
            hash = at <= now.Length - Block ? HashOf(now[at..]) : 0;
        }

        Insert(output, now[literal..]);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Applies a delta; <c>false</c> where it is none for these bytes and this length.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> old, ReadOnlySpan<byte> delta, Span<byte> now)
    {
        var last = 0L;
        while (!delta.IsEmpty)
        {
            if (!TryNumber(ref delta, out var step) || step >> 1 > (ulong)now.Length)
            {
                return false;
            }

            var length = (int)(step >> 1);
            if ((step & 1) == 0)
            {
                if (length > delta.Length)
                {
                    return false;
                }

                delta[..length].CopyTo(now);
                delta = delta[length..];
            }
            else
            {
                if (!TryNumber(ref delta, out var distance))
                {
                    return false;
                }

                var from = last + ((long)(distance >> 1) ^ -(long)(distance & 1));
                if (from < 0 || from > old.Length - length)
                {
                    return false;
                }

                old.Slice((int)from, length).CopyTo(now);
                last = from + length;
            }

            now = now[length..];
        }

        return now.IsEmpty;
    }

    // The first place of each block of the old bytes, plus one.
    private static int[] Index(ReadOnlySpan<byte> old, out int shift)
    {
        var bits = 10;
        while (bits < 26 && 1 << bits < old.Length / Block * 2)
        {
            bits++;
        }

        shift = 64 - bits;
        var table = new int[1 << bits];
        for (var at = 0; at <= old.Length - Block; at += Block)
        {
            ref var place = ref table[(HashOf(old[at..]) * Factor) >> shift];
            place = place == 0 ? at + 1 : place;
        }

        return table;
    }

    private static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 0ul;
        foreach (var b in bytes[..Block])
        {
            hash = (hash * Factor) + b;
        }

        return hash;
    }

    private static ulong Power(int exponent)
    {
        var power = 1ul;
        for (var i = 0; i < exponent; i++)
        {
            power *= Factor;
        }

        return power;
    }

    private static ulong Zigzag(long value) => (ulong)((value << 1) ^ (value >> 63));

    private static void Insert(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty)
        {
            Number(output, (ulong)bytes.Length << 1);
            output.Write(bytes);
        }
    }

    private static void Number(ArrayBufferWriter<byte> output, ulong value)
    {
        var span = output.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        output.Advance(length);
    }

    private static bool TryNumber(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (var i = 0; i < bytes.Length && i < 10; i++)
        {
            value |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
