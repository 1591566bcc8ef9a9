using Interdict.Pdf.Text;

namespace Interdict.Pdf.Tests;

/// <summary>Examples of Unicode Standard Annex 9 and of names as lists print them.</summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData("abc", false, "000")]
    [InlineData("אבג", true, "111")]
    [InlineData("ab אב cd", false, "00011000")]
    [InlineData("אב 12 גד", true, "11122111")]
    [InlineData("نور 12", true, "111122")]
    [InlineData("نور 1,2", true, "1111222")]
    [InlineData("نور 1-2", true, "1111212")]
    [InlineData("abc (אב) def", false, "000001100000")]
    [InlineData("אב (גד) הו", true, "1111111111")]
    [InlineData("5% אב", true, "22111")]
    [InlineData("ab بَ", false, "00011")]
    public void Levels_are_those_of_the_annex(string text, bool isRightToLeft, string levels)
    {
        Assert.Equal(isRightToLeft, Bidi.IsRightToLeft(text));
        Assert.Equal(levels, string.Concat(Bidi.Levels(text, isRightToLeft)));
    }

    [Fact]
    public void Blanks_at_the_end_go_with_the_paragraph() => Assert.Equal("0001100", string.Concat(Bidi.Levels("ab אב  ", false)));

    [Fact]
    public void A_name_in_an_English_sentence_turns_neither_the_sentence_nor_the_number_after_it() =>
        Assert.Equal("11100000000", string.Concat(Bidi.LevelsAround("نور (2021) a"[..11], [(0, 3), (3, 8)])));
}
