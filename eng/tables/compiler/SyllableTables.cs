using Interdict.Names.Tables;

namespace Interdict.Names.Compiler;

/// <summary>The ways to write Chinese and Korean syllables, and the consonant classes of all alphabets.</summary>
internal static class SyllableTables
{
    public static void Write(TableFolder tables, TableWriter writer)
    {
        WriteChinese(tables, writer);
        WriteSurnames(tables, writer);
        WriteKorean(tables, writer);
        WriteSkeletons(tables, writer);
    }

    private static void WriteChinese(TableFolder tables, TableWriter writer)
    {
        var pinyin = new Dictionary<string, int>(StringComparer.Ordinal);
        var tongyong = new Dictionary<string, int>(StringComparer.Ordinal);
        var wadeGiles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("chinese-syllables.txt", 3))
        {
            var syllable = (int)writer.Text(row[1]);
            pinyin.TryAdd(row[0], syllable);
            wadeGiles.TryAdd(row[1], syllable);
            foreach (var other in row[2] == "-" ? [] : row.Items(2, " "))
            {
                tongyong.TryAdd(other, syllable);
            }
        }

        foreach (var (syllable, wade) in pinyin)
        {
            tongyong.TryAdd(syllable, wade);
        }

        writer.Add(TableSection.Pinyin, pinyin);
        writer.Add(TableSection.Tongyong, tongyong);
        writer.Add(TableSection.WadeGiles, wadeGiles);
    }

    // From a spelling to all readings that it may be a spelling of; a reading is a spelling of itself.
    private static void WriteSurnames(TableFolder tables, TableWriter writer)
    {
        var readings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var row in tables.Rows("surname-spellings.txt", 2))
        {
            foreach (var spelling in row.Items(1, " ").Prepend(row[0]))
            {
                if (!readings.TryGetValue(spelling, out var known))
                {
                    readings[spelling] = known = [];
                }

                if (known.Count == ChineseSpelling.MostSurnames || spelling.Length > ChineseSpelling.LongestSurname)
                {
                    throw row.Wrong($"'{spelling}' is long, or a spelling of more than {ChineseSpelling.MostSurnames} readings");
                }

                known.Add(row[0]);
            }
        }

        writer.Add(TableSection.SurnameSpellings, readings.ToDictionary(r => r.Key, r => (int)writer.Text(string.Join(' ', r.Value)), StringComparer.Ordinal));
    }

    private static void WriteKorean(TableFolder tables, TableWriter writer)
    {
        var initials = new Dictionary<string, int>(StringComparer.Ordinal);
        var vowels = new Dictionary<string, int>(StringComparer.Ordinal);
        var finals = new Dictionary<string, int>(StringComparer.Ordinal);
        var surnames = new Dictionary<string, int>(StringComparer.Ordinal);
        var vowelLetter = 'A';
        foreach (var row in tables.Rows("korean-syllables.txt", 3))
        {
            var part = row.OneOf(0, "initial", "vowel", "final", "surname");
            foreach (var spelling in row.Items(2, " "))
            {
                switch (part)
                {
                    case "initial" or "final":
                        if (!(part == "initial" ? initials : finals).TryAdd(spelling, row[1][0]))
                        {
                            throw row.Wrong($"'{spelling}' is another {part} already");
                        }

                        break;
                    case "vowel":
                        // Every vowel is one letter of the key, whatever it is written with; one spelling may stand for two.
                        var first = vowels.TryGetValue(spelling, out var known) ? (char)known : vowelLetter;
                        vowels[spelling] = (vowelLetter << KoreanSpelling.SecondVowel) | first;
                        break;
                    default:
                        surnames.TryAdd(spelling, 0);
                        break;
                }
            }

            vowelLetter += (char)(part == "vowel" ? 1 : 0);
        }

        writer.Add(TableSection.KoreanInitials, initials);
        writer.Add(TableSection.KoreanVowels, vowels);
        writer.Add(TableSection.KoreanFinals, finals);
        writer.Add(TableSection.KoreanSurnames, surnames);
    }

    private static void WriteSkeletons(TableFolder tables, TableWriter writer)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var ways = new List<string>();
        foreach (var row in tables.Rows("skeletons.txt", 3))
        {
            if (!Enum.TryParse<Alphabet>(row[0], ignoreCase: true, out var alphabet))
            {
                throw row.Wrong($"'{row[0]}' is no alphabet");
            }

            foreach (var letters in row.Items(1, " "))
            {
                if (letters.Length > Skeletons.LongestRow || !rows.TryAdd(Skeletons.Prefix(alphabet) + letters, ways.Count))
                {
                    throw row.Wrong($"'{letters}' stands twice or has more than {Skeletons.LongestRow} letters");
                }
            }

            ways.Add(string.Join('|', row.Items(2, "|").Select(w => w == "-" ? "" : w)));
        }

        writer.Add(TableSection.Skeletons, rows);
        writer.Add(TableSection.SkeletonWays, ways);
    }
}
