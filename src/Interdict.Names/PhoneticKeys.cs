namespace Interdict.Names;

/// <summary>
/// Two keys of a Latin token that survive the common ways to spell one foreign name.
/// <para>The <i>spelling key</i> keeps the vowels but joins their spellings (ou, oo, u, o; i, y, ee; ei, ay), folds double letters and the consonant
/// digraphs (kh h, gh g, q k c ck, ph f, w v, x ks) and what looks alike (rn m): Usama and Osama, Yusuf and Youssouf.</para>
/// <para>Two parts of Arabic names are one whatever their article: "servant of" (Abdelnabi, Abdulnabi, Abdunabi) and "of the faith" (Nureddine, Nuraldin,
/// Nuruddin).</para>
/// <para>The <i>skeleton</i> keeps only the consonants of that key: Mohammed and Muhammad. It joins too much by itself, so the scorer asks for a small
/// edit distance beside it.</para>
/// Keys are hashes of the folded text; equal text gives equal keys, and the scorer never trusts a key alone to be more than a bucket.
/// </summary>
public static class PhoneticKeys
{
    private const int Room = 2 * 40 + 4;
    private const int LeastConsonants = 3;
    private const string Servant = "abd";
    private const char Article = '@';
    private const int ShortestStem = 4;
    private const int ShortestWithM = 5;
    private const int ShortestFaithStem = 2;

    /// <summary>The keys of a token of ASCII letters; both 0 where it has other characters or is shorter than 3.</summary>
    public static (uint Spelling, uint Skeleton) Of(ReadOnlySpan<char> token) => Of(token, LeastConsonants);

    /// <summary>The keys of a token of ASCII letters, without a skeleton where it has fewer consonants than <paramref name="leastConsonants"/>.</summary>
    /// <param name="token">The token, folded.</param>
    /// <param name="leastConsonants">1 and more; <see cref="Of(ReadOnlySpan{char})"/> asks for 3.</param>
    public static (uint Spelling, uint Skeleton) Of(ReadOnlySpan<char> token, int leastConsonants)
    {
        if (token.Length is < 3 or > 40)
        {
            return default;
        }

        Span<char> key = stackalloc char[Room];
        Span<char> consonants = stackalloc char[Room];
        int length = 0, consonantCount = 0;
        var servant = ServantArticle(token);
        var faith = FaithStart(token);
        var looksLikeM = token.Length - token.Count("rn") >= ShortestWithM;
        for (var i = 0; i < token.Length; i++)
        {
            if (i == Servant.Length && servant > 0)
            {
                key[length++] = Article;
                i += servant - 1;
                continue;
            }

            if (i == faith && faith > 0)
            {
                // Before the article, a vowel between two closing consonants comes and goes (Badreddine, Bader el Din).
                if (consonantCount >= 3)
                {
                    consonants[..consonantCount].CopyTo(key);
                    length = consonantCount;
                }

                key[length++] = Article;
                key[length++] = consonants[consonantCount++] = 'd';
                key[length++] = consonants[consonantCount++] = 'n';
                break;
            }

            var c = token[i];
            if (c is < 'a' or > 'z')
            {
                return default;
            }

            // In print, r and n beside each other are m (Karim, Karirn); in short words they are mostly themselves (Horn).
            var (sound, used) = c == 'r' && looksLikeM && i + 1 < token.Length && token[i + 1] == 'n' ? ('m', 2) : Sound(token, i);
            i += used - 1;
            if (length == 0 || key[length - 1] != sound)
            {
                Add(sound, key, ref length, consonants, ref consonantCount);
            }

            // Two sounds in one letter (Forex, Foreks); at the start of a name it is as often another (Xinjiang, Xavier).
            if (c == 'x' && i > 0)
            {
                Add('s', key, ref length, consonants, ref consonantCount);
            }
        }

        // A closing h after a vowel is a spelling habit (Abdullah, Abdulla).
        if (length > 2 && key[length - 1] == 'h' && IsVowel(key[length - 2]))
        {
            length--;
            consonantCount = Math.Max(0, consonantCount - 1);
        }

        return (length >= 3 ? Hash(key[..length], 0x9E3779B1u) : 0, consonantCount >= leastConsonants ? Hash(consonants[..consonantCount], 0x85EBCA6Bu) : 0);
    }

    private static void Add(char sound, Span<char> key, ref int length, Span<char> consonants, ref int consonantCount)
    {
        key[length++] = sound;
        var consonant = Skeletal(sound);
        if (!IsVowel(sound) && (consonantCount == 0 || consonants[consonantCount - 1] != consonant))
        {
            consonants[consonantCount++] = consonant;
        }
    }

    // What languages of one family tell apart and others write alike: ch is sh in French spellings and ts in Finnish ones; Turkish closes with p what
    // Arabic closes with b.
    private static char Skeletal(char sound) => sound switch
    {
        'C' or 'c' => 'S',
        'p' => 'b',
        _ => sound,
    };

    // The letters of the article after "abd": a vowel, and l where it is written; 0 where the word is another.
    private static int ServantArticle(ReadOnlySpan<char> token)
    {
        if (!token.StartsWith(Servant, StringComparison.Ordinal) || token.Length < Servant.Length + 1 + ShortestStem || !IsLetterOfVowel(token[Servant.Length]))
        {
            return 0;
        }

        var at = Servant.Length + (token[Servant.Length..].StartsWith("ou", StringComparison.Ordinal) || token[Servant.Length..].StartsWith("oo", StringComparison.Ordinal) ? 2 : 1);
        at += token[at] == 'l' && token.Length > at + 1 ? 1 : 0;
        return token.Length - at >= ShortestStem ? at - Servant.Length : 0;
    }

    // Where "-eddine", "-aldin", "-uddin" starts; 0 where the word does not end so.
    private static int FaithStart(ReadOnlySpan<char> token)
    {
        var end = token.Length - (token[^1] == 'e' ? 1 : 0);
        if (end < 1 || token[end - 1] != 'n')
        {
            return 0;
        }

        end--;
        var vowels = token[..end] switch
        {
            [.., 'e', 'e'] or [.., 'i', 'i'] or [.., 'e', 'i'] or [.., 'e', 'y'] => 2,
            [.., 'i'] or [.., 'y'] => 1,
            _ => 0,
        };
        end -= vowels;
        if (vowels == 0 || end < 1 || token[end - 1] != 'd')
        {
            return 0;
        }

        end -= end > 1 && token[end - 2] is 'd' or 'l' ? 2 : 1;
        if (end < 1 || !IsLetterOfVowel(token[end - 1]))
        {
            return 0;
        }

        end -= end > 1 && token[end - 2] == 'o' && token[end - 1] is 'u' or 'o' ? 2 : 1;
        return end >= ShortestFaithStem ? end : 0;
    }

    private static bool IsLetterOfVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'u' or 'E' or Article;

    // One sound and how many letters it is written with. Capital letters stand for sounds that have no letter of their own.
    private static (char Sound, int Used) Sound(ReadOnlySpan<char> token, int at)
    {
        var c = token[at];
        var next = at + 1 < token.Length ? token[at + 1] : '\0';
        var third = at + 2 < token.Length ? token[at + 2] : '\0';
        return (c, next) switch
        {
            ('d', 'z') when third == 'h' => ('j', 3),
            ('a', 'e' or 'i') when third == next => ('E', 3),
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
            ('x', _) when at > 0 => ('k', 1),
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
