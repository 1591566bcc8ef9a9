using Interdict.Lists;

namespace Interdict.Matching.Explaining;

/// <summary>Tells in which system a Chinese reading is written, where its letters give it away (Wade-Giles: Giles 1912; pinyin: GB/T 16159).</summary>
internal static class ChineseSpelling
{
    private static readonly string[] WadeGilesMarks = ["hs", "tzu", "ssu", "szu", "ts'", "ch'", "k'", "p'", "t'", "ien", "ieh", "üeh", "ih"];
    private static readonly string[] PinyinMarks = ["q", "x", "zh", "ian"];

    // Letters that no syllable of Wade-Giles starts with.
    private const string PinyinInitials = "bdgqrxz";

    /// <summary>The key of the system's name; <c>null</c> where the word could be of several.</summary>
    public static string? KeyOf(string word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Scripts.Of(rune) == Script.Han)
            {
                return "system.han";
            }
        }

        var letters = word.ToLowerInvariant().Replace('’', '\'').Replace('ʻ', '\'').Replace('`', '\'');
        return Array.Exists(WadeGilesMarks, m => letters.Contains(m, StringComparison.Ordinal)) ? "system.wade-giles"
            : letters.Length > 0 && (PinyinInitials.Contains(letters[0], StringComparison.Ordinal) || Array.Exists(PinyinMarks, m => letters.Contains(m, StringComparison.Ordinal)))
                ? "system.pinyin"
                : null;
    }
}
