using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Bis;

public sealed class DplReaderTests
{
    private const string Tabbed = "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n";

    [Fact]
    public void The_tab_separated_shape_is_read()
    {
        var (entries, _) = Import.Text("bis-dpl", "dpl.txt", Tabbed + "\" J. ROE\"\t\"1 Rd\"\t\"ANTHONY\"\t\"NM\"\t\"\"\t\"88201\"\t\"02/10/2022\"\t\"\"\t\"Y\"\t\"3033-09-30\"\t\"F.R. NOTICE ADDED\"\t\"87 F.R. 9030 2/17/2022\"\n");
        var entry = Assert.Single(entries);
        Assert.Equal("us-bis-dpl/j-roe", entry.Id.ToString());
        Assert.Equal("1 Rd, ANTHONY, NM, 88201", entry.Addresses[0].Text);
        Assert.Equal((new DateOnly(2022, 2, 10), null), (entry.Listed, entry.Ended));
        Assert.Equal(new Citation(Reporter.FederalRegister, 87, 9030, new DateOnly(2022, 2, 17)), entry.Citations[0]);
        Assert.Contains("3033-09-30", Assert.Single(entry.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glued_shape_is_read()
    {
        var (entries, _) = Import.Text("bis-dpl", "dpl.csv", "\uFEFFName_and_Address,Effective_Date,Expiration_Date,Appropriate Federal Register Citations,Type of Denial\n\"ADT ANALOG GMBH, 8019 NIEDERSEEON, HOUSE 21, DE\",9/10/1981,,46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81,Standard\n");
        var entry = Assert.Single(entries);
        Assert.Equal(("ADT ANALOG GMBH", "DE", 2), (entry.Name, entry.Countries[0], entry.Citations.Length));
        Assert.Equal("8019 NIEDERSEEON, HOUSE 21", entry.Addresses[0].Text);
        Assert.Equal("Type of denial: Standard", entry.Remarks);
    }

    [Fact]
    public void One_person_under_two_orders_is_two_entries()
    {
        const string Row = "\"J. ROE\"\t\"\"\t\"\"\t\"\"\t\"US\"\t\"\"\t\"02/10/2022\"\t\"\"\t\"Y\"\t\"\"\t\"\"\t\"";
        var (entries, _) = Import.Text("bis-dpl", "dpl.txt", Tabbed + Row + "87 F.R. 9030\"\n" + Row + "88 F.R. 1\"\n" + Row + "88 F.R. 1\"\n" + Row + "88 F.R. 1\"\n");
        Assert.Equal(["j-roe-us", "j-roe-us-88fr1"], entries.Take(2).Select(e => e.Id.Key));
        Assert.StartsWith("j-roe-us-88fr1-", entries[2].Id.Key, StringComparison.Ordinal);
        Assert.Equal(entries[2].Id.Key + "-2", entries[3].Id.Key);
    }

    [Fact]
    public void A_header_of_neither_shape_is_refused() => Assert.Throws<SourceException>(() => Import.Text("bis-dpl", "dpl.csv", "a,b\n1,2\n"));

    [Theory]
    [InlineData("Name,Clean Name,Alias,Previous Name,Parent Name,Note,Start date,End date,Source Url\nA,A,,,,,2022-10-05,,\n", "Effective_Date")]
    [InlineData("_id,source,name,federal_register_notice,start_date,end_date,standard_order\n1,x,A,,2022-10-05,,Y\n", "Effective_Date")]
    [InlineData("Name,Effective_Date\nA,10/05/2022\n", "FR_Citation")]
    public void Another_list_is_refused(string text, string missing) =>
        Assert.Equal(missing, Assert.Throws<SourceException>(() => Import.Text("bis-dpl", "a.csv", text)).Field);

    [Fact]
    public void The_list_of_September_2022_is_read_whole()
    {
        var (entries, report) = Import.Read("bis-dpl", TestData.Require("bis/dpl-2022-09.txt"));
        Assert.Equal((665L, 665, 0L), (report.Read, entries.Count, report.Rejected));
        Assert.Single(entries, e => e.Warnings.Any(w => w.Contains("3033-09-30", StringComparison.Ordinal)));
        Assert.All(entries, e => Assert.NotNull(e.Listed));
    }
}
