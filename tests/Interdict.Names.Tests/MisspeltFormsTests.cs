namespace Interdict.Names.Tests;

public sealed class MisspeltFormsTests
{
    [Theory]
    [InlineData("Vektor Limited Liability Company", "Vektor Limiled Liability Comapny")]
    [InlineData("Huawei Technologies Company Limited", "Huawei Technologies Comapny Limted")]
    [InlineData("Northwind Corporation", "Northwind Corporatoin")]
    public void A_legal_form_with_a_slip_in_a_long_word_is_still_that_form(string right, string wrong) => Assert.Equal(Read(right), Read(wrong));

    [Theory]
    [InlineData("Joint Stock Company Polema", "Jont Stock Company Polema")]
    [InlineData("Joint Stock Company Polema", "Joint Stcok Company Polema")]
    [InlineData("Public Joint Stock Company Polema", "Publc Joint Stock Company Polema")]
    public void A_short_word_of_a_longer_form_is_known_by_its_neighbor(string right, string wrong) => Assert.Equal(Read(right), Read(wrong));

    [Theory]
    [InlineData("Vektor Co Ltdd", "ltdd")]
    [InlineData("Vektor Gropu", "gropu")]
    [InlineData("Vektor Gropu Co Ltd", "gropu")]
    [InlineData("Vektor LCC", "lcc")]
    [InlineData("Group Vektor", "group")]
    [InlineData("Holding Vektor", "holding")]
    public void A_form_with_a_slip_or_in_another_place_weighs_little(string name, string slight)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        var token = buffer.TokensOf(buffer.Views[0]).ToArray().Single(t => buffer.TextOf(t).SequenceEqual(slight));
        Assert.Equal((TokenRole.Organization, true), (token.Role, token.Rarity <= 300));
    }

    [Theory]
    [InlineData("SPE OU", "speou")]
    [InlineData("MTV Holding", "mtvholding")]
    [InlineData("Obshchestvo s ogranichennoi otvetstvennostyu MTV", "mtv")]
    [InlineData("SAIC", "saic")]
    public void A_name_of_legal_forms_alone_is_one_word(string name, string word) => Assert.Equal(word, Read(name).Tokens);

    [Theory]
    [InlineData("Limited")]
    [InlineData("CORP")]
    [InlineData("Company")]
    [InlineData("Co Ltd")]
    public void A_common_form_alone_is_nothing(string name)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        Assert.Empty(buffer.Views.ToArray());
    }

    [Theory]
    [InlineData("Vektor Limitless")]
    [InlineData("Companion Care")]
    public void A_word_of_its_own_is_not_mended(string name) => Assert.Equal(name.ToLowerInvariant(), Read(name).Tokens);

    [Fact]
    public void An_abbreviation_in_parentheses_says_little_of_identity()
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze("Rosoboronexport OJSC (ROE)", buffer);
        var tokens = buffer.TokensOf(buffer.Views[0]).ToArray();
        Assert.Equal([TokenRole.Core, TokenRole.Organization], tokens.Select(t => t.Role));
    }

    private static (string Tokens, int LegalForm) Read(string name)
    {
        var buffer = new NameBuffer();
        NameAnalyzer.Analyze(name, buffer);
        var view = buffer.Views[0];
        return (string.Join(' ', buffer.TokensOf(view).ToArray().Select(t => buffer.TextOf(t).ToString())), view.LegalForm);
    }
}
