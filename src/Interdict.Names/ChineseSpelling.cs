using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// The systems that write Mandarin syllables in Latin letters. Hsi Chin-p'ing (Wade-Giles) and Xi Jinping (pinyin) are one name: every word of pinyin or
/// Tongyong pinyin is spelled again in Wade-Giles without its marks, which is what is left of it on most lists, and words are compared there.
/// </summary>
public static class ChineseSpelling
{
    /// <summary>The most keys that <see cref="WriteKeys"/> writes: as pinyin, as Tongyong, as Wade-Giles.</summary>
    public const int MostKeys = 3;

    /// <summary>The most keys that <see cref="WriteSurnameKeys"/> writes.</summary>
    public const int MostSurnames = 12;

    /// <summary>No spelling of <c>surname-spellings.txt</c> is longer.</summary>
    internal const int LongestSurname = 9;

    private const int LongestSyllable = 7;
    private const int LongestWord = 32;

    // Each from the syllables of one system to the syllable in Wade-Giles.
    private static readonly TextMap Pinyin = new(TableSection.Pinyin);
    private static readonly TextMap Tongyong = new(TableSection.Tongyong);
    private static readonly TextMap WadeGiles = new(TableSection.WadeGiles);

    // From a spelling of a surname to the readings that it may stand for.
    private static readonly TextMap Surnames = new(TableSection.SurnameSpellings);

    /// <summary>Writes the keys of a word that can be read as Chinese syllables, without repeats; returns how many, 0 where it cannot.</summary>
    /// <param name="word">Folded Latin letters, marks and apostrophes gone.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    public static int WriteKeys(ReadOnlySpan<char> word, Span<uint> keys)
    {
        if (word.Length is < 2 or > LongestWord || word[^1] is not ('a' or 'e' or 'h' or 'i' or 'n' or 'g' or 'o' or 'r' or 'u'))
        {
            return 0;
        }

        var count = 0;
        count = Add(word, Pinyin, keys, count);
        count = Add(word, Tongyong, keys, count);
        return Add(word, WadeGiles, keys, count);
    }

    /// <summary>Whether two words are the same Chinese syllables in one system or in two.</summary>
    public static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<uint> keys = stackalloc uint[MostKeys];
        Span<uint> others = stackalloc uint[MostKeys];
        keys = keys[..WriteKeys(one, keys)];
        return keys.Length > 0 && keys.ContainsAny(others[..WriteKeys(other, others)]);
    }

    /// <summary>
    /// Writes the keys under which the Mandarin reading of a surname in Han characters and its spellings elsewhere (Chan, Tan, Tran for 陈) find each other;
    /// returns how many, 0 for what is neither.
    /// </summary>
    /// <param name="alphabet">Whether it is a reading, or a word in Latin letters.</param>
    /// <param name="word">Folded Latin letters.</param>
    /// <param name="keys">Room for <see cref="MostSurnames"/>.</param>
    public static int WriteSurnameKeys(Alphabet alphabet, ReadOnlySpan<char> word, Span<uint> keys)
    {
        if (word.Length is < 1 or > LongestSurname || alphabet is not (Alphabet.Pinyin or Alphabet.Latin or Alphabet.Korean)
            || !Surnames.TryFind(word, out var reference))
        {
            return 0;
        }

        var readings = CompiledTables.Text((uint)reference);
        var count = 0;
        foreach (var range in readings.Split(' '))
        {
            var reading = readings[range];
            if (alphabet != Alphabet.Pinyin || reading.SequenceEqual(word))
            {
                keys[count++] = TextMap.Hash(reading);
            }
        }

        return count;
    }

    /// <summary>
    /// Whether a word in Latin letters is a spelling of the surname in Han characters that is read so; <c>null</c> where one of them is no surname that the
    /// table has.
    /// </summary>
    /// <param name="reading">The reading, in pinyin.</param>
    /// <param name="latin">Folded Latin letters.</param>
    public static bool? IsSurname(ReadOnlySpan<char> reading, ReadOnlySpan<char> latin)
    {
        Span<uint> key = stackalloc uint[MostSurnames];
        Span<uint> keys = stackalloc uint[MostSurnames];
        if (WriteSurnameKeys(Alphabet.Pinyin, reading, key) == 0 || WriteSurnameKeys(Alphabet.Latin, latin, keys) is var count && count == 0)
        {
            return null;
        }

        return keys[..count].Contains(key[0]);
    }

    /// <summary>Whether a word is syllables of pinyin.</summary>
    internal static bool IsPinyin(ReadOnlySpan<char> word)
    {
        Span<char> spelled = stackalloc char[LongestWord * 3];
        return word.Length <= LongestWord && Spell(word, Pinyin, spelled) > 0;
    }

    private static int Add(ReadOnlySpan<char> word, TextMap system, Span<uint> keys, int count)
    {
        Span<char> spelled = stackalloc char[LongestWord * 3];
        var length = Spell(word, system, spelled);
        if (length == 0)
        {
            return count;
        }

        var key = TextMap.Hash(spelled[..length]);
        if (!keys[..count].Contains(key))
        {
            keys[count++] = key;
        }

        return count;
    }

    // The longest syllable first, with a step back where the rest cannot be read: "xian" is one syllable, "xinan" is xi and nan.
    private static int Spell(ReadOnlySpan<char> word, TextMap system, Span<char> spelled)
    {
        for (var take = Math.Min(LongestSyllable, word.Length); take > 0; take--)
        {
            if (!system.TryFind(word[..take], out var reference))
            {
                continue;
            }

            var syllable = CompiledTables.Text((uint)reference);
            var rest = take == word.Length ? 0 : Spell(word[take..], system, spelled[syllable.Length..]);
            if (take == word.Length || rest > 0)
            {
                syllable.CopyTo(spelled);
                return syllable.Length + rest;
            }
        }

        return 0;
    }
}
