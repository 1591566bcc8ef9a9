using Interdict.Names.Tables;

namespace Interdict.Names;

/// <summary>Han characters: simplified forms, Mandarin readings, surnames, and the words that Chinese organization names are made of.</summary>
internal static unsafe class HanLexicon
{
    /// <summary>The characters that the tables have: the basic block and extension A.</summary>
    public const int First = 0x3400, Last = 0x9FFF;

    /// <summary>No word of the tables is longer.</summary>
    public const int LongestWord = 12;

    /// <summary>The bits of a word's kind that are its role; those above are the legal form.</summary>
    public const int RoleBits = 3;

    private static readonly CodePointMap Simplified = new(TableSection.HanSimplified);
    private static readonly CodePointMap Readings = new(TableSection.HanReadings);
    private static readonly TextList Syllables = new(TableSection.HanSyllables);
    private static readonly TextMap Surnames = new(TableSection.HanSurnames);
    private static readonly TextMap Words = new(TableSection.HanWords);
    private static readonly int* Kinds = (int*)CompiledTables.Section(TableSection.HanWordKinds);
    private static readonly TextList English = new(TableSection.HanWordEnglish);

    // From a character to the length of the longest word that starts with it.
    private static readonly CodePointMap Starts = new(TableSection.HanWordStarts);

    /// <summary>The simplified form of a character; itself where it is its own.</summary>
    public static char Simplify(char c) => Simplified.Find(c) is var simplified and not 0 ? (char)simplified : c;

    /// <summary>The commonest Mandarin reading, toneless; empty where none is known.</summary>
    public static ReadOnlySpan<char> ReadingOf(char c) => Syllables.Text(Readings.Find(c));

    /// <summary>The reading of these characters as a surname; empty where they are none.</summary>
    public static ReadOnlySpan<char> SurnameReading(ReadOnlySpan<char> characters) =>
        Surnames.TryFind(characters, out var reading) ? CompiledTables.Text((uint)reading) : [];

    /// <summary>A known word by its number; number 0 is no word.</summary>
    public static HanWord Word(int number) => new(number, (TokenRole)(Kinds[number] & ((1 << RoleBits) - 1)), Kinds[number] >> RoleBits);

    /// <summary>What <see cref="HanWord.English"/> is of the word of this number.</summary>
    public static ReadOnlySpan<char> EnglishOf(int number) => English.Text(number);

    /// <summary>The length and the number of the longest known word that these characters start with; 0 and 0 where there is none.</summary>
    public static int LongestWordAt(ReadOnlySpan<char> characters, out int word)
    {
        for (var length = Math.Min(Starts.Find(characters[0]), characters.Length); length > 0; length--)
        {
            if (Words.TryFind(characters[..length], out word))
            {
                return length;
            }
        }

        word = 0;
        return 0;
    }
}
