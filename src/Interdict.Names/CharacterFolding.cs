using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// Folds characters of alphabets to lower-case ASCII by our own tables (<c>data/names/fold.txt</c>, <c>cyrillic.txt</c>), never the host's Unicode data,
/// so that a name gives the same tokens on every machine.
/// </summary>
internal static class CharacterFolding
{
    private static readonly CodePointMap Folds = new(TableSection.Folds);

    /// <summary>What letters fold to, by the numbers that the maps of letters give; number 0 is none.</summary>
    public static readonly TextList Texts = new(TableSection.LetterTexts);

    /// <summary>What a character folds to; empty where it is dropped, <c>null</c> where the tables do not know it.</summary>
    public static string? Fold(Rune rune) => Fold(Folds, rune);

    /// <summary>What a map folds a character to; empty where it is dropped, <c>null</c> where the map does not know it.</summary>
    public static string? Fold(CodePointMap map, Rune rune) => map.Find(rune.Value) is var number and not 0 ? Texts[number] : null;
}
