using System.Text;
using Interdict.Lists;
using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>
/// Letters beyond Latin and Cyrillic: folded so that one name is written one way (<c>native-letters.txt</c>), or romanized where the alphabet can be read
/// letter by letter (<c>romanization.txt</c>).
/// </summary>
internal static class NativeLetters
{
    private const int LongestRow = 3;

    private static readonly Dictionary<int, string> Folded = [];
    private static readonly Dictionary<string, string> Romanized = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RomanizedByText;

    static NativeLetters()
    {
        foreach (var line in TextTable.Lines("native-letters.txt"))
        {
            var columns = TextTable.Columns(line);
            if (columns[1] == "-")
            {
                foreach (var value in TextTable.CodePoints(columns[2]))
                {
                    Folded[value] = "";
                }

                continue;
            }

            foreach (var rune in columns[2].EnumerateRunes())
            {
                Folded[rune.Value] = columns[1];
            }
        }

        foreach (var line in TextTable.Lines("romanization.txt"))
        {
            var columns = TextTable.Columns(line);
            Romanized.Add(Prefix(columns[0]) + columns[1], columns.Length > 2 ? columns[2] : "");
        }

        RomanizedByText = Romanized.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The alphabet of a script that <see cref="CharacterFolding"/> does not fold.</summary>
    public static Alphabet AlphabetOf(Script script) => script switch
    {
        Script.Arabic => Alphabet.Arabic,
        Script.Hebrew => Alphabet.Hebrew,
        Script.Hangul => Alphabet.Hangul,
        Script.Japanese => Alphabet.Kana,
        Script.Greek or Script.Armenian or Script.Georgian => Alphabet.Romanized,
        _ => Alphabet.Other,
    };

    /// <summary>What a letter folds to; empty where it vanishes, <c>null</c> where it stands for itself.</summary>
    public static string? Fold(Rune rune) => Folded.GetValueOrDefault(rune.Value);

    /// <summary>Whether a letter is one that only Uyghur has beside the Arabic ones (e, é, u, ö, ü, w).</summary>
    public static bool IsUyghur(char c) => c is 'ە' or 'ې' or 'ۇ' or 'ۆ' or 'ۈ' or 'ۋ' or 'ڭ';

    /// <summary>Writes the romanization of a word in lower-case letters; returns how many characters.</summary>
    public static int Romanize(ReadOnlySpan<char> word, Script script, Span<char> latin)
    {
        Span<char> key = stackalloc char[LongestRow + 2];
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var used = 1;
            for (var take = Math.Min(LongestRow, word.Length - at); take > 0; take--)
            {
                if ((at == 0 && Find(script, word.Slice(at, take), atStart: true, key, out var text)) || Find(script, word.Slice(at, take), atStart: false, key, out text))
                {
                    var room = Math.Min(text.Length, latin.Length - length);
                    text.AsSpan(0, room).CopyTo(latin[length..]);
                    length += room;
                    used = take;
                    break;
                }
            }

            at += used;
        }

        return length;
    }

    private static bool Find(Script script, ReadOnlySpan<char> letters, bool atStart, Span<char> key, out string text)
    {
        key[0] = Prefix(script);
        key[1] = '^';
        letters.CopyTo(key[(atStart ? 2 : 1)..]);
        return RomanizedByText.TryGetValue(key[..(letters.Length + (atStart ? 2 : 1))], out text!);
    }

    private static char Prefix(Script script) => script switch
    {
        Script.Greek => 'g',
        Script.Armenian => 'a',
        Script.Georgian => 'k',
        _ => 'u',
    };

    private static char Prefix(string alphabet) => alphabet switch
    {
        "greek" => 'g',
        "armenian" => 'a',
        "georgian" => 'k',
        "uyghur" => 'u',
        _ => throw new InvalidOperationException($"romanization.txt has the alphabet '{alphabet}', which no rule reads"),
    };
}
