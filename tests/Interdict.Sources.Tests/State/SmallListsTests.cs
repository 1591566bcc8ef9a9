using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.State;

/// <summary>Lists of a page or table each: section 1260H, the Covered List, debarred parties.</summary>
public sealed class SmallListsTests
{
    [Fact]
    public void A_Chinese_military_company_keeps_parent_and_end()
    {
        var (entries, report) = Import.Text("dod-1260h", "a.csv", SmallFiles.ChineseMilitary);
        var entry = Assert.Single(entries);
        Assert.Equal(["North Works Ltd.", "North Works Ltd. (NW)", "NW", "Nord", "Old Works"], entry.Names.Select(n => n.Value));
        Assert.Equal((new DateOnly(2021, 6, 3), new DateOnly(2025, 1, 7), NameKind.Former), (entry.Listed, entry.Ended, entry.Names[4].Kind));
        Assert.Equal(new Identifier("linked-to", "North Holding"), Assert.Single(entry.Identifiers));
        Assert.Equal("the row has no name", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public void Covered_sentences_yield_the_companies_they_name()
    {
        var (entries, report) = Import.Text("fcc-covered", "a.csv", SmallFiles.Covered);
        Assert.Equal(["North Technologies Company", "AO North Lab", "North Networks Corp | NorNet (USA) LLC"], entries.Select(e => string.Join(" | ", e.Names.Select(n => n.Value))));
        Assert.Equal(new DateOnly(2021, 3, 12), entries[0].Listed);
        Assert.Contains("someday", Assert.Single(entries[2].Warnings), StringComparison.Ordinal);
        Assert.Contains("no company", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Covered_List_is_read_from_its_page_too()
    {
        var (entries, _) = Import.Text("fcc-covered", "a.html", "<table><tr><td>Covered Equipment or Services*</td><td>Date of Inclusion</td></tr><tr><td>Equipment produced by North Corporation, including services.</td><td>March 12, 2021</td></tr></table>");
        Assert.Equal("North Corporation", Assert.Single(entries).Name);
    }

    [Fact]
    public void A_debarred_party_with_a_date_of_birth_is_a_person()
    {
        var (entries, report) = Import.Text("state-debarred", "a.csv", SmallFiles.Debarred);
        Assert.Equal([PartyType.Person, PartyType.Unknown], entries.Select(e => e.Type));
        Assert.Equal((new PartialDate(1975, 11), new DateOnly(2018, 4, 25)), (Assert.Single(entries[0].BirthDates), entries[0].Listed));
        Assert.Equal(["83 FR 18112", "84 FR 100"], entries[0].Citations.Select(c => c.ToString()));
        Assert.Equal(1, report.Rejected);
    }

    [Fact]
    public void The_real_tables_are_read_whole()
    {
        var (military, first) = Import.Read("dod-1260h", TestData.Require("us/section-1260h.csv"));
        Assert.Equal((397, 197, 21, 0L), (military.Count, military.Sum(e => e.Identifiers.Length), military.Count(e => e.Ended is not null), first.Rejected));
        var (covered, second) = Import.Read("fcc-covered", TestData.Require("us/fcc-covered-list.csv"));
        Assert.Equal((16L, 12, 4L), (second.Read, covered.Count, second.Rejected));
        Assert.Contains(covered, e => e.Name == "Hangzhou Hikvision Digital Technology Company");
    }

    [Fact]
    public void A_nonproliferation_sanction_has_ended_only_where_all_of_them_have()
    {
        var (entries, report) = Import.Text("state-isn", "a.json", SmallFiles.Nonproliferation);
        Assert.Equal(["us-state-isn/north-works-nw-ir", "us-state-isn/jane-roe-jo", "us-state-isn/south-plant"], entries.Select(e => e.Id.ToString()));
        Assert.Equal([(new DateOnly(2000, 4, 6), new DateOnly(2022, 9, 23)), (new DateOnly(2003, 2, 13), null), (new DateOnly(1999, 11, 17), (DateOnly?)null)], entries.Select(e => (e.Listed!.Value, e.Ended)));
        Assert.Equal(["CBW Act", "Iran-Iraq Arms Nonpro Act of 1992"], entries[1].Programs);
        Assert.Contains("Designation includes any successor", entries[0].Remarks, StringComparison.Ordinal);
        Assert.Equal((4L, 1L), (report.Read, report.Rejected));
        Assert.Equal(["not read: rank"], report.Notes.Keys);
    }

    [Fact]
    public void Tables_of_other_lists_are_refused()
    {
        Assert.Equal("cleanname", Assert.Throws<SourceException>(() => Import.Text("dod-1260h", "a.csv", "source,name,start_date\nx,A,2022-10-05\n")).Field);
        Assert.Equal("list_id", Refused("""{"list_id":"bis-dpl","entities":[{"name":"A","notes":"Type of denial: Standard"}]}""").Field);
        Assert.Equal("notes", Refused("""{"entities":[{"name":"A","notes":"Type of denial: Standard"}]}""").Field);
        Assert.Equal("count", Refused("""{"count":2,"entities":[{"name":"A","notes":"Authority: X; imposed 1/2/2003"}]}""").Field);
        static SourceException Refused(string text) => Assert.Throws<SourceException>(() => Import.Text("state-isn", "a.json", text));
    }

    [Fact]
    public void The_table_of_the_State_Departments_PDF_is_read_whole()
    {
        var (entries, report) = Import.Read("state-isn", TestData.Require("us/state_nonproliferation.json"));
        Assert.Equal((528, 0L), (entries.Count, report.Rejected));
        Assert.Empty(report.Notes);
        // Sixteen impositions have a year cut short ("12/13/201").
        Assert.Equal((512, 17), (entries.Count(e => e.Listed is not null), report.Warned));
        Assert.InRange(entries.Count(e => e.Ended is null), 130, 260);
        Assert.DoesNotContain(entries, e => e.Ended < e.Listed);
    }
}
