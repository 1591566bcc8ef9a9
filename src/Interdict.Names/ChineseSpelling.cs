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

    // Each from the syllables of one system to the syllable in Wade-Giles.
    private static readonly TextMap Pinyin = new(TableSection.Pinyin);
    private static readonly TextMap Tongyong = new(TableSection.Tongyong);
    private static readonly TextMap WadeGiles = new(TableSection.WadeGiles);

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

        var key = SyllableHash.Of(spelled[..length]);
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
