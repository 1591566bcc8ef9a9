using Interdict.Names;

namespace Interdict.Tests;

public sealed class KoreanSpellingTests
{
    [Theory]
    [InlineData("chong", "jong")]
    [InlineData("jeong", "chung")]
    [InlineData("pok", "bok")]
    [InlineData("hyon", "hyeon")]
    [InlineData("myongguk", "myeongkuk")]
    [InlineData("혜", "hye")]
    [InlineData("정은", "jongun")]
    public void One_syllable_is_found_in_every_way_to_write_it(string one, string other) => Assert.True(KoreanSpelling.AreAlike(one, other));

    [Theory]
    [InlineData("jong", "jang")]
    [InlineData("sik", "guk")]
    [InlineData("chol", "chun")]
    [InlineData("정", "종은")]
    [InlineData("smith", "smith")]
    public void Other_syllables_and_words_of_other_languages_are_not(string one, string other) => Assert.False(KoreanSpelling.AreAlike(one, other));

    [Theory]
    [InlineData("RI, Jong Won", true)]
    [InlineData("Kim Myong-sik", true)]
    [InlineData("Zhang Wei", false)]
    [InlineData("Li Gang", false)]
    [InlineData("Tata Kim Motors", false)]
    public void A_name_looks_korean_by_its_surname_and_all_its_syllables(string name, bool korean)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        Assert.Equal(korean, buffer.TokensOf(buffer.Views[0])[0].Alphabet == Alphabet.Korean);
    }
}
