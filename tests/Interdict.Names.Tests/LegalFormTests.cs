namespace Interdict.Names.Tests;

/// <summary>Legal forms are recognized and set aside: alone they name nobody.</summary>
public sealed class LegalFormTests
{
    [Theory]
    [InlineData("Limited")]
    [InlineData("CORPORATION")]
    [InlineData("Corp.")]
    [InlineData("Co., Ltd.")]
    [InlineData("CO LTD")]
    [InlineData("GmbH & Co. KG")]
    [InlineData("OOO")]
    [InlineData("ООО")]
    [InlineData("Public Joint Stock Company")]
    [InlineData("有限公司")]
    [InlineData("股份有限公司")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-- ., ()")]
    [InlineData("\u200B\uFEFF")]
    public void Legal_forms_and_punctuation_alone_give_no_view(string name) => Assert.Empty(Reading.Of(name));

    [Theory]
    [InlineData("Dahua Technology Co., Ltd.", "co-ltd")]
    [InlineData("Dahua Technology Company Limited", "co-ltd")]
    [InlineData("Dahua Technology GmbH", "gmbh")]
    [InlineData("OOO Dahua Technology", "llc")]
    [InlineData("Dahua Technology, L.L.C.", "llc")]
    [InlineData("Dahua Technology Inc", "inc")]
    public void A_legal_form_is_no_word_of_the_name(string name, string form)
    {
        var reading = Reading.Of(name, ViewKind.Latin);
        Assert.Equal("dahua technology", reading.Words);
        Assert.Equal(form, reading.LegalForm);
    }

    [Fact]
    public void A_chinese_legal_form_is_set_aside_in_every_view()
    {
        var readings = Reading.Of("海康威视有限公司");
        Assert.NotEmpty(readings);
        Assert.All(readings, r => Assert.DoesNotContain("gongsi", r.Words, StringComparison.Ordinal));
        Assert.All(readings, r => Assert.NotEqual("", r.LegalForm));
    }
}
