using System.Text;

namespace Interdict.Tests.Tables;

public sealed class HanTableTests
{
    private static readonly TableFile Pinyin = TableFile.Read("han-pinyin.txt");

    private static readonly Dictionary<Rune, string> Readings = Pinyin.Rows
        .SelectMany(r => r[1].EnumerateRunes(), (r, rune) => (rune, r[0])).ToDictionary(p => p.rune, p => p.Item2);

    private static readonly Dictionary<Rune, string> Simplified = TableFile.Read("han-simplified.txt").Rows
        .SelectMany(r => r[1].EnumerateRunes(), (r, rune) => (rune, r[0])).ToDictionary(p => p.rune, p => p.Item2);

    [Theory]
    [InlineData("海康威视", "hai kang wei shi")]
    [InlineData("新疆生产建设兵团", "xin jiang sheng chan jian she bing tuan")]
    [InlineData("乌鲁木齐", "wu lu mu qi")]
    [InlineData("华为", "hua wei")]
    [InlineData("吕女略", "lv nv lve")]
    public void A_text_is_read_character_by_character(string han, string pinyin) =>
        Assert.Equal(pinyin, string.Join(' ', han.EnumerateRunes().Select(r => Readings[r])));

    [Fact]
    public void There_are_about_four_hundred_syllables_and_all_characters_of_the_basic_block() =>
        Assert.Multiple(
            () => Assert.InRange(Pinyin.Rows.Count, 395, 425),
            () => Assert.InRange(Enumerable.Range(0x4E00, 0x51A6).Count(c => Readings.ContainsKey(new Rune(c))), 20_800, 20_902));

    [Fact]
    public void A_further_reading_is_a_syllable_and_not_the_default()
    {
        var syllables = Pinyin.Rows.Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(TableFile.Read("han-readings.txt").Rows, row =>
        {
            var rune = Rune.GetRuneAt(row[0], 0);
            Assert.Equal(rune.Utf16SequenceLength, row[0].Length);
            Assert.All(row[1].Split(' '), s => Assert.True(syllables.Contains(s) && s != Readings[rune], $"{row[0]} {s}"));
        });
    }

    [Theory]
    [InlineData("華爲技術", "华为技术")]
    [InlineData("後發髮", "后发发")]
    [InlineData("広沢竜", "广泽龙")]
    [InlineData("﨑", "崎")]
    public void Variants_fold_to_one_character(string variants, string simplified) =>
        Assert.Equal(simplified, string.Concat(variants.EnumerateRunes().Select(r => Simplified.GetValueOrDefault(r, r.ToString()))));

    [Fact]
    public void Folding_once_is_enough() =>
        Assert.DoesNotContain(Simplified.Values.Distinct(), target => Simplified.ContainsKey(Rune.GetRuneAt(target, 0)));

    [Theory]
    [InlineData("土士未末日曰己已巳")]
    [InlineData("乾干著着芸艺渡边崎埼")]
    public void Characters_that_are_different_words_stay_apart(string characters)
    {
        var folded = characters.EnumerateRunes().Select(r => Simplified.GetValueOrDefault(r, r.ToString())).ToList();
        Assert.Equal(folded.Distinct(StringComparer.Ordinal), folded);
    }

    [Theory]
    [InlineData("曾", "zeng")]
    [InlineData("单", "shan")]
    [InlineData("仇", "qiu")]
    [InlineData("尉迟", "yuchi")]
    [InlineData("万俟", "moqi")]
    [InlineData("欧阳", "ouyang")]
    [InlineData("吕", "lv")]
    public void A_surname_is_read_as_a_surname(string surname, string reading) =>
        Assert.Equal(reading, TableFile.Read("han-surnames.txt").Rows.Single(r => r[0] == surname)[1].Split(' ')[0]);

    [Fact]
    public void Surnames_are_simplified_and_readings_are_letters() =>
        Assert.All(TableFile.Read("han-surnames.txt").Rows, row =>
        {
            Assert.DoesNotContain(row[0].EnumerateRunes(), Simplified.ContainsKey);
            Assert.All(row[1].Split(' '), reading => Assert.All(reading, c => Assert.True(char.IsAsciiLetterLower(c))));
        });
}
