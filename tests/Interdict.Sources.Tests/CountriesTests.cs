namespace Interdict.Sources.Tests;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("CN", "CN")]
    [InlineData("CHINA, PEOPLE'S REPUBLIC OF", "CN")]
    [InlineData("PRC", "CN")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("U.A.E.", "AE")]
    [InlineData("Korea, North", "KP")]
    [InlineData("TÜRKİYE", null)]
    [InlineData("Türkiye", "TR")]
    [InlineData("CRIMEA REGION OF UKRAINE", "UA")]
    [InlineData("CRIMEA (OCCUPIED)", "UA")]
    [InlineData("REGION: WEST BANK", "PS")]
    [InlineData("MAN, ISLE OF", "IM")]
    [InlineData("UK", "GB")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("ZZ", null)]
    [InlineData("", null)]
    [InlineData("Atlantis", null)]
    public void Names_and_codes_are_found(string text, string? code) => Assert.Equal(code, Countries.Find(text));

    [Fact]
    public void Codes_have_names() => Assert.Equal(("China", null), (Countries.NameOf("CN"), Countries.NameOf("ZZ")));
}
