using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// The ways to write Korean syllables in Latin letters. Cho'ng, Jong, Jeong and Chung are one syllable; lists mix Revised Romanization, McCune-Reischauer, the
/// North Korean form of it, and whatever a person chose. A word is read as sounds that all of them share, and compared there.
/// <para>That joins more than Korean names ("Tata", "Data"), so it holds only where one of the names looks Korean as a whole
/// (<see cref="LooksKorean"/>).</para>
/// </summary>
public static class KoreanSpelling
{
    /// <summary>The most keys that <see cref="WriteKeys"/> writes: with u, which is written for two vowels, read the one way and the other.</summary>
    public const int MostKeys = 2;

    /// <summary>Where in a vowel's number the other vowel is that it may be.</summary>
    internal const int SecondVowel = 16;

    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const string HangulInitials = "kkntt" + "rmpp" + "ss-ccc" + "ktph";
    private const string HangulFinals = "-kkknnntlllll" + "lllmppttxtt" + "ktpt";
    private const int LongestWord = 24;
    private const int LongestPart = 3;
    private const int FewestTokens = 2;
    private const int MostTokens = 4;

    private static readonly string[] HangulVowels =
        ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "oo", "wo", "we", "wi", "yoo", "eu", "ui", "i"];

    // From spellings to the letters of the key that they are; a vowel may be one of two.
    private static readonly TextMap Initials = new(TableSection.KoreanInitials);
    private static readonly TextMap Vowels = new(TableSection.KoreanVowels);
    private static readonly TextMap Finals = new(TableSection.KoreanFinals);
    private static readonly TextMap Surnames = new(TableSection.KoreanSurnames);

    /// <summary>Writes the keys of one or two Hangul syllables, or of a word that can be read as such, without repeats; returns how many, 0 where it cannot.</summary>
    /// <param name="word">Folded Latin letters, marks and apostrophes gone.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    public static int WriteKeys(ReadOnlySpan<char> word, Span<uint> keys)
    {
        if (word.Length is < 1 or > LongestWord)
        {
            return 0;
        }

        Span<char> first = stackalloc char[LongestWord];
        Span<char> second = stackalloc char[LongestWord];
        var length = IsHangul(word[0]) ? ReadHangul(word, first, second) : Read(word, 0, first, second, 0);
        if (length == 0)
        {
            return 0;
        }

        keys[0] = TextMap.Hash(first[..length]);
        keys[1] = TextMap.Hash(second[..length]);
        return keys[0] == keys[1] ? 1 : 2;
    }

    /// <summary>Whether two words are the same Korean syllables.</summary>
    public static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<uint> keys = stackalloc uint[MostKeys];
        Span<uint> others = stackalloc uint[MostKeys];
        keys = keys[..WriteKeys(one, keys)];
        return keys.Length > 0 && keys.ContainsAny(others[..WriteKeys(other, others)]);
    }

    /// <summary>
    /// Whether a name looks Korean as a whole: two to four words that all read as Korean syllables, the first or the last of them a surname, and at least one
    /// of them no Chinese syllables.
    /// </summary>
    internal static bool LooksKorean(NameBuffer buffer, ReadOnlySpan<NameToken> tokens)
    {
        if (tokens.Length is < FewestTokens or > MostTokens
            || (!Surnames.Contains(buffer.TextOf(tokens[0])) && !Surnames.Contains(buffer.TextOf(tokens[^1]))))
        {
            return false;
        }

        Span<uint> keys = stackalloc uint[Math.Max(MostKeys, ChineseSpelling.MostKeys)];
        var onlyKorean = false;
        foreach (ref readonly var token in tokens)
        {
            var text = buffer.TextOf(token);
            if (token.Alphabet != Alphabet.Latin || token.Role is TokenRole.Number or TokenRole.Organization || WriteKeys(text, keys) == 0)
            {
                return false;
            }

            onlyKorean |= !ChineseSpelling.IsPinyin(text);
        }

        return onlyKorean;
    }

    private static bool IsHangul(char c) => c is >= FirstSyllable and <= LastSyllable;

    // A syllable of Unicode is initial x 21 vowels x 28 finals (Unicode Standard, 3.12).
    private static int ReadHangul(ReadOnlySpan<char> word, Span<char> first, Span<char> second)
    {
        if (word.Length > 2)
        {
            return 0;
        }

        var length = 0;
        foreach (var c in word)
        {
            if (!IsHangul(c))
            {
                return 0;
            }

            var at = c - FirstSyllable;
            first[length++] = HangulInitials[at / (21 * 28)];
            Vowels.TryFind(HangulVowels[at / 28 % 21], out var vowel);
            first[length++] = (char)vowel;
            first[length++] = HangulFinals[at % 28];
        }

        // What Latin letters leave open, Hangul does not.
        first[..length].CopyTo(second);
        return length;
    }

    // At most two syllables: initial, vowel, final. The longest spelling first, with a step back where the rest cannot be read.
    private static int Read(ReadOnlySpan<char> word, int syllables, Span<char> first, Span<char> second, int at)
    {
        if (word.IsEmpty)
        {
            return at;
        }

        if (syllables == 2)
        {
            return 0;
        }

        for (var initial = Math.Min(LongestPart, word.Length - 1); initial >= 0; initial--)
        {
            int sound = '-';
            if (initial > 0 && !Initials.TryFind(word[..initial], out sound))
            {
                continue;
            }

            var rest = word[initial..];
            for (var vowel = Math.Min(LongestPart, rest.Length); vowel > 0; vowel--)
            {
                if (!Vowels.TryFind(rest[..vowel], out var vowels))
                {
                    continue;
                }

                first[at] = second[at] = (char)sound;
                first[at + 1] = (char)vowels;
                second[at + 1] = (char)(vowels >> SecondVowel);
                var length = ReadFinal(rest[vowel..], syllables, first, second, at + 2);
                if (length > 0)
                {
                    return length;
                }
            }
        }

        return 0;
    }

    private static int ReadFinal(ReadOnlySpan<char> rest, int syllables, Span<char> first, Span<char> second, int at)
    {
        for (var final = Math.Min(2, rest.Length); final >= 0; final--)
        {
            int sound = '-';
            if (final > 0 && !Finals.TryFind(rest[..final], out sound))
            {
                continue;
            }

            first[at] = second[at] = (char)sound;
            var length = Read(rest[final..], syllables + 1, first, second, at + 1);
            if (length > 0)
            {
                return length;
            }
        }

        return 0;
    }
}
