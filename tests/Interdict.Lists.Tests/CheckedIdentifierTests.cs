namespace Interdict.Lists.Tests;

public sealed class CheckedIdentifierTests
{
    [Theory]
    [InlineData("INN 7736050003", IdentifierScheme.Inn, "7736050003")] // Gazprom
    [InlineData("OGRN 1027700070518", IdentifierScheme.Ogrn, "1027700070518")] // Gazprom
    [InlineData("ИНН: 7707083893", IdentifierScheme.Inn, "7707083893")] // Sberbank
    [InlineData("ОГРН №1027700132195", IdentifierScheme.Ogrn, "1027700132195")] // Sberbank
    [InlineData("OGRN 304500116000157", IdentifierScheme.Ogrnip, "304500116000157")]
    [InlineData("inn 500123456750", IdentifierScheme.Inn, "500123456750")]
    [InlineData("LEI: 5299001A2B3C4D5E6F02", IdentifierScheme.Lei, "5299001A2B3C4D5E6F02")]
    [InlineData("5299 001A 2B3C 4D5E 6F02", IdentifierScheme.Lei, "5299001A2B3C4D5E6F02")]
    [InlineData("IMO9187629", IdentifierScheme.Imo, "9187629")]
    [InlineData("IMO No. 9074729", IdentifierScheme.Imo, "9074729")]
    [InlineData("IMO 5849194", IdentifierScheme.Imo, "5849194")] // a company's
    [InlineData("91110000721497432T", IdentifierScheme.Uscc, "91110000721497432T")]
    [InlineData("统一社会信用代码：９１１１００００７２１４９７４３２t", IdentifierScheme.Uscc, "91110000721497432T")]
    [InlineData("914403005678901201", IdentifierScheme.Uscc, "914403005678901201")]
    [InlineData("组织机构代码 72149743-2", IdentifierScheme.OrganizationCode, "721497432")]
    [InlineData("organization code MA1K4X2B-1", IdentifierScheme.OrganizationCode, "MA1K4X2B1")]
    public void Its_check_digits_fit(string text, IdentifierScheme scheme, string value) =>
        Assert.Equal(new CheckedIdentifier(scheme, value, IdentifierCheck.Valid, IsStated: true), CheckedIdentifier.Read(text));

    [Theory]
    [InlineData("INN 7736050004", IdentifierCheck.WrongDigits)]
    [InlineData("INN 773605000", IdentifierCheck.WrongForm)]
    [InlineData("INN 500123456751", IdentifierCheck.WrongDigits)]
    [InlineData("OGRN 1027700070519", IdentifierCheck.WrongDigits)]
    [InlineData("OGRN 0000000000000", IdentifierCheck.WrongForm)]
    [InlineData("LEI 5299001A2B3C4D5E6F03", IdentifierCheck.WrongDigits)]
    [InlineData("LEI 5299001A2B3C4D5F6E02", IdentifierCheck.WrongDigits)]
    [InlineData("LEI 5299001A2B3C4D5E6F", IdentifierCheck.WrongForm)]
    [InlineData("5299001A2B3C4D5E6F03", IdentifierCheck.WrongDigits)]
    [InlineData("IMO 9187628", IdentifierCheck.WrongDigits)]
    [InlineData("91110000721497432X", IdentifierCheck.WrongDigits)]
    [InlineData("USCC 9111000072149743", IdentifierCheck.WrongForm)]
    [InlineData("organization code 721497433", IdentifierCheck.WrongDigits)]
    [InlineData("BIC SABRRU", IdentifierCheck.WrongForm)]
    [InlineData("UEI OI1234567890", IdentifierCheck.WrongForm)]
    public void A_typing_error_shows(string text, IdentifierCheck check)
    {
        var read = CheckedIdentifier.Read(text);
        Assert.Equal((check, true), (read.Check, read.IsWrong));
        Assert.NotEqual("", read.SchemeName);
    }

    [Theory]
    [InlineData("1234567")]
    [InlineData("7707083893")]
    [InlineData("11010519491231002X")] // a citizen's number, as long as a credit code
    [InlineData("No. 1234-567")]
    [InlineData("passport 7707083894")]
    [InlineData("IMO")]
    [InlineData("Innsbruck 12")]
    [InlineData("")]
    public void What_has_no_check_digits_is_not_wrong(string text) => Assert.Equal(IdentifierCheck.None, CheckedIdentifier.Read(text).Check);

    [Theory]
    [InlineData("BIC SABRRUMMXXX", "SABRRUMM")]
    [InlineData("SWIFT/BIC: SABRRUMM", "SABRRUMM")]
    [InlineData("SABR RU MM XXX", "SABRRUMM")]
    [InlineData("SABRRUMM012", "SABRRUMM012")]
    public void The_head_office_of_a_bank_is_the_bank(string text, string value)
    {
        var read = CheckedIdentifier.Read(text);
        Assert.Equal((IdentifierScheme.Bic, value), (read.Scheme, read.Value));
    }

    [Theory]
    [InlineData("registration", "RU", "1027700070518", IdentifierScheme.Ogrn)]
    [InlineData("tax-id", "RU", "7736050003", IdentifierScheme.Inn)]
    [InlineData("registration", "RU", "12345", IdentifierScheme.Registration)]
    [InlineData("registration", "CN", "721497432", IdentifierScheme.OrganizationCode)]
    [InlineData("registration", "", "721497432", IdentifierScheme.Registration)]
    [InlineData("passport", "RU", "7736050003", IdentifierScheme.Passport)]
    [InlineData("nit", "CO", "900015699-8", IdentifierScheme.OtherTax)]
    public void A_list_says_its_kind(string kind, string country, string value, IdentifierScheme scheme) =>
        Assert.Equal((scheme, true), (CheckedIdentifier.Read(value, kind, country).Scheme, CheckedIdentifier.Read(value, kind, country).IsStated));

    [Fact]
    public void Letters_that_only_look_Latin_are_read_as_Latin() => Assert.Equal("MP2345678", CheckedIdentifier.Read("паспорт МР 2345678").Value);
}
