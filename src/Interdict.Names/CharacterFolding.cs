using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// Folds characters of alphabets to lower-case ASCII by our own tables (<c>data/names/fold.txt</c>, <c>cyrillic.txt</c>), never the host's Unicode data,
/// so that a name gives the same tokens on every machine.
/// </summary>
internal static class CharacterFolding
{
    // Two levels of 256, so that only the pages that the tables fill are allocated.
    private static readonly string?[]?[] Pages = new string?[]?[256];
    private static readonly Dictionary<int, string> Supplementary = [];

    static CharacterFolding()
    {
        for (var c = 'a'; c <= 'z'; c++)
        {
            Set(new Rune(c), c.ToString());
            Set(new Rune((char)(c - 32)), c.ToString());
        }

        for (var c = '0'; c <= '9'; c++)
        {
            Set(new Rune(c), c.ToString());
        }

        foreach (var line in TextTable.Lines("fold.txt"))
        {
            var columns = TextTable.Columns(line);
            if (columns[0] == "-")
            {
                foreach (var value in TextTable.CodePoints(columns[1]))
                {
                    Set(new Rune(value), "");
                }

                continue;
            }

            foreach (var rune in columns[1].EnumerateRunes())
            {
                Set(rune, columns[0]);
            }
        }

        foreach (var line in TextTable.Lines("cyrillic.txt"))
        {
            var columns = TextTable.Columns(line);
            var folded = columns.Length > 1 ? columns[1] : "";
            foreach (var rune in columns[0].EnumerateRunes())
            {
                Set(rune, folded);
                Set(Rune.ToUpperInvariant(rune), folded);
            }
        }
    }

    /// <summary>What a character folds to; empty where it is dropped, <c>null</c> where the tables do not know it.</summary>
    public static string? Fold(Rune rune) =>
        rune.IsBmp ? Pages[rune.Value >> 8]?[rune.Value & 0xFF] : Supplementary.GetValueOrDefault(rune.Value);

    private static void Set(Rune rune, string folded)
    {
        if (rune.IsBmp)
        {
            (Pages[rune.Value >> 8] ??= new string?[256])[rune.Value & 0xFF] = folded;
        }
        else
        {
            Supplementary[rune.Value] = folded;
        }
    }
}
