namespace Interdict.Matching.Ofac;

/// <summary>
/// Jaro-Winkler as the SimMetrics library computes it (S. Chapman, University of Sheffield, 2006), in whole ten-thousandths. It differs from Winkler's paper of 1990:
/// letters are common within half of the shorter string, the prefix counts up to six letters, and it counts however unlike the rest is.
/// <para>jaro = (c / |a| + c / |b| + (c - t) / c) / 3; the result is jaro + p / 10 x (1 - jaro). Both are one fraction of whole numbers, rounded once.</para>
/// </summary>
internal static class JaroWinkler
{
    /// <summary>Strings are compared up to this length.</summary>
    public const int LongestText = 256;

    private const int LongestPrefix = 6;

    /// <summary>The likeness of two strings, 0 to 10,000.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one[..Math.Min(one.Length, LongestText)];
        other = other[..Math.Min(other.Length, LongestText)];
        if (one.IsEmpty || other.IsEmpty)
        {
            return 0;
        }

        if (one.SequenceEqual(other))
        {
            return Score.Maximum;
        }

        Span<char> first = stackalloc char[LongestText];
        Span<char> second = stackalloc char[LongestText];
        var shorter = Math.Min(one.Length, other.Length);
        var window = (shorter + 1) / 2;
        var common = Common(one, other, window, first);
        if (common == 0 || common != Common(other, one, window, second))
        {
            return 0;
        }

        var moved = 0;
        for (var i = 0; i < common; i++)
        {
            moved += first[i] == second[i] ? 0 : 1;
        }

        return Combine(one.Length, other.Length, common, moved / 2, one.CommonPrefixLength(other));
    }

    /// <summary>The most that two strings can score of which no more than their lengths and common prefix are known.</summary>
    public static int Bound(int length, int otherLength, int prefix)
    {
        length = Math.Min(length, LongestText);
        otherLength = Math.Min(otherLength, LongestText);
        return length == 0 || otherLength == 0 ? 0 : Combine(length, otherLength, Math.Min(length, otherLength), 0, prefix);
    }

    private static int Combine(long length, long otherLength, long common, long transpositions, int prefix)
    {
        var denominator = 3 * length * otherLength * common;
        var numerator = (common * common * (length + otherLength)) + ((common - transpositions) * length * otherLength);
        var tenths = (10 * numerator) + (Math.Min(prefix, LongestPrefix) * (denominator - numerator));
        return (int)(((2 * Score.Maximum * tenths) + (10 * denominator)) / (20 * denominator));
    }

    // The letters of one string that the other has within the window, each used once, in the order of the first.
    private static int Common(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int window, Span<char> found)
    {
        Span<bool> used = stackalloc bool[LongestText];
        var count = 0;
        for (var i = 0; i < one.Length; i++)
        {
            var end = Math.Min(i + window, other.Length - 1);
            for (var j = Math.Max(0, i - window); j <= end; j++)
            {
                if (!used[j] && one[i] == other[j])
                {
                    used[j] = true;
                    found[count++] = one[i];
                    break;
                }
            }
        }

        return count;
    }
}
