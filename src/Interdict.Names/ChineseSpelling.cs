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

    private const int LongestSyllable = 7;
    private const int LongestWord = 32;

    private static readonly Dictionary<string, string> Pinyin = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Tongyong = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> WadeGiles = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> PinyinByText, TongyongByText, WadeGilesByText;

    static ChineseSpelling()
    {
        foreach (var line in TextTable.Lines("chinese-syllables.txt"))
        {
            var columns = TextTable.Columns(line);
            Pinyin.TryAdd(columns[0], columns[1]);
            WadeGiles.TryAdd(columns[1], columns[1]);
            foreach (var other in columns[2] == "-" ? [] : columns[2].Split(' '))
            {
                Tongyong.TryAdd(other, columns[1]);
            }
        }

        foreach (var (syllable, wadeGiles) in Pinyin)
        {
            Tongyong.TryAdd(syllable, wadeGiles);
        }

        PinyinByText = Pinyin.GetAlternateLookup<ReadOnlySpan<char>>();
        TongyongByText = Tongyong.GetAlternateLookup<ReadOnlySpan<char>>();
        WadeGilesByText = WadeGiles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

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
        count = Add(word, PinyinByText, keys, count);
        count = Add(word, TongyongByText, keys, count);
        return Add(word, WadeGilesByText, keys, count);
    }

    /// <summary>Whether two words are the same Chinese syllables in one system or in two.</summary>
    public static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<uint> keys = stackalloc uint[MostKeys];
        Span<uint> others = stackalloc uint[MostKeys];
        keys = keys[..WriteKeys(one, keys)];
        return keys.Length > 0 && keys.ContainsAny(others[..WriteKeys(other, others)]);
    }

    /// <summary>Whether a word is syllables of pinyin.</summary>
    internal static bool IsPinyin(ReadOnlySpan<char> word)
    {
        Span<char> spelled = stackalloc char[LongestWord * 3];
        return word.Length <= LongestWord && Spell(word, PinyinByText, spelled) > 0;
    }

    private static int Add(ReadOnlySpan<char> word, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> system, Span<uint> keys, int count)
    {
        Span<char> spelled = stackalloc char[LongestWord * 3];
        var length = Spell(word, system, spelled);
        if (length == 0)
        {
            return count;
        }

        var key = SyllableHash.Of(spelled[..length]);
        if (!keys[..count].Contains(key))
        {
            keys[count++] = key;
        }

        return count;
    }

    // The longest syllable first, with a step back where the rest cannot be read: "xian" is one syllable, "xinan" is xi and nan.
    private static int Spell(ReadOnlySpan<char> word, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> system, Span<char> spelled)
    {
        for (var take = Math.Min(LongestSyllable, word.Length); take > 0; take--)
        {
            if (!system.TryGetValue(word[..take], out var syllable))
            {
                continue;
            }

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
