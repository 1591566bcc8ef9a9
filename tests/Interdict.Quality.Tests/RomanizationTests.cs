using Interdict.Quality.Manipulations;

namespace Interdict.Quality.Tests;

public sealed class RomanizationTests
{
    [Theory]
    [InlineData("xi", "hsi")]
    [InlineData("jin", "chin")]
    [InlineData("ping", "p'ing")]
    [InlineData("qing", "ch'ing")]
    [InlineData("zhou", "chou")]
    [InlineData("zhong", "chung")]
    [InlineData("shi", "shih")]
    [InlineData("zi", "tzu")]
    [InlineData("guo", "kuo")]
    [InlineData("duo", "to")]
    [InlineData("xiong", "hsiung")]
    [InlineData("ren", "jen")]
    [InlineData("jian", "chien")]
    [InlineData("xue", "hsueh")]
    [InlineData("cai", "ts'ai")]
    [InlineData("gui", "kuei")]
    public void Wade_Giles_of_a_pinyin_syllable(string pinyin, string expected) => Assert.Equal(expected, PinyinStandards.WadeGiles(pinyin));

    [Theory]
    [InlineData("zhi", "jhih")]
    [InlineData("zhong", "jhong")]
    [InlineData("qing", "cing")]
    [InlineData("xu", "syu")]
    [InlineData("xue", "syue")]
    [InlineData("liu", "liou")]
    [InlineData("gui", "guei")]
    [InlineData("wen", "wun")]
    [InlineData("si", "sih")]
    public void Tongyong_of_a_pinyin_syllable(string pinyin, string expected) => Assert.Equal(expected, PinyinStandards.Tongyong(pinyin));

    [Theory]
    [InlineData("WANG, Xiaoming", "Wang Hsiao-ming")]
    [InlineData("ZHANG, Jian Guo", "Chang Chien-kuo")]
    public void A_name_in_pinyin_gets_another_standard(string name, string expected) => Assert.Equal(expected, Changing.Change("Wade-Giles", name));

    [Theory]
    [InlineData("BROWN, Michael")]
    [InlineData("IVANOV, Sergey Petrovich")]
    public void Other_names_are_no_pinyin(string name) => Assert.Null(PinyinStandards.Parts(name));

    [Theory]
    [InlineData("BGN/PCGN", "Shcherbakov Yuriy")]
    [InlineData("ISO 9", "Serbakov Urij")]
    [InlineData("ALA-LC", "Shcherbakov Iurii")]
    [InlineData("passports (ICAO)", "Shcherbakov Iurii")]
    [InlineData("German press", "Schtscherbakow Jurij")]
    public void Russian_under_each_standard(string standard, string expected) => Assert.Equal(expected, Changing.Change($"Cyrillic by {standard}", "Щербаков Юрий"));

    [Fact]
    public void A_name_with_letters_of_another_language_is_left_out() => Assert.Null(Changing.Change("Cyrillic by ISO 9", "Сергій Їжак"));

    [Theory]
    [InlineData("Revised Romanization", "Gim Jeong-eun")]
    [InlineData("McCune-Reischauer", "Kim Chong-un")]
    [InlineData("Yale", "Kim Ceng-un")]
    public void Hangul_under_each_standard(string standard, string expected) => Assert.Equal(expected, Changing.Change($"Hangul by {standard}", "김정은"));
}
