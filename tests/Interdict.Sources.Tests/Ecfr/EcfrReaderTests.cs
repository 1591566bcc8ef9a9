using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Ecfr;

public sealed class EcfrReaderTests
{
    private static string File(int supplement, string rows) =>
        $"""
        <?xml version="1.0"?>
        <DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 1 to Part 744"><TABLE><TR><TD>SOMEWHERE</TD><TD>Not of a list</TD><TD/></TR></TABLE></DIV9>
        <DIV9 N="Supplement No. {supplement} to Part 744" TYPE="APPENDIX"><HEAD>Head</HEAD><P>Text</P><DIV><TABLE><THEAD><TR><TH>Country</TH><TH>Entity</TH></TR></THEAD><TBODY>
        {rows}
        </TBODY></TABLE></DIV></DIV9><DIV9 N="Supplement No. 8 to Part 744"><TABLE><TR><TD>X</TD><TD>Y</TD><TD>Z</TD></TR></TABLE></DIV9></DIV5>
        """;

    private static (List<Entry> Entries, ImportReport Report) Read(string rows, int supplement = 4) => Import.Text("ecfr-xml", "part744.xml", File(supplement, rows));

    [Fact]
    public void The_country_is_carried_down_over_empty_cells()
    {
        var (entries, _) = Read("""
            <TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>North Co., 1 A Rd., Hangzhou, China.</TD><TD>All items</TD><TD/><TD>84 FR 54004, 10/9/19. 85 FR 44161, 7/22/20.</TD></TR>
            <TR><TD/><TD>South Co., Ltd., 2 B Rd., Kowloon, Hong Kong</TD><TD>All items</TD><TD>Presumption of denial</TD><TD>77 FR 58006</TD></TR>
            <TR><TD>CRIMEA REGION OF UKRAINE</TD><TD>East LLC, Kerch, Crimea, Ukraine.</TD><TD>All items</TD><TD>Presumption of denial</TD><TD></TD></TR>
            """);
        Assert.Equal(["us-bis-el/north-co-cn", "us-bis-el/south-co-ltd-cn", "us-bis-el/east-llc-ua"], entries.Select(e => e.Id.ToString()));
        Assert.Equal(["CN", "HK"], entries[1].Countries);
        Assert.Equal(new DateOnly(2019, 10, 9), entries[0].Listed);
        Assert.Null(entries[0].ReviewPolicy);
        Assert.Equal(["the license review policy cell is empty"], entries[0].Warnings);
    }

    [Fact]
    public void Superscripts_and_inline_markup_join_the_text()
    {
        var (entries, _) = Read("<TR><TD>RUSSIA</TD><TD>North <I>Co</I> LLC, Moscow, Russia</TD><TD>For all items subject to the EAR. (See §§ 734.9(g),<sup>3</sup> 746.8(a)(3), and 744.21(b) of\n the EAR)</TD><TD>Policy of denial</TD><TD/></TR>");
        Assert.Equal("North Co LLC", entries[0].Name);
        Assert.Equal([3], entries[0].Footnotes);
        Assert.EndsWith("of the EAR)", entries[0].LicenseRequirement, StringComparison.Ordinal);
    }

    [Fact]
    public void Reserved_rows_are_counted_and_rejected_and_footnotes_are_notes()
    {
        var (entries, report) = Read("""
            <TR><TD>IRAN</TD><TD>North Co, Tehran, Iran</TD><TD>All</TD><TD>PoD</TD><TD/></TR>
            <TR><TD/><TD>[Reserved]</TD><TD/><TD/><TD/></TR>
            <TR><TD/><TD>Short row</TD><TD/></TR>
            <TR><TD/><TD/><TD>All</TD><TD/><TD/></TR>
            <TR><TD colspan="5"><sup>1</sup> For this entity, more items are subject to the EAR.</TD></TR>
            <TR><TD>[63 FR 64325, Nov. 19, 1998]</TD></TR>
            """);
        Assert.Single(entries);
        Assert.Equal((4L, 1L, 3L), (report.Read, report.Kept, report.Rejected));
        Assert.Equal(2, report.Notes.Values.Sum());
        Assert.Equal([5L, 6L, 7L], report.Rejections.Select(r => r.Line));
    }

