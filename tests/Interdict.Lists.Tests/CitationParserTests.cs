using CsCheck;

namespace Interdict.Lists.Tests;

public sealed class CitationParserTests
{
    private static string Read(string text) => string.Join(" | ", CitationParser.Parse(text).Select(c => c.Date is { } date ? $"{c} {date:yyyy-MM-dd}" : c.ToString()));

    [Theory]
    [InlineData("84 FR 54004, 10/9/19. 85 FR 44161, 7/22/20.", "84 FR 54004 2019-10-09 | 85 FR 44161 2020-07-22")]
    [InlineData("84 FR 54002; 85 FR 44159", "84 FR 54002 | 85 FR 44159")]
    [InlineData("68 F.R. 38290 6/27/03 71 F.R. 38843 7/10/06 72 F.R. 4236 1/30/07", "68 FR 38290 2003-06-27 | 71 FR 38843 2006-07-10 | 72 FR 4236 2007-01-30")]
    [InlineData("66 FR 24266 , 77 FR 58006 (no. 182)", "66 FR 24266 | 77 FR 58006")]
    [InlineData("77 FR 61249 No. 195", "77 FR 61249")]
    [InlineData("76 FR no. 242 pg. 78146, 77 FR 58006 (no. 182)", "76 FR 78146 | 77 FR 58006")]
    [InlineData("76 FR 78146 (12/16/11), 77 FR 61256", "76 FR 78146 2011-12-16 | 77 FR 61256")]
    [InlineData("46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81", "46 FR 46154 1981-09-17 | 46 FR 19290 1981-03-30")]
    [InlineData("69.F.R. 123 1/2/04", "69 FR 123 2004-01-02")]
    [InlineData("87 F.R.38707 6/29/2022", "87 FR 38707 2022-06-29")]
    [InlineData("84FR 54,004", "84 FR 54004")]
    [InlineData("85 fr 1", "85 FR 1")]
    [InlineData("82 F.R. 16789, 16790 4/6/2017", "82 FR 16789 | 82 FR 16790 2017-04-06")]
    [InlineData("79 F.R. 60445 10/7/14, 80 17726 4/2/15", "79 FR 60445 2014-10-07 | 80 FR 17726 2015-04-02")]
    [InlineData("79 FR 24566; 5/1/14; 83 FR 3580; 1/26/18", "79 FR 24566 2014-05-01 | 83 FR 3580 2018-01-26")]
    [InlineData("74 F.R. 27773 DATED 06/11/09", "74 FR 27773 2009-06-11")]
    [InlineData("81 FR 61601 preview citation details, 9/7/16", "81 FR 61601 2016-09-07")]
    [InlineData("Vol. 59, No. 153, 08/10/1994", "Vol. 59, No. 153, 08/10/1994 1994-08-10")]
    [InlineData("Notice 2122, Vol. 59, No. 230, 12/01/94", "Notice 2122, Vol. 59, No. 230, 12/01/94 1994-12-01")]
    [InlineData("76 FR No. 197 (10/12/2011)", "76 FR No. 197 (10/12/2011) 2011-10-12")]
    [InlineData("67 F.R. 10890 3/11/02, NEW F.R. NOTICE TO BE PUBLISHED SOON", "67 FR 10890 2002-03-11 | NEW F.R. NOTICE TO BE PUBLISHED SOON")]
    [InlineData("90 F.R. 41970 8/28/20225", "90 FR 41970 | 8/28/20225")]
    [InlineData("80 F.R. 1 2/30/15", "80 FR 1")]
    [InlineData("Federal Register", "Federal Register")]
    [InlineData(" , ; . ", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Every_punctuation_reads_alike_and_nothing_is_lost(string? text, string expected) => Assert.Equal(expected, Read(text!));

    [Fact]
    public void What_is_not_a_page_of_the_register_keeps_its_text()
    {
        var citation = Assert.Single(CitationParser.Parse("EO 13818"));
        Assert.Equal((Reporter.Other, "EO 13818"), (citation.Reporter, citation.Raw));
    }

    [Fact]
    public void What_a_citation_prints_reads_as_itself() => Check.Sample(Gen.Select(Gen.Int[1, 999], Gen.Int[1, 999_999]), (volume, page) =>
        Assert.Equal(new Citation(Reporter.FederalRegister, volume, page), Assert.Single(CitationParser.Parse($"{volume} FR {page}"))));

    [Fact]
    public void Any_text_is_read_without_error() =>
        Check.Sample(Gen.String["0123456789 FRfr.,;/()andNo-"], text => CitationParser.Parse(text).All(c => c.Reporter == Reporter.FederalRegister ? c.Page > 0 : c.Raw!.Length > 0), iter: 20_000);
}
