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

    private static readonly Dictionary<string, char> Initials = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, (char First, char Second)> Vowels = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, char> Finals = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Surnames = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> InitialsByText, FinalsByText;
    private static readonly Dictionary<string, (char First, char Second)>.AlternateLookup<ReadOnlySpan<char>> VowelsByText;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SurnamesByText;

    static KoreanSpelling()
    {
        var vowelCount = 'A';
        foreach (var line in TextTable.Lines("korean-syllables.txt"))
        {
            var columns = TextTable.Columns(line);
            var spellings = columns[2].Split(' ');
            switch (columns[0])
            {
                case "initial":
                    Array.ForEach(spellings, s => Initials.Add(s, columns[1][0]));
                    break;
                case "final":
                    Array.ForEach(spellings, s => Finals.Add(s, columns[1][0]));
                    break;
                case "vowel":
                    // Every vowel is one letter of the key, whatever it is written with.
                    Array.ForEach(spellings, s => Vowels[s] = Vowels.TryGetValue(s, out var first) ? (first.First, vowelCount) : (vowelCount, vowelCount));
                    vowelCount++;
                    break;
                default:
                    Surnames.UnionWith(spellings);
                    break;
            }
        }

        InitialsByText = Initials.GetAlternateLookup<ReadOnlySpan<char>>();
        FinalsByText = Finals.GetAlternateLookup<ReadOnlySpan<char>>();
        VowelsByText = Vowels.GetAlternateLookup<ReadOnlySpan<char>>();
        SurnamesByText = Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
    }

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

        keys[0] = SyllableHash.Of(first[..length]);
        keys[1] = SyllableHash.Of(second[..length]);
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
            || (!SurnamesByText.Contains(buffer.TextOf(tokens[0])) && !SurnamesByText.Contains(buffer.TextOf(tokens[^1]))))
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
            first[length++] = Vowels[HangulVowels[at / 28 % 21]].First;
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
            var sound = '-';
            if (initial > 0 && !InitialsByText.TryGetValue(word[..initial], out sound))
            {
                continue;
            }

            var rest = word[initial..];
            for (var vowel = Math.Min(LongestPart, rest.Length); vowel > 0; vowel--)
            {
                if (!VowelsByText.TryGetValue(rest[..vowel], out var vowels))
                {
                    continue;
                }

                (first[at], second[at]) = (sound, sound);
                (first[at + 1], second[at + 1]) = vowels;
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
            var sound = '-';
            if (final > 0 && !FinalsByText.TryGetValue(rest[..final], out sound))
            {
                continue;
            }

            (first[at], second[at]) = (sound, sound);
            var length = Read(rest[final..], syllables + 1, first, second, at + 1);
            if (length > 0)
            {
                return length;
            }
        }

        return 0;
    }
}
