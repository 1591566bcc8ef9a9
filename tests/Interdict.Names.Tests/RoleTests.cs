namespace Interdict.Names.Tests;

/// <summary>What each word does in its name.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("General Qasem Soleimani", TokenRole.Title, TokenRole.Core, TokenRole.Core)]
    [InlineData("Osama bin Laden", TokenRole.Core, TokenRole.Particle, TokenRole.Core)]
    [InlineData("Huawei Technologies", TokenRole.Core, TokenRole.Organization)]
    [InlineData("Karamay Vogelsang", TokenRole.Place, TokenRole.Core)]
    [InlineData("Factory 1086", TokenRole.Organization, TokenRole.Number)]
    [InlineData("Vogelsang J", TokenRole.Core, TokenRole.Initial)]
    public void Words_get_their_roles(string name, params TokenRole[] roles) => Assert.Equal(roles, Reading.Of(name, ViewKind.Latin).Roles);

    [Theory]
    [InlineData("The General")]
    [InlineData("A B")]
    [InlineData("AT&T")]
    public void Where_a_name_is_nothing_but_small_words_they_are_its_core(string name) =>
        Assert.All(Reading.Of(name, ViewKind.Latin).Roles, r => Assert.Equal(TokenRole.Core, r));

    [Theory]
    [InlineData("I.B.M. Vogelsang", "ibm vogelsang")]
    [InlineData("I B M Vogelsang", "ibm vogelsang")]
    [InlineData("J. R. Vogelsang", "j r vogelsang")]
    public void Three_single_letters_in_a_row_are_an_acronym(string name, string words) => Assert.Equal(words, Reading.Of(name, ViewKind.Latin).Words);

    [Fact]
    public void Spellings_of_one_word_share_a_class()
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze("Muhammad Mohammed Karamay Qaramay", buffer);
        var tokens = buffer.Tokens;
        Assert.NotEqual(0, tokens[0].Class);
        Assert.Equal(tokens[0].Class, tokens[1].Class);
        Assert.NotEqual(0, tokens[2].Class);
        Assert.Equal(tokens[2].Class, tokens[3].Class);
        Assert.NotEqual(tokens[0].Class, tokens[2].Class);
    }

    [Fact]
    public void A_common_word_is_less_rare_than_one_never_seen()
    {
        Assert.True(Lexicon.Find("company").Rarity < Lexicon.Find("vogelsang").Rarity);
        Assert.Equal(Lexicon.Unseen, Lexicon.Find("vogelsangqx").Rarity);
    }

    [Theory]
    [InlineData("Dahua  Technology, Hangzhou")]
    [InlineData("“海康威视”, Hangzhou Hikvision (中国) I.B.M. & Иванов")]
    public void Every_word_knows_the_stretch_of_text_that_it_was_made_from(string name)
    {
        var readings = Reading.Of(name);
        Assert.NotEmpty(readings);
        Assert.All(readings.SelectMany(r => r.Sources), s => Assert.NotEqual("", s.Trim()));
    }
}
