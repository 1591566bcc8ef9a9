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

    // Letters that nobody can tell from those of the other alphabet. Latin s, i and j have twins too, but in alphabets that few Cyrillic words are of.
    private const string SureCyrillic = "АВЕЅІЇЈКМНОРСТУХҮаеѕіїјорсухһԁԛԝӏү";
    private const string SureLatin = "ABEKMHOPCTXaeopcyx";

    /// <summary>
    /// Whether a word of both alphabets is a Latin one: where the letters of only one alphabet all have twins in the other, they are the disguise, however many
    /// ("РАКРОUR" is Latin by two letters of seven); else the more letters decide.
    /// </summary>
    /// <param name="word">The word as it was written.</param>
    /// <param name="latin">How many Latin letters it has.</param>
    /// <param name="cyrillic">How many Cyrillic ones.</param>
    public static bool IsLatin(ReadOnlySpan<char> word, int latin, int cyrillic)
    {
        int ownLatin = 0, ownCyrillic = 0;
        foreach (var c in word)
        {
            ownLatin += char.IsAsciiLetter(c) && !SureLatin.Contains(c) ? 1 : 0;
            ownCyrillic += c is >= '\u0400' and <= '\u052F' && !SureCyrillic.Contains(c) ? 1 : 0;
        }

        return ownCyrillic == 0 != (ownLatin == 0) ? ownCyrillic == 0 : latin >= cyrillic;
    }

    /// <summary>Where an unknown word has r and n that are the m of a word of a legal form, or of another word that describes ("cornpany", "lirnited"); -1 where nowhere.</summary>
    public static int MisreadAt(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf("rn");
        if (at < 0 || word.Length > NameAnalyzer.LongestToken)
        {
            return -1;
        }

        Span<char> read = stackalloc char[NameAnalyzer.LongestToken];
        word[..at].CopyTo(read);
        read[at] = 'm';
        word[(at + 2)..].CopyTo(read[(at + 1)..]);
        var known = read[..(word.Length - 1)];
        return LegalForms.StartsOne(known) || Lexicon.Find(known).Role == TokenRole.Organization ? at : -1;
    }

    /// <summary>Reads small l amid capitals as the capital I that it looks like ("HlKVlSlON"). Returns whether there was any.</summary>
    /// <param name="word">The folded word, changed in place.</param>
    /// <param name="written">The word as it was written.</param>
    public static bool ReplaceSmallL(Span<char> word, ReadOnlySpan<char> written)
    {
        if (word.Length != written.Length || word.Length < LettersADigit || !char.IsAsciiLetterUpper(written[0]) || !written.Contains('l'))
        {
            return false;
        }

        foreach (var c in written)
        {
            if (!char.IsAsciiLetterUpper(c) && c != 'l')
            {
                return false;
            }
        }

        for (var i = 0; i < word.Length; i++)
        {
            word[i] = written[i] == 'l' ? 'i' : word[i];
        }

        return true;
    }

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
