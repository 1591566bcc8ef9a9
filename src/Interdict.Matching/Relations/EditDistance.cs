namespace Interdict.Matching.Relations;

/// <summary>
/// Optimal string alignment distance (insert, delete, substitute, swap two neighbors, each 1; no letter edited twice), bit-parallel:
/// H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
/// One machine word holds a column of the table, so a pattern has at most 64 characters and a text costs a handful of instructions a character.
/// </summary>
internal static class EditDistance
{
    /// <summary>How many pattern words a compiled pattern takes: one for each of a-z, then one for each other character, found by scanning.</summary>
    public const int PatternWords = 26;

    /// <summary>Writes, for each letter a-z, the positions at which the pattern has it.</summary>
    public static void Compile(ReadOnlySpan<char> pattern, Span<ulong> words)
    {
        words[..PatternWords].Clear();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is >= 'a' and <= 'z')
            {
                words[pattern[i] - 'a'] |= 1ul << i;
            }
        }
    }

    /// <summary>
    /// The distance where it is at most <paramref name="most"/>; else any larger number. Common ends are set aside first (they never change the distance):
    /// what a vocabulary look-up brings is mostly alike, and what is left of it mostly decides by length.
    /// </summary>
    public static int Within(ReadOnlySpan<char> pattern, ReadOnlySpan<ulong> words, ReadOnlySpan<char> text, int most)
    {
        var prefix = pattern.CommonPrefixLength(text);
        int left = pattern.Length - prefix, right = text.Length - prefix;
        while (left > 0 && right > 0 && pattern[prefix + left - 1] == text[prefix + right - 1])
        {
            left--;
            right--;
        }

        var longer = Math.Max(left, right);
        if (left == 0 || right == 0 || longer <= 1)
        {
            return longer;
        }

        if (left == 2 && right == 2 && pattern[prefix] == text[prefix + 1] && pattern[prefix + 1] == text[prefix])
        {
            return 1;
        }

        // Both first and both last letters of the rest differ, so that only the swap above costs 1.
        return most == 1 ? 2 : longer == 2 ? 2 : Of(pattern, words, text, most);
    }

    /// <summary>The distance of a compiled pattern and a text.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="words">Its compiled words.</param>
    /// <param name="text">The text.</param>
    /// <param name="most">Beyond this any larger number may be returned.</param>
    public static int Of(ReadOnlySpan<char> pattern, ReadOnlySpan<ulong> words, ReadOnlySpan<char> text, int most = int.MaxValue - 64)
    {
        if (pattern.Length == 0)
        {
            return text.Length;
        }

        var distance = pattern.Length;
        var last = 1ul << (pattern.Length - 1);
        ulong vp = ~0ul, vn = 0, d0 = 0, previous = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var match = c is >= 'a' and <= 'z' ? words[c - 'a'] : Scan(pattern, c);
            var swap = ((~d0 & match) << 1) & previous;
            d0 = (((match & vp) + vp) ^ vp) | match | vn | swap;
            var hp = vn | ~(d0 | vp);
            var hn = d0 & vp;
            if ((hp & last) != 0)
            {
                distance++;
            }
            else if ((hn & last) != 0)
            {
                distance--;
            }

            // Each letter of the text still to come can lower the distance by one.
            if (distance - (text.Length - 1 - i) > most)
            {
                return distance;
            }

            hp = (hp << 1) | 1;
            hn <<= 1;
            vp = hn | ~(d0 | hp);
            vn = d0 & hp;
            previous = match;
        }

        return distance;
    }

    private static ulong Scan(ReadOnlySpan<char> pattern, char c)
    {
        ulong positions = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            positions |= pattern[i] == c ? 1ul << i : 0;
        }

        return positions;
    }
}
