namespace Interdict.Names.Tests;

public sealed class MisspeltFormsTests
{
    [Theory]
    [InlineData("Vektor Limited Liability Company", "Vektor Limiled Liability Comapny")]
    [InlineData("Huawei Technologies Company Limited", "Huawei Technologies Comapny Limted")]
    [InlineData("Northwind Corporation", "Northwind Corporatoin")]
    public void A_legal_form_with_a_slip_in_a_long_word_is_still_that_form(string right, string wrong) => Assert.Equal(Read(right), Read(wrong));

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
