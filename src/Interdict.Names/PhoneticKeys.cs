namespace Interdict.Names;

/// <summary>
/// Two keys of a Latin token that survive the common ways to spell one foreign name.
/// <para>The <i>spelling key</i> keeps the vowels but joins their spellings (ou, oo, u, o; i, y, ee; ei, ay), folds double letters and the consonant
/// digraphs (kh h, gh g, q k c ck, ph f, w v): Usama and Osama, Yusuf and Youssouf.</para>
/// <para>The <i>skeleton</i> keeps only the consonants of that key: Mohammed and Muhammad. It joins too much by itself, so the scorer asks for a small
/// edit distance beside it.</para>
/// Keys are hashes of the folded text; equal text gives equal keys, and the scorer never trusts a key alone to be more than a bucket.
/// </summary>
public static class PhoneticKeys
{
    private const int Room = 64;

    /// <summary>The keys of a token of ASCII letters; both 0 where it has other characters or is shorter than 3.</summary>
    public static (uint Spelling, uint Skeleton) Of(ReadOnlySpan<char> token)
    {
        if (token.Length is < 3 or > 40)
        {
            return default;
        }

        Span<char> key = stackalloc char[Room];
        Span<char> consonants = stackalloc char[Room];
        int length = 0, consonantCount = 0;
        for (var i = 0; i < token.Length; i++)
        {
            var c = token[i];
            if (c is < 'a' or > 'z')
            {
                return default;
            }

            var (sound, used) = Sound(token, i);
            i += used - 1;
            if (sound == '\0' || (length > 0 && key[length - 1] == sound))
            {
                continue;
            }

            key[length++] = sound;
            if (!IsVowel(sound) && (consonantCount == 0 || consonants[consonantCount - 1] != sound))
            {
                consonants[consonantCount++] = sound;
            }
        }

        // A closing h after a vowel is a spelling habit (Abdullah, Abdulla).
        if (length > 2 && key[length - 1] == 'h' && IsVowel(key[length - 2]))
        {
            length--;
            consonantCount = Math.Max(0, consonantCount - 1);
        }

        return (length >= 3 ? Hash(key[..length], 0x9E3779B1u) : 0, consonantCount >= 3 ? Hash(consonants[..consonantCount], 0x85EBCA6Bu) : 0);
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'u' or 'E';

    // One sound and how many letters it is written with. Capital letters stand for sounds that have no letter of their own.
    private static (char Sound, int Used) Sound(ReadOnlySpan<char> token, int at)
    {
        var c = token[at];
        var next = at + 1 < token.Length ? token[at + 1] : '\0';
        return (c, next) switch
        {
            ('k', 'h') => ('h', 2),
            ('g', 'h') => ('g', 2),
            ('p', 'h') => ('f', 2),
            ('t', 'h') => ('t', 2),
            ('d', 'h') => ('d', 2),
            ('s', 'h') => ('S', 2),
            ('c', 'h') => ('C', 2),
            ('z', 'h') => ('Z', 2),
            ('d', 'j') => ('j', 2),
            ('c', 'k') => ('k', 2),
            ('t', 's') or ('t', 'z') => ('c', 2),
            ('o', 'u') or ('o', 'o') => ('u', 2),
            ('e', 'e') or ('i', 'e') or ('i', 'y') or ('y', 'i') or ('i', 'i') or ('i', 'j') or ('y', 'y') => ('i', 2),
            ('e', 'i') or ('e', 'y') or ('a', 'i') or ('a', 'y') => ('E', 2),
            ('q', _) or ('c', _) => ('k', 1),
            ('w', _) => ('v', 1),
            ('o', _) => ('u', 1),
            ('y', _) => ('i', 1),
            _ => (c, 1),
        };
    }

    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        // FNV-1a, with a finisher; 0 is kept for "no key".
        var hash = 2166136261u ^ seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }
}
