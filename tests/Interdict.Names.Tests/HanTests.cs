namespace Interdict.Names.Tests;

/// <summary>Han characters as words and pairs, read in Mandarin, and with the known words in English.</summary>
public sealed class HanTests
{
    [Theory]
    [InlineData("东方雨虹", "东方 方雨 雨虹")]
    [InlineData("東方雨虹", "东方 方雨 雨虹")]
    [InlineData("东 方 雨 虹", "东方 方雨 雨虹")]
    public void A_name_is_its_overlapping_pairs_in_simplified_characters(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Han).Words);

    [Theory]
    [InlineData("艾尔肯·吐尼亚孜")]
    [InlineData("艾尔肯•吐尼亚孜")]
    [InlineData("艾爾肯・吐尼亞孜")]
    public void A_dot_parts_a_foreign_name(string name) => Assert.Equal("aierken tuniyazi", Reading.Of(name, ViewKind.Pinyin).Words);

    [Fact]
    public void Words_of_a_body_in_greek_are_those_of_english_and_its_articles_are_particles()
    {
        var greek = Reading.Of("Κεντρική Τράπεζα της Συρίας", ViewKind.Native);
        Assert.Equal([TokenRole.Organization, TokenRole.Organization, TokenRole.Particle, TokenRole.Place], greek.Roles);
    }

    [Theory]
    [InlineData("海康威视")]
    [InlineData("海康威視")]
    public void A_known_brand_is_one_distinctive_word(string name)
    {
        var reading = Reading.Of(name, ViewKind.Han);
        Assert.Equal("海康威视", reading.Words);
        Assert.Equal([TokenRole.Core], reading.Roles);
        Assert.Equal("hikvision", Reading.Of(name, ViewKind.Gloss).Words);
    }

    [Theory]
    [InlineData("華為技術有限公司", "华为技术有限公司")]
    [InlineData("中國科學院", "中国科学院")]
    [InlineData("浙江大華技術股份有限公司", "浙江大华技术股份有限公司")]
    public void Traditional_and_simplified_characters_give_the_same_views(string traditional, string simplified) =>
        Assert.Equal(Reading.Of(simplified).Select(r => (r.Kind, r.Words)), Reading.Of(traditional).Select(r => (r.Kind, r.Words)));

    [Theory]
    [InlineData("习近平", "xi jinping")]
    [InlineData("欧阳修文", "ouyang xiuwen")]
    [InlineData("仇英", "qiu ying")]
    [InlineData("单田芳", "shan tianfang")]
    public void A_person_is_read_as_surname_and_given_name(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Pinyin).Words);

    [Fact]
    public void Known_words_are_translated_and_the_rest_is_read()
    {
        var words = Reading.Of("克拉玛依市公安局", ViewKind.Gloss).Words;
        Assert.StartsWith("karamay", words, StringComparison.Ordinal);
        Assert.EndsWith("public security bureau", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_company_keeps_its_distinctive_part_apart_from_place_and_trade()
    {
        var reading = Reading.Of("杭州海康威视数字技术股份有限公司", ViewKind.Gloss);
        Assert.StartsWith("hangzhou", reading.Words, StringComparison.Ordinal);
        Assert.Contains("technology", reading.Words, StringComparison.Ordinal);
        Assert.Equal(TokenRole.Place, reading.Roles[0]);
        Assert.Contains(TokenRole.Core, reading.Roles);
        Assert.Contains(TokenRole.Organization, reading.Roles);
    }

    [Fact]
    public void A_name_in_two_scripts_gives_the_views_of_both()
    {
        var kinds = Reading.Of("Hikvision 海康威视").Select(r => r.Kind).ToList();
        Assert.Contains(ViewKind.Latin, kinds);
        Assert.Contains(ViewKind.Han, kinds);
        Assert.Contains(ViewKind.Pinyin, kinds);
    }
}
