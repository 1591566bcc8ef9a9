using System.Globalization;
using System.Text;
using Interdict.Names;
using Interdict.Names.Tables;

namespace Interdict.Tests.Tables;

/// <summary>The compiled tables of letters and syllables say what their texts say, row by row.</summary>
public sealed class CompiledLetterTests
{
    [Fact]
    public void A_letter_folds_as_its_row_says()
    {
        var folds = new Dictionary<Rune, string>();
        foreach (var row in TableFile.Read("fold.txt").Rows.Where(r => r[0] != "-"))
        {
            AddAll(folds, row[1], row[0]);
        }

        foreach (var row in TableFile.Read("cyrillic.txt").Rows)
        {
            AddAll(folds, row[0] + row[0].ToUpperInvariant(), row[1]);
        }

        AddAll(folds, "abcxyzABCXYZ019", null);
        AddAll(folds, Vanishing("fold.txt", 0), "");
        Assert.All(folds, f => Assert.Equal(f.Value, CharacterFolding.Fold(f.Key)));
    }

    [Fact]
    public void A_native_letter_folds_as_its_row_says()
    {
        var folds = new Dictionary<Rune, string>();
        foreach (var row in TableFile.Read("native-letters.txt").Rows.Where(r => r[1] != "-"))
        {
            AddAll(folds, row[2], row[1]);
        }

        AddAll(folds, Vanishing("native-letters.txt", 1), "");
        Assert.All(folds, f => Assert.Equal(f.Value, NativeLetters.Fold(f.Key)));
        Assert.Null(NativeLetters.Fold(new Rune('a')));
    }

    [Fact]
    public void A_letter_looks_like_that_of_its_row()
    {
        var likes = new Dictionary<Rune, string>();
        foreach (var row in TableFile.Read("look-alikes.txt").Rows)
        {
            AddAll(likes, row[1], row[0]);
        }

        Assert.All(likes, f => Assert.Equal(f.Value, LookAlikes.Latin(f.Key)));
        Assert.Null(LookAlikes.Latin(new Rune(0x10FFFF)));
    }

