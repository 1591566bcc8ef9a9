using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{n} {n|entity|entities}", 1, "1 entity")]
    [InlineData("{n} {n|entity|entities}", 28, "28 entities")]
    [InlineData("{n:word} {n|bureau|bureaus}", 8, "eight bureaus")]
    [InlineData("{n:Word} later", 2, "Two later")]
    [InlineData("{n:word}", 18, "18")]
    [InlineData("{n}", 3409, "3,409")]
    public void A_number_agrees_with_its_noun(string template, int number, string expected) =>
        Assert.Equal(expected, English(template, new Slots { ["n"] = number }));

    [Theory]
    [InlineData("asset freeze", "an asset freeze")]
    [InlineData("license", "a license")]
    [InlineData("university", "a university")]
    [InlineData("hour", "an hour")]
    [InlineData("EU list", "a EU list")]
    public void An_article_follows_the_sound(string word, string expected) => Assert.Equal(expected, English("{w:a}", new Slots { ["w"] = word }));

    [Fact]
    public void A_list_is_joined_as_its_language_does()
    {
        Slots three = new() { ["l"] = new List<object> { "A", "B", "C" } };
        Assert.Equal("A, B and C", English("{l}", three));
        Assert.Equal("A, B or C", English("{l:or}", three));
        Assert.Equal("A, B, and C", English("{l:then}", three));
        Assert.Equal("A、B和C", Chinese("{l}", three));
        Assert.Equal("A，B，C", Chinese("{l:then}", three));
        Assert.Equal("X Co., Ltd.; Y; and Z", English("{l}", new Slots { ["l"] = new List<object> { "X Co., Ltd.", "Y", "Z" } }));
    }

    [Fact]
    public void A_day_is_written_as_its_language_does()
    {
        Slots day = new() { ["d"] = new DateOnly(2019, 10, 9) };
        Assert.Equal("October 9, 2019", English("{d}", day));
        Assert.Equal("2019年10月9日", Chinese("{d}", day));
        Assert.Equal("October 2019", English("{d}", new Slots { ["d"] = new PartialDate(2019, 10) }));
        Assert.Equal("2019年", Chinese("{d}", new Slots { ["d"] = new PartialDate(2019) }));
    }

    [Fact]
    public void A_part_whose_value_is_absent_is_left_out()
    {
        Assert.Equal("Issued by BIS.", English("Issued by {who}[, decided by {body}].", new Slots { ["who"] = "BIS", ["body"] = null }));
        Assert.Equal("Issued by BIS, decided by the ERC.", English("Issued by {who}[, decided by {body}].", new Slots { ["who"] = "BIS", ["body"] = "the ERC" }));
        Assert.Equal("x", English("x[ {l}]", new Slots { ["l"] = new List<object>() }));
    }

    [Fact]
    public void A_name_that_ends_in_a_period_takes_no_second() => Assert.Equal("It is X Co., Ltd.", English("It is {n}.", new Slots { ["n"] = "X Co., Ltd." }));

    [Fact]
    public void A_run_keeps_its_language()
    {
        var book = new PhraseBook(Language.English, "k\tCalled {n}.");
        Assert.Equal([new Run("Called "), new Run("海康威视", "zh-Hans"), new Run(".")], book.Say("k", new Slots { ["n"] = new Run("海康威视", "zh-Hans") }));
    }

    [Theory]
    [InlineData("{open")]
    [InlineData("[open {n}")]
    [InlineData("closed]")]
    [InlineData("{n:loud}")]
    [InlineData("{n|one}")]
    [InlineData("{}")]
    [InlineData("[a [b]]")]
    public void What_is_no_template_is_refused(string text) => Assert.Throws<FormatException>(() => Template.Parse(text));

    [Fact]
    public void A_value_that_was_not_given_is_a_defect() => Assert.Throws<InvalidOperationException>(() => English("{n}", Slots.None));

    [Fact]
    public void A_key_given_twice_is_refused_with_its_line()
    {
        var bad = Assert.Throws<FormatException>(() => new PhraseBook(Language.English, "a\tx\na\ty"));
        Assert.Contains("line 2", bad.Message, StringComparison.Ordinal);
    }

    private static string English(string template, Slots slots) => new PhraseBook(Language.English, $"k\t{template}").Text("k", slots);

    private static string Chinese(string template, Slots slots) => new PhraseBook(Language.Chinese, $"k\t{template}").Text("k", slots);
}
