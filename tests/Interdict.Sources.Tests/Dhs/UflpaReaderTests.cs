using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Sources.Tests.Dhs;

public sealed class UflpaReaderTests
{
    [Fact]
    public void A_party_of_two_sublists_is_one_entry_of_its_earliest_date()
    {
        var (entries, report) = Import.Text("dhs-uflpa", "uflpa.html", SmallFiles.Uflpa);
        Assert.Equal(3, entries.Count);
        Assert.Equal(("us-dhs-uflpa/north-corps", new DateOnly(2022, 6, 1)), (entries[0].Id.ToString(), entries[0].Listed));
        Assert.Equal(["2(d)(2)(B)(i)", "2(d)(2)(B)(v)"], entries[0].Programs);
        Assert.Equal(["North Corps", "NC", "Corps (North)", "North Corps (NCX)", "NCX"], entries[0].Names.Select(n => n.Value));
        Assert.Contains("The listing includes: its subordinate and affiliated entities", entries[0].Remarks, StringComparison.Ordinal);
        Assert.Equal((5L, 4L, 1L), (report.Read, report.Kept, report.Rejected));
    }

    [Fact]
    public void Parentheses_of_a_name_stay_and_clauses_are_taken_apart()
    {
        var entries = Import.Text("dhs-uflpa", "uflpa.html", SmallFiles.Uflpa).Entries;
        Assert.Equal(["Silicon (Shanshan) Co., Ltd."], entries[1].Names.Select(n => n.Value));
        Assert.Contains("June 31, 2022", Assert.Single(entries[1].Warnings), StringComparison.Ordinal);
        Assert.Equal(
            [("Green Co.", NameKind.Primary), ("GC", NameKind.Alias), ("Greenery Co. Ltd.", NameKind.Alias), ("Old Co., Ltd.", NameKind.Former), ("Older Co.", NameKind.Former), ("Oldest Co.", NameKind.Former)],
            entries[2].Names.Select(n => (n.Value, n.Kind)));
    }

    [Fact]
    public void A_page_without_the_list_is_refused() =>
        Assert.Throws<SourceException>(() => Import.Text("dhs-uflpa", "a.html", "<html><body><table><tr><td>1</td><td>2</td></tr></table></body></html>"));

    [Fact]
    public void The_page_of_July_2026_is_read_whole()
    {
        var (entries, report) = Import.Read("dhs-uflpa", TestData.Require("us/uflpa-page-2026-07.html.gz"));
        Assert.Equal((160L, 160L, 144), (report.Read, report.Kept, entries.Count));
        Assert.All(entries, e => Assert.NotNull(e.Listed));
        Assert.Equal(0, report.Warned);
        var corps = Assert.Single(entries, e => e.Names.Any(n => n.Value == "Bingtuan"));
        Assert.Equal(3, corps.Programs.Length);
        Assert.Equal(2, entries.Count(e => e.Remarks?.Contains("The listing includes", StringComparison.Ordinal) == true));
    }
}
