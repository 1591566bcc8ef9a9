using System.Runtime.InteropServices;
using Interdict.Names;

namespace Interdict.Matching.Relations;

/// <summary>
/// What the token relation needs to know of a token, or of a span of adjacent tokens written together. 32 bytes, two to a cache line:
/// most pairs are told apart by these alone, without touching their letters.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Features
{
    /// <summary>One bit a letter (a-z), digit, or class of other characters that it has. An edit changes at most two of them.</summary>
    public ulong Letters;

    /// <summary>Spelling key (<see cref="PhoneticKeys"/>); 0 for none.</summary>
    public uint Spelling;

    /// <summary>Consonant skeleton; 0 for none.</summary>
    public uint Skeleton;

    /// <summary>Class of equivalent forms; 0 for none.</summary>
    public int Class;

    /// <summary>Where its characters start in their text.</summary>
    public int Start;

    /// <summary>1 to 1000.</summary>
    public ushort Rarity;

    /// <summary>Its first character.</summary>
    public char First;

    /// <summary>How many characters.</summary>
    public byte Length;

    /// <summary>What it does in the name; meaningless for a span.</summary>
    public TokenRole Role;

    private const int LeastConsonantsOfToken = 3;

    // Words that happen to stand together share three consonants with many a word.
    private const int LeastConsonantsOfSpan = 4;

    // From the lowest bit: whether it is a span of adjacent tokens, whether it reads as Chinese syllables, whether as Korean ones; the others are its alphabet.
    private byte _shape;

    /// <summary>1 where letters may be mistyped: no digits, no Han, no Hangul, no kana.</summary>
    public byte Editable;

    /// <summary>1 where it is a span of adjacent tokens.</summary>
    public readonly byte Span => (byte)(_shape & 1);

    /// <summary>The letters that it is written in, or was read from.</summary>
    public readonly Alphabet Alphabet => (Alphabet)(_shape >> 3);

    /// <summary>Whether it can be read as Chinese syllables in one of their Latin spellings.</summary>
    public readonly bool IsChinese => (_shape & 2) != 0;

    /// <summary>Whether it can be read as one or two Korean syllables in Latin letters.</summary>
    public readonly bool IsKorean => (_shape & 4) != 0;

    /// <summary>Reads the features off a token's characters.</summary>
    public static Features Of(ReadOnlySpan<char> text, int start, Alphabet alphabet, TokenRole role, int @class, int rarity, bool span)
    {
        var features = new Features
        {
            Start = start,
            Length = (byte)text.Length,
            Role = role,
            Class = span ? 0 : @class,
            Rarity = (ushort)rarity,
            First = text[0],
            _shape = (byte)(((int)alphabet << 3) | (ReadsAsKorean(alphabet, role, text, span) ? 4 : 0) | (ReadsAsChinese(alphabet, role, text) ? 2 : 0) | (span ? 1 : 0)),
        };
        var editable = role != TokenRole.Number && text.Length >= 3;
        foreach (var c in text)
        {
            features.Letters |= 1ul << (c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? 26 + (c - '0') : 36 + (c % 28));
            editable &= c is < '0' or (> '9' and < '\u1100') or (> '\u1200' and < '\u2E00') or (> '\uFB00' and < '\uFF00');
        }

        features.Editable = editable ? (byte)1 : (byte)0;
        (features.Spelling, features.Skeleton) = editable ? PhoneticKeys.Of(text, span ? LeastConsonantsOfSpan : LeastConsonantsOfToken) : default;

        return features;
    }

    private static bool ReadsAsKorean(Alphabet alphabet, TokenRole role, ReadOnlySpan<char> text, bool span)
    {
        Span<uint> keys = stackalloc uint[KoreanSpelling.MostKeys];
        return alphabet is Alphabet.Latin or Alphabet.Korean or Alphabet.Hangul && role != TokenRole.Number && !span
            && (text.Length > 1 || alphabet == Alphabet.Hangul) && KoreanSpelling.WriteKeys(text, keys) > 0;
    }

    private static bool ReadsAsChinese(Alphabet alphabet, TokenRole role, ReadOnlySpan<char> text)
    {
        Span<uint> keys = stackalloc uint[ChineseSpelling.MostKeys];
        return alphabet is Alphabet.Latin or Alphabet.Korean or Alphabet.Pinyin && role != TokenRole.Number && text.Length > 1 && ChineseSpelling.WriteKeys(text, keys) > 0;
    }
}
