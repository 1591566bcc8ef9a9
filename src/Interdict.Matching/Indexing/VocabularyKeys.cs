using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>
/// The hash keys under which the vocabulary holds a unit, and under which a query asks for its partners. Two units that
/// <see cref="TokenRelation"/> relates (beyond initials) share at least one key:
/// <list type="bullet">
/// <item>the same text: the text;</item>
/// <item>one class, one spelling key, one skeleton: that;</item>
/// <item>the same Chinese syllables: the keys of <see cref="ChineseSpelling.WriteKeys"/>;</item>
/// <item>a surname in Han characters and its spellings: the keys of <see cref="ChineseSpelling.WriteSurnameKeys"/>;</item>
/// <item>the same Korean syllables: the keys of <see cref="KoreanSpelling.WriteKeys"/>;</item>
/// <item>a transcription: the keys of <see cref="Transcription.WriteKeys"/>. Words in Latin letters, nearly all there are, have few of these to choose from,
/// and none of them is another's transcription: so the two sides have keys apart, and each asks for the other's;</item>
/// <item>k edits: what is left of the first <see cref="PrefixLength"/> letters when at most k of them are deleted. An alignment with k edits leaves a common
/// subsequence of both prefixes that lacks at most k letters of each (deletion neighborhood; W. Garbe's SymSpell; Bocek, Hunt, Stiller 2007).</item>
/// </list>
/// </summary>
internal static class VocabularyKeys
{
    public const int PrefixLength = 7;

    // 1 + 7 + 21 variants of a prefix, the four other keys, and those for Chinese and Korean syllables and transcriptions.
    public const int Most = 1 + 7 + 21 + 4 + ChineseSpelling.MostKeys + ChineseSpelling.MostSurnames + KoreanSpelling.MostKeys + Transcription.MostKeys;

    /// <summary>Writes the keys under which the vocabulary holds a unit, without repeats; returns how many.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="keys">Room for <see cref="Most"/>.</param>
    public static int Write(in Features unit, ReadOnlySpan<char> text, Span<uint> keys) => Write(unit, text, keys, asked: false, out _, out _);

    /// <summary>Writes the keys under which a query's unit asks for its partners, those for transcriptions and for edits last; returns how many.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="keys">Room for <see cref="Most"/>.</param>
    /// <param name="transcriptions">Which of them ask for transcriptions.</param>
    /// <param name="firstVariant">Where the keys for edits start.</param>
    public static int WriteAsked(in Features unit, ReadOnlySpan<char> text, Span<uint> keys, out Range transcriptions, out int firstVariant) =>
        Write(unit, text, keys, asked: true, out transcriptions, out firstVariant);

    private static uint TranscriptionSeed(in Features unit, bool asked) => Transcription.IsLatin(unit.Alphabet) == asked ? 0xB5297A4Du : 0x4AD685B2u;

    private static int Write(in Features unit, ReadOnlySpan<char> text, Span<uint> keys, bool asked, out Range transcriptions, out int firstVariant)
    {
        var count = WriteKeysOfWhole(unit, text, keys);
        if (unit.IsChinese)
        {
            count += Mixed(keys.Slice(count, ChineseSpelling.WriteKeys(text, keys[count..])), 0x1B56C4E9u);
        }

        if (unit.Span == 0)
        {
            count += Mixed(keys.Slice(count, ChineseSpelling.WriteSurnameKeys(unit.Alphabet, text, keys[count..])), 0x2C9277B5u);
        }

        if (unit.IsKorean)
        {
            count += Mixed(keys.Slice(count, KoreanSpelling.WriteKeys(text, keys[count..])), 0x5F356495u);
        }

        var first = count;

        // The Latin side of a transcription is one word.
        if (unit.Role != TokenRole.Number && !(unit.Span != 0 && Transcription.IsLatin(unit.Alphabet)))
        {
            count += Mixed(keys.Slice(count, Transcription.WriteKeys(unit.Alphabet, text, asked, keys[count..])), TranscriptionSeed(unit, asked));
        }

        transcriptions = first..count;
        firstVariant = count;
        var edits = unit.Editable == 0 ? 0 : TokenRelation.MostEditsOf(text.Length, unit.Span != 0);
        if (edits == 0)
        {
            return count;
        }

        var prefix = text[..Math.Min(text.Length, PrefixLength)];
        count = Add(keys, firstVariant, count, Variant(prefix, -1, -1));
        for (var i = 0; i < prefix.Length; i++)
        {
            count = Add(keys, firstVariant, count, Variant(prefix, i, -1));
        }

        for (var i = 0; edits > 1 && i < prefix.Length; i++)
        {
            for (var j = i + 1; j < prefix.Length; j++)
            {
                count = Add(keys, firstVariant, count, Variant(prefix, i, j));
            }
        }

        return count;
    }

    private static int Mixed(Span<uint> keys, uint seed)
    {
        foreach (ref var key in keys)
        {
            key = Mix(key, seed);
        }

        return keys.Length;
    }

    // The keys of what is equal in both: text, class, spelling key, skeleton.
    private static int WriteKeysOfWhole(in Features unit, ReadOnlySpan<char> text, Span<uint> keys)
    {
        if (unit.Span != 0)
        {
            // Equal texts have equal spelling keys, so that one key tells of both.
            keys[0] = unit.Spelling != 0 ? SpellingKey(unit.Spelling) : Hash(text, TextSeed);
            if (unit.Skeleton == 0)
            {
                return 1;
            }

            keys[1] = SkeletonKey(unit.Skeleton);
            return 2;
        }

        var count = 0;
        keys[count++] = Hash(text, TextSeed);
        if (unit.Class != 0)
        {
            keys[count++] = Mix((uint)Math.Abs(unit.Class) * 0x9E3779B1u, 0x68BC21EBu);
        }

        if (unit.Spelling != 0)
        {
            keys[count++] = SpellingKey(unit.Spelling);
        }

        if (unit.Skeleton != 0)
        {
            keys[count++] = SkeletonKey(unit.Skeleton);
        }

        return count;
    }

    private const uint TextSeed = 0x1000193u;

    private static uint SkeletonKey(uint skeleton) => Mix(skeleton, 0x967A889Bu);

    private static uint SpellingKey(uint spelling) => Mix(spelling, 0x02E5BE93u);

    private static int Add(Span<uint> keys, int from, int count, uint key)
    {
        if (!keys[from..count].Contains(key))
        {
            keys[count++] = key;
        }

        return count;
    }

    private static uint Variant(ReadOnlySpan<char> prefix, int skip, int skipToo)
    {
        var hash = 0x811C9DC5u;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (i != skip && i != skipToo)
            {
                hash = (hash ^ prefix[i]) * 0x01000193u;
            }
        }

        return Mix(hash, 0xD6E8FEB8u);
    }

    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 0x811C9DC5u ^ seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193u;
        }

        return Mix(hash, seed);
    }

    private static uint Mix(uint hash, uint seed)
    {
        hash ^= seed;
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        hash ^= hash >> 15;
        hash *= 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
