using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>Letters of other alphabets that look like Latin ones (<c>look-alikes.txt</c>).</summary>
internal static class LookAlikes
{
    private static readonly CodePointMap ToLatin = new(TableSection.LatinLookAlikes);

    // A word shorter than this for each digit is a code ("a1b2").
    private const int LettersADigit = 3;

    // A Latin letter in a Cyrillic word is read as the Cyrillic letter that it looks like.
    private static readonly CodePointMap ToCyrillic = new(TableSection.CyrillicLookAlikes);

    /// <summary>The Latin letter that a letter of another alphabet looks like; <c>null</c> where it looks like none.</summary>
    public static string? Latin(Rune rune) => CharacterFolding.Fold(ToLatin, rune);

    /// <summary>Adds the letters of a word of two alphabets as those of the one that most of them are of.</summary>
    public static void Refold(ReadOnlySpan<char> word, bool toLatin, NameBuffer buffer)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            buffer.Append(CharacterFolding.Fold(toLatin ? ToLatin : ToCyrillic, rune) ?? CharacterFolding.Fold(rune) ?? "");
        }
    }

    /// <summary>
    /// Reads single digits amid the letters of a word as the letters that they look like ("hikv1sion"); digits at either end (Area51, 3com), more than one together
    /// and words of mostly digits are what they are. Returns whether there were any.
    /// </summary>
    public static bool ReplaceDigits(Span<char> word)
    {
        var digits = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (char.IsAsciiDigit(word[at]))
            {
                digits++;
                if (at == 0 || at == word.Length - 1 || char.IsAsciiDigit(word[at - 1]) || LetterOf(word[at]) == default)
                {
                    return false;
                }
            }
        }

        if (digits == 0 || word.Length < LettersADigit * digits)
        {
            return false;
        }

        foreach (ref var c in word)
        {
            c = char.IsAsciiDigit(c) ? LetterOf(c) : c;
        }

        return true;
    }

    private static char LetterOf(char digit) => digit switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        _ => default,
    };
}
