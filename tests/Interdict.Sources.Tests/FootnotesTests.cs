namespace Interdict.Sources.Tests;

public sealed class FootnotesTests
{
    [Theory]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)", "3")]
    [InlineData("For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).", "3")]
    [InlineData("For all items subject to the EAR (See §§734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR)", "3")]
    [InlineData("For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2", "1,2")]
    [InlineData("For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2", "1,2")]
    [InlineData("For All Items Subject to the EAR (See §734.9(e)1, and §744.11 of the EAR)2.", "1,2")]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4", "4")]
    [InlineData("For All Items Subject to the EAR (See §734.9(e)(2), and §744.11 of the EAR)4.", "4")]
    [InlineData("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR) 4", "4")]
    [InlineData("For all items subject to the EAR (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5", "5")]
    [InlineData("For all items subject to the EAR. (See § 744.11 of the EAR)", "")]
    [InlineData("For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR", "")]
    public void Glued_digits_are_found(string requirement, string expected)
    {
        List<string> warnings = [];
        Assert.Equal(expected, string.Join(',', Footnotes.Find(requirement, warnings)));
        Assert.Empty(warnings);
    }

    [Fact]
    public void A_reference_without_its_digit_is_doubted()
    {
        List<string> warnings = [];
        Assert.Empty(Footnotes.Find("For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)", warnings));
        Assert.Single(warnings);
    }
}