    [Fact]
    public void Address_rows_are_addresses()
    {
        var (entries, _) = Read("<TR><TD>CHINA</TD><TD>Address 01, Unit D, 18 Some Rd, Wan Chai, Hong Kong.</TD><TD>All</TD><TD>PoD</TD><TD/></TR>");
        Assert.Equal(PartyType.Address, entries[0].Type);
        Assert.Equal("Unit D, 18 Some Rd, Wan Chai, Hong Kong", Assert.Single(entries[0].Addresses).Text);
    }

    [Theory]
    [InlineData(6, "us-bis-uvl")]
    [InlineData(7, "us-bis-meu")]
    public void The_lists_of_three_columns_are_read(int supplement, string list)
    {
        var (entries, _) = Read("<TR><TD>GEORGIA</TD><TD>North Co, Tbilisi, Georgia</TD><TD>85 FR 83799, 12/23/2020</TD></TR>", supplement);
        Assert.Equal($"{list}/north-co-ge", Assert.Single(entries).Id.ToString());
        Assert.Null(entries[0].LicenseRequirement);
        Assert.Empty(entries[0].Warnings);
    }

    [Fact]
    public void A_document_type_declaration_is_refused()
    {
        var problem = Assert.Throws<SourceException>(() => Import.Text("ecfr-xml", "x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>"));
        Assert.Contains("DTD", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_without_end_is_refused()
    {
        using var folder = new TempFolder();
        var path = folder.Write("x.xml", File(4, $"<TR><TD>{new string('x', 300_000)}</TD></TR>"));
        Assert.Throws<SourceException>(() => Import.Read("ecfr-xml", path, new SourceLimits { FieldLength = 100_000 }));
        Assert.Equal(1, Import.Read("ecfr-xml", path).Report.Rejected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<a>")]
    [InlineData("<a/>")]
    [InlineData("plain text")]
    [InlineData("<DIV9 N=\"Supplement No. 4 to Part 744\"><TR><TD>x</TD><TD>cut")]
    public void What_is_not_the_supplement_is_refused(string text) => Assert.Throws<SourceException>(() => Import.Text("ecfr-xml", "x.xml", text));

    [Fact]
    public void The_list_of_July_2026_is_read_whole()
    {
        var (entries, report) = Import.Read("ecfr-xml", TestData.Require("bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz"));
        Assert.Equal((3_409L, 3_409L, 0L, 5_172L), (report.Read, report.Kept, report.Rejected, report.Aliases));
        Assert.Equal(28, entries.Count(e => e.Citations.Any(c => c is { Volume: 84, Page: 54004 })));
        Assert.Equal(19, entries.Count(e => e.Type == PartyType.Address));
        Assert.Equal(215, report.Warned);
        Assert.All(entries, e => Assert.NotEmpty(e.Countries));
        Assert.DoesNotContain(entries, e => e.Citations.Any(c => c.Reporter == Reporter.Other));
    }

    [Fact]
    public void Entries_have_the_keys_that_the_CSL_gives_them()
    {
        var ecfr = Import.Entries("ecfr-xml", TestData.Require("bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz")).Select(e => e.Id).ToHashSet();
        var csl = Import.Entries("csl-json", TestData.Require("csl/consolidated-2026-07.json.gz")).Select(e => e.Id).ToHashSet();
        Assert.InRange(ecfr.Count(csl.Contains), 3_200, 3_409);
    }

    [Fact]
    public void Every_core_entry_of_the_twenty_eight_has_its_key_here()
    {
        var ids = Import.Entries("ecfr-xml", TestData.Require("bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz"))
            .Where(e => e.Citations.Any(c => c is { Volume: 84, Page: 54004 })).Select(e => e.Id).ToList();
        var core = Interdict.Sources.Core.CoreCorpus.Instance;
        Assert.All(ids, id => Assert.NotNull(core.Find(id)));
    }
}
