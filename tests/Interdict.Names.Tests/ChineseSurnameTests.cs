namespace Interdict.Names.Tests;

public sealed class ChineseSurnameTests
{
    [Theory]
    [InlineData("chen", "chan", true)]
    [InlineData("chen", "tan", true)]
    [InlineData("wu", "ng", true)]
    [InlineData("huang", "ng", true)]
    [InlineData("jin", "kim", true)]
    [InlineData("chen", "zhang", false)]
    [InlineData("chen", "smith", null)]
    [InlineData("chan", "chen", null)]
    public void A_surname_is_spelled_as_its_bearers_spell_it(string reading, string latin, bool? expected) =>
        Assert.Equal(expected, ChineseSpelling.IsSurname(reading, latin));

    [Fact]
    public void Spellings_and_readings_that_are_alike_share_a_key()
    {
        Span<uint> reading = stackalloc uint[ChineseSpelling.MostSurnames];
        Span<uint> spelling = stackalloc uint[ChineseSpelling.MostSurnames];
        Assert.Equal(1, ChineseSpelling.WriteSurnameKeys(Alphabet.Pinyin, "chen", reading));
        var count = ChineseSpelling.WriteSurnameKeys(Alphabet.Latin, "chan", spelling);
        Assert.True(count > 1);
        Assert.Contains(reading[0], spelling[..count].ToArray());
        Assert.Equal(0, ChineseSpelling.WriteSurnameKeys(Alphabet.Arabic, "chen", reading));
    }
}
