using System.Text;
using Interdict.Lists;
using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>What single letters are folded to, or romanized as.</summary>
internal sealed class LetterTables
{
    private const string Vanishes = "-";

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);

    public static void Write(TableFolder tables, TableWriter writer)
    {
        var letters = new LetterTables();
        var folds = letters.Folds(tables);
        writer.Add(TableSection.Folds, folds);
        writer.Add(TableSection.NativeFolds, letters.NativeFolds(tables));
        var (latin, cyrillic) = letters.LookAlikes(tables, folds);
        writer.Add(TableSection.LatinLookAlikes, latin);
        writer.Add(TableSection.CyrillicLookAlikes, cyrillic);
        writer.Add(TableSection.LetterTexts, (string[])["", .. letters._numbers.Keys]);
        writer.Add(TableSection.Romanization, Romanization(tables, writer));
    }

    // Number 0 is "not in the table".
    private ushort Number(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = (ushort)(_numbers.Count + 1));
        }

        return number;
    }

    private Dictionary<int, ushort> Folds(TableFolder tables)
    {
        var folds = new Dictionary<int, ushort>();
        for (var c = '0'; c <= 'z'; c++)
        {
            if (char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c))
            {
                folds[c] = Number(c.ToString());
                folds[char.ToUpperInvariant(c)] = Number(c.ToString());
            }
        }

        foreach (var row in tables.Rows("fold.txt", 2))
        {
            Set(folds, row, 0);
        }

        foreach (var row in tables.Rows("cyrillic.txt", 2))
        {
            foreach (var rune in row[0].EnumerateRunes())
            {
                folds[rune.Value] = Number(row[1]);
                folds[Rune.ToUpperInvariant(rune).Value] = Number(row[1]);
            }
        }

        return folds;
    }

    private Dictionary<int, ushort> NativeFolds(TableFolder tables)
    {
        var folds = new Dictionary<int, ushort>();
        foreach (var row in tables.Rows("native-letters.txt", 3))
        {
            Set(folds, row, 1);
        }

        return folds;
    }

    // A column of what is folded to, then one of the characters.
    private void Set(Dictionary<int, ushort> folds, TableRow row, int column)
    {
        var (folded, characters) = row[column] == Vanishes ? ("", row.CodePoints(column + 1)) : (row[column], row[column + 1].EnumerateRunes().Select(r => r.Value));
        foreach (var value in characters)
        {
            folds[value] = Number(folded);
        }
    }

    private (Dictionary<int, ushort> Latin, Dictionary<int, ushort> Cyrillic) LookAlikes(TableFolder tables, Dictionary<int, ushort> folds)
    {
        var latin = new Dictionary<int, ushort>();
        var cyrillic = new Dictionary<int, ushort>();
        foreach (var row in tables.Rows("look-alikes.txt", 3))
        {
            foreach (var rune in row[1].EnumerateRunes())
            {
                latin[rune.Value] = Number(row[0]);
            }

            // A Latin letter in a Cyrillic word is read as the Cyrillic letter that it looks like: the first of its row.
            var first = row[1].EnumerateRunes().First();
            if (Scripts.Of(first) == Script.Cyrillic && folds.TryGetValue(first.Value, out var sound))
            {
                foreach (var rune in (row[2] != "-" ? row[2] : row[0] + row[0].ToUpperInvariant()).EnumerateRunes())
                {
                    cyrillic.TryAdd(rune.Value, sound);
                }
            }
        }

        return (latin, cyrillic);
    }

    private static Dictionary<string, int> Romanization(TableFolder tables, TableWriter writer)
    {
        var romanized = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("romanization.txt", 3))
        {
            var prefix = NativeLetters.Prefix(row.OneOf(0, "greek", "armenian", "georgian", "uyghur") switch
            {
                "greek" => Script.Greek,
                "armenian" => Script.Armenian,
                "georgian" => Script.Georgian,
                _ => Script.Arabic,
            });
            if (row[1].TrimStart('^').Length > NativeLetters.LongestRow || !romanized.TryAdd(prefix + row[1], (int)writer.Text(row[2])))
            {
                throw row.Wrong($"'{row[1]}' stands twice or has more than {NativeLetters.LongestRow} letters");
            }
        }

        return romanized;
    }
}
