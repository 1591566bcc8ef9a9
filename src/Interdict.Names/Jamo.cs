namespace Interdict.Names;

/// <summary>Hangul syllables and the letters that they are made of (Unicode Standard 15.0, section 3.12).</summary>
internal static class Jamo
{
    private const int FirstSyllable = 0xAC00, Syllables = 11_172, Finals = 28, VowelsAndFinals = 588;

    /// <summary>Whether a character is a Hangul syllable.</summary>
    public static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Writes the conjoining jamo of syllables, as many as there is room for; returns how many. Other characters are left out.</summary>
    public static int Decompose(ReadOnlySpan<char> syllables, Span<char> jamo)
    {
        var count = 0;
        foreach (var c in syllables)
        {
            var syllable = c - FirstSyllable;
            if (syllable is < 0 or >= Syllables || count + 3 > jamo.Length)
            {
                continue;
            }

            jamo[count++] = (char)(0x1100 + (syllable / VowelsAndFinals));
            jamo[count++] = (char)(0x1161 + (syllable % VowelsAndFinals / Finals));
            if (syllable % Finals != 0)
            {
                jamo[count++] = (char)(0x11A7 + (syllable % Finals));
            }
        }

        return count;
    }
}
