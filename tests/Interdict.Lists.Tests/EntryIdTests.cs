namespace Interdict.Lists.Tests;

public sealed class EntryIdTests
{
    [Theory]
    [InlineData("us-bis-el/north-cn", "us-bis-el", "north-cn")]
    [InlineData("names/A/2", "names", "A/2")]
    [InlineData("un-sc/海", "un-sc", "海")]
    public void Its_form_reads_back(string text, string list, string key)
    {
        Assert.True(EntryId.TryParse(text, out var id));
        Assert.Equal((list, key, text), (id.List.Value, id.Key, id.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("north")]
    [InlineData("/north")]
    [InlineData("us-bis-el/")]
    [InlineData("US/north")]
    [InlineData("us bis/north")]
    [InlineData("us-bis-el/ north")]
    [InlineData("us-bis-el/north/")]
    public void Other_forms_are_refused(string? text) => Assert.False(EntryId.TryParse(text, out _));

    [Fact]
    public void A_list_code_has_only_small_letters_digits_and_hyphens()
    {
        Assert.Throws<ArgumentException>(() => new ListCode("US"));
        Assert.Throws<ArgumentException>(() => new ListCode(""));
        Assert.Equal("", default(ListCode).Value);
    }
}
