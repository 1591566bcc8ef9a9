using System.Text;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>Letters of other alphabets that look like Latin ones (<c>look-alikes.txt</c>).</summary>
internal static class LookAlikes
{
    private static readonly Dictionary<int, string> ToLatin = [];
    private static readonly Dictionary<int, string> ToCyrillic = [];

    static LookAlikes()
    {
        foreach (var line in TextTable.Lines("look-alikes.txt"))
        {
            var columns = TextTable.Columns(line);
            foreach (var rune in columns[1].EnumerateRunes())
            {
                ToLatin[rune.Value] = columns[0];
            }

            // A Latin letter in a Cyrillic word is read as the Cyrillic letter that it looks like: the first of its row.
            var first = columns[1].EnumerateRunes().First();
            if (Lists.Scripts.Of(first) == Lists.Script.Cyrillic && CharacterFolding.Fold(first) is { } sound)
            {
                var latin = columns[2] != "-" ? columns[2] : columns[0] + columns[0].ToUpperInvariant();
                foreach (var rune in latin.EnumerateRunes())
                {
                    ToCyrillic.TryAdd(rune.Value, sound);
                }
            }
        }
    }

    /// <summary>The Latin letter that a letter of another alphabet looks like; <c>null</c> where it looks like none.</summary>
    public static string? Latin(Rune rune) => ToLatin.GetValueOrDefault(rune.Value);

    /// <summary>Adds the letters of a word of two alphabets as those of the one that most of them are of.</summary>
    public static void Refold(ReadOnlySpan<char> word, bool toLatin, NameBuffer buffer)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            buffer.Append((toLatin ? ToLatin : ToCyrillic).GetValueOrDefault(rune.Value) ?? CharacterFolding.Fold(rune) ?? "");
        }
    }
}