    [Fact]
    public void No_code_point_folds_that_no_row_has()
    {
        var texts = string.Concat(Directory.GetFiles(TableFile.Folder, "*.txt").Select(File.ReadAllText));
        var known = texts.EnumerateRunes().Concat(texts.ToUpperInvariant().EnumerateRunes()).ToHashSet();
        var vanished = 0;
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.TryCreate(value, out var rune) && !known.Contains(rune) && (CharacterFolding.Fold(rune) ?? NativeLetters.Fold(rune)) is { } folded)
            {
                Assert.Equal("", folded);
                vanished++;
            }
        }

        // Those that vanish are written as ranges.
        Assert.InRange(vanished, 100, 10_000);
    }

    [Fact]
    public void Letters_are_romanized_as_their_row_says()
    {
        var map = new TextMap(TableSection.Romanization);
        Assert.All(TableFile.Read("romanization.txt").Rows, row =>
        {
            var prefix = row[0] switch { "greek" => 'g', "armenian" => 'a', "georgian" => 'k', _ => 'u' };
            Assert.Equal(row[2], Text(map, prefix + row[1]));
        });
    }

    [Fact]
    public void Chinese_syllables_are_those_of_the_rows()
    {
        var (pinyin, tongyong, wadeGiles) = (new TextMap(TableSection.Pinyin), new TextMap(TableSection.Tongyong), new TextMap(TableSection.WadeGiles));
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = TableFile.Read("chinese-syllables.txt").Rows;
        foreach (var row in rows)
        {
            Assert.Equal(row[1], Text(pinyin, row[0]));
            Assert.Equal(row[1], Text(wadeGiles, row[1]));
            Array.ForEach(row[2] == "-" ? [] : row[2].Split(' '), s => others.TryAdd(s, row[1]));
        }

        Assert.All(others, o => Assert.Equal(o.Value, Text(tongyong, o.Key)));
        Assert.All(rows.Where(r => !others.ContainsKey(r[0])), r => Assert.Equal(r[1], Text(tongyong, r[0])));
        Assert.False(pinyin.Contains("xyz"));
        Assert.False(pinyin.Contains(""));
    }

    [Fact]
    public void Korean_sounds_are_those_of_the_rows()
    {
        var maps = new Dictionary<string, TextMap>(StringComparer.Ordinal)
        {
            ["initial"] = new(TableSection.KoreanInitials),
            ["vowel"] = new(TableSection.KoreanVowels),
            ["final"] = new(TableSection.KoreanFinals),
            ["surname"] = new(TableSection.KoreanSurnames),
        };
        var vowel = 'A' - 1;
        foreach (var row in TableFile.Read("korean-syllables.txt").Rows)
        {
            vowel += row[0] == "vowel" ? 1 : 0;
            foreach (var spelling in row[2].Split(' '))
            {
                Assert.True(maps[row[0]].TryFind(spelling, out var value));
                switch (row[0])
                {
                    case "initial" or "final":
                        Assert.Equal(row[1][0], value);
                        break;
                    case "vowel":
                        Assert.Contains(vowel, (int[])[(char)value, value >> KoreanSpelling.SecondVowel]);
                        break;
                }
            }
        }
    }

    [Fact]
    public void Consonant_classes_are_those_of_the_rows()
    {
        var (map, ways) = (new TextMap(TableSection.Skeletons), new TextList(TableSection.SkeletonWays));
        Assert.All(TableFile.Read("skeletons.txt").Rows, row => Assert.All(row[1].Split(' '), letters =>
        {
            Assert.True(map.TryFind(Skeletons.Prefix(Enum.Parse<Alphabet>(row[0], ignoreCase: true)) + letters, out var number));
            Assert.Equal(row[2].Split('|').Select(w => w == "-" ? "" : w), ways[number].Split('|'));
        }));
    }

    [Theory]
    [InlineData(Alphabet.Arabic)]
    [InlineData(Alphabet.Hebrew)]
    [InlineData(Alphabet.Hangul)]
    [InlineData(Alphabet.Kana)]
    [InlineData(Alphabet.Cyrillic)]
    [InlineData(Alphabet.Pinyin)]
    public void A_transcription_costs_what_its_row_says(Alphabet alphabet)
    {
        var model = TranscriptionModel.Of(alphabet)!;
        var rows = TableFile.Read($"transcription-{alphabet.ToString().ToLowerInvariant()}.txt").Rows;
        Assert.Equal(rows.Count - 1, model.ChunkCount);
        Assert.Equal(rows.Max(r => r[0].Length), model.LongestChunk);
        Assert.Equal(-1, model.Find("zzz"));
        Assert.All(rows, row =>
        {
            var spellings = row[1].Split(' ').Select(s => s.Split(':')).Select(s => (Latin: s[0] == "-" ? "" : s[0], Cost: int.Parse(s[1], CultureInfo.InvariantCulture)));
            if (row[0] == "*")
            {
                Assert.All(spellings, s => Assert.Equal(s.Cost, model.LetterTenths(s.Latin[0])));
            }
            else
            {
                Assert.Equal(
                    spellings.Select(s => new TranscriptionModel.Spelling(TranscriptionModel.Pack(s.Latin), (byte)s.Latin.Length, (byte)s.Cost)),
                    model.SpellingsOf(model.Find(row[0])).ToArray());
            }
        });
    }

    // The characters of the rows "-", which are code points and ranges of them.
    private static string Vanishing(string table, int column) =>
        string.Concat(
            from row in TableFile.Read(table).Rows
            where row[column] == "-"
            from item in row[column + 1].Split(' ')
            let ends = item.Split("..").Select(e => int.Parse(e.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray()
            from value in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
            select new Rune(value).ToString());

    private static void AddAll(Dictionary<Rune, string> folds, string letters, string? folded)
    {
        foreach (var rune in letters.EnumerateRunes())
        {
            folds[rune] = folded ?? Rune.ToLowerInvariant(rune).ToString();
        }
    }

    private static string? Text(TextMap map, string key) => map.TryFind(key, out var reference) ? CompiledTables.Text((uint)reference).ToString() : null;
}
