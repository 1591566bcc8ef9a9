using System.Text;

namespace Interdict.Names;

/// <summary>Folds single letters by the tables that names are folded by, for texts that are no names (addresses). Safe for many threads.</summary>
public static class LetterFolding
{
    /// <summary>
    /// Lower-case ASCII letters or digits for a letter or digit of the Latin and Cyrillic alphabets, in any width; empty for what is dropped (marks, invisible
    /// characters); <c>null</c> for any other character.
    /// </summary>
    public static string? Fold(Rune rune) => CharacterFolding.Fold(rune);
}
