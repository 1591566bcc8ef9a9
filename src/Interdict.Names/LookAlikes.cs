using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>Letters of other alphabets that look like Latin ones (<c>look-alikes.txt</c>).</summary>
internal static class LookAlikes
{
    private static readonly CodePointMap ToLatin = new(TableSection.LatinLookAlikes);

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
}
