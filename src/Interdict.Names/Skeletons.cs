using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// Consonant classes that letters of every alphabet share (<c>skeletons.txt</c>), so that a token and its transcription can be looked up by hash: two tokens
/// may be transcriptions of each other only where one holds a key that the other asks for. A skeleton of at least
/// <see cref="ShortestCut"/> classes finds itself, those that have one class more or less, and those in which the class at one place is another. (What is left of
/// two skeletons when any class of each is deleted would find more, but half of all that it finds is in vain.)
/// </summary>
internal static class Skeletons
{
    /// <summary>The most keys a token has.</summary>
    public const int MostKeys = MostWays * (Longest + Longest + 2);

    /// <summary>No row has more letters.</summary>
    internal const int LongestRow = 3;

    private const int MostWays = 4;
    private const int Longest = 10;
    private const int ShortestCut = 3;
    private const char AnyClass = '*';

    // From an alphabet's prefix and letters to the number of the ways to read them, which are split when first met.
    private static readonly TextMap Rows = new(TableSection.Skeletons);
    private static readonly TextList Ways = new(TableSection.SkeletonWays);
    private static readonly string[]?[] SplitWays = new string[Ways.Count][];

    /// <summary>Writes a token's keys, without repeats; returns how many. None where it has no consonant. Whether two tokens find each other does not depend on which of them asks.</summary>
    /// <param name="alphabet">Its alphabet.</param>
    /// <param name="text">Its characters; Hangul as conjoining jamo.</param>
    /// <param name="asked">Whether the keys under which it asks are wanted, or those under which it is held.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    public static int Write(Alphabet alphabet, ReadOnlySpan<char> text, bool asked, Span<uint> keys)
    {
        Span<char> skeletons = stackalloc char[MostWays * Longest];
        Span<int> lengths = stackalloc int[MostWays];
        var ways = Read(alphabet, text, skeletons, lengths);
        var count = 0;
        for (var way = 0; way < ways; way++)
        {
            var skeleton = skeletons.Slice(way * Longest, lengths[way]);
            if (skeleton.Length == 0)
            {
                continue;
            }

            count = Add(keys, count, Hash(skeleton, -1));
            if (asked)
            {
                count = Add(keys, count, Cut(Hash(skeleton, -1)));
            }

            for (var skip = 0; skeleton.Length >= ShortestCut && skip < skeleton.Length; skip++)
            {
                count = Add(keys, count, asked ? Hash(skeleton, skip) : Cut(Hash(skeleton, skip)));
                var replaced = skeleton[skip];
                skeleton[skip] = AnyClass;
                count = Add(keys, count, Hash(skeleton, -1));
                skeleton[skip] = replaced;
            }
        }

        return count;
    }

    /// <summary>
    /// What the letters of an alphabet have before them. Romanized letters are read as Latin ones; Cyrillic too, but that its h is a consonant of its own.
    /// </summary>
    public static char Prefix(Alphabet alphabet) => (char)('0' + (int)(alphabet is Alphabet.Romanized or Alphabet.Korean ? Alphabet.Latin : alphabet));

    private static int Read(Alphabet alphabet, ReadOnlySpan<char> text, Span<char> skeletons, Span<int> lengths)
    {
        Span<char> key = stackalloc char[LongestRow + 1];
        key[0] = Prefix(alphabet);
        lengths[0] = 0;
        var ways = 1;
        for (var at = 0; at < text.Length;)
        {
            string[]? row = null;
            var used = 1;
            for (var take = Math.Min(LongestRow, text.Length - at); take > 0; take--)
            {
                text.Slice(at, take).CopyTo(key[1..]);
                if (Rows.TryFind(key[..(take + 1)], out var number))
                {
                    row = SplitWays[number] ??= Ways[number].Split('|');
                    used = take;
                    break;
                }
            }

            // A letter written twice is one sound; a syllable, or a consonant of a script without vowels, is two.
            at += used;
            while (row is not null && used == 1 && alphabet is not (Alphabet.Kana or Alphabet.Arabic or Alphabet.Hebrew) && at < text.Length && text[at] == text[at - 1])
            {
                at++;
            }

            if (row is not null)
            {
                ways = Extend(row, ways, skeletons, lengths);
            }
        }

        return ways;
    }

    // Each way so far goes on with each way to read the next letter; where there is no room for all, the commonest stay.
    private static int Extend(string[] row, int ways, Span<char> skeletons, Span<int> lengths)
    {
        var before = ways;
        for (var way = 0; way < before; way++)
        {
            for (var other = 1; other < row.Length && ways < MostWays; other++)
            {
                skeletons.Slice(way * Longest, lengths[way]).CopyTo(skeletons[(ways * Longest)..]);
                lengths[ways] = lengths[way];
                Append(row[other], skeletons.Slice(ways * Longest, Longest), ref lengths[ways]);
                ways++;
            }
        }

        for (var way = 0; way < before; way++)
        {
            Append(row[0], skeletons.Slice(way * Longest, Longest), ref lengths[way]);
        }

        return ways;
    }

    private static void Append(string classes, Span<char> skeleton, ref int length)
    {
        foreach (var c in classes)
        {
            if (length < skeleton.Length)
            {
                skeleton[length++] = c;
            }
        }
    }

    private static int Add(Span<uint> keys, int count, uint key)
    {
        if (!keys[..count].Contains(key))
        {
            keys[count++] = key;
        }

        return count;
    }

    // What is left of a skeleton is held apart from whole ones.
    private static uint Cut(uint hash) => hash ^ 0x3C6EF372u;

    private static uint Hash(ReadOnlySpan<char> skeleton, int skip)
    {
        var hash = 0x811C9DC5u;
        for (var i = 0; i < skeleton.Length; i++)
        {
            hash = i == skip ? hash : (hash ^ skeleton[i]) * 0x01000193u;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }
}
