using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>Han characters: simplified forms, Mandarin readings, surnames, and the words that Chinese organization names are made of.</summary>
internal static class HanLexicon
{
    private const int First = 0x3400, Last = 0x9FFF;
    public const int LongestWord = 12;

    private static readonly char[] Simplified = new char[Last - First + 1];
    private static readonly ushort[] Reading = new ushort[Last - First + 1];
    private static readonly List<string> Syllables = [""];
    private static readonly Dictionary<string, string> SurnameReadings = new(StringComparer.Ordinal);
    private static readonly List<HanWord> Numbered = [new(TokenRole.Core, "", 0)];
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SurnamesByText;
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WordsByText;
    private static readonly HashSet<char> WordStarts = [];

    static HanLexicon()
    {
        foreach (var line in TextTable.Lines("han-simplified.txt"))
        {
            var columns = TextTable.Columns(line);
            foreach (var c in columns[1])
            {
                if (c is >= (char)First and <= (char)Last && columns[0].Length == 1)
                {
                    Simplified[c - First] = columns[0][0];
                }
            }
        }

        foreach (var line in TextTable.Lines("han-pinyin.txt"))
        {
            var columns = TextTable.Columns(line);
            Syllables.Add(columns[0].Replace("v", "u", StringComparison.Ordinal));
            foreach (var c in columns[1])
            {
                if (c is >= (char)First and <= (char)Last && Reading[c - First] == 0)
                {
                    Reading[c - First] = (ushort)(Syllables.Count - 1);
                }
            }
        }

        foreach (var line in TextTable.Lines("han-surnames.txt"))
        {
            var columns = TextTable.Columns(line);
            SurnameReadings.TryAdd(Simplify(columns[0]), columns[1].Split(' ')[0].Replace("v", "u", StringComparison.Ordinal));
        }

        foreach (var (form, id) in LegalForms.HanForms)
        {
            AddWord(Simplify(form), new HanWord(TokenRole.Organization, "", id));
        }

        foreach (var line in TextTable.Lines("han-words.txt"))
        {
            var columns = TextTable.Columns(line);
            if (columns[1] == "legal")
            {
                continue;
            }

            var role = columns[1] switch
            {
                "place" => TokenRole.Place,
                "name" => TokenRole.Core,
                _ => TokenRole.Organization,
            };
            AddWord(Simplify(columns[0]), new HanWord(role, columns.Length > 2 ? columns[2] : "", 0));
        }

        SurnamesByText = SurnameReadings.GetAlternateLookup<ReadOnlySpan<char>>();
        WordsByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The simplified form of a character; itself where it is its own.</summary>
    public static char Simplify(char c) => c is >= (char)First and <= (char)Last && Simplified[c - First] is var s and not '\0' ? s : c;

    /// <summary>The commonest Mandarin reading, toneless; empty where none is known.</summary>
    public static string ReadingOf(char c) => c is >= (char)First and <= (char)Last ? Syllables[Reading[c - First]] : "";

    /// <summary>The reading of these characters as a surname; <c>null</c> where they are none.</summary>
    public static string? SurnameReading(ReadOnlySpan<char> characters) => SurnamesByText.TryGetValue(characters, out var reading) ? reading : null;

    /// <summary>A known word by its number; number 0 is no word.</summary>
    public static HanWord Word(int number) => Numbered[number];

    /// <summary>The length and the number of the longest known word that these characters start with; 0 and 0 where there is none.</summary>
    public static int LongestWordAt(ReadOnlySpan<char> characters, out int word)
    {
        word = 0;
        if (!WordStarts.Contains(characters[0]))
        {
            return 0;
        }

        for (var length = Math.Min(LongestWord, characters.Length); length > 0; length--)
        {
            if (WordsByText.TryGetValue(characters[..length], out word))
            {
                return length;
            }
        }

        return 0;
    }

    private static string Simplify(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Simplify(source[i]);
        }
    });

    private static void AddWord(string text, HanWord word)
    {
        if (text.Length is > 0 and <= LongestWord && Words.TryAdd(text, Numbered.Count))
        {
            Numbered.Add(word);
            WordStarts.Add(text[0]);
        }
    }
}
