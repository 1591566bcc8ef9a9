using Interdict.Briefing.Documents;
using Interdict.Lists;

namespace Interdict.Briefing.Tests;

public sealed class StatisticsTests
{
    private static readonly ListCode EntityList = new("us-bis-el");

    [Theory]
    [InlineData(StatisticsDimension.Ground)]
    [InlineData(StatisticsDimension.Country)]
    [InlineData(StatisticsDimension.Kind)]
    [InlineData(StatisticsDimension.Policy)]
    [InlineData(StatisticsDimension.Year)]
    public void The_bars_add_up_to_the_entries_of_the_list(StatisticsDimension by)
    {
        var document = Samples.Core.Statistics(EntityList, [by], Samples.On(Samples.Day));
        var figure = document.Sections[0].Blocks.OfType<Figure>().Single();
        Assert.Equal(Samples.OfCore().Entries.Count(e => e.Id.List == EntityList), figure.Bars.Sum(b => b.Value));
    }

    [Fact]
    public void Up_to_a_day_only_what_was_listed_by_then_counts()
    {
        var document = Samples.Core.Statistics(EntityList, [StatisticsDimension.Ground], Samples.On(new DateOnly(2019, 12, 31)));
        Assert.Equal(28, document.Sections[0].Blocks.OfType<Figure>().Single().Bars.Single(b => b.Label.Contains("Xinjiang", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void A_year_without_a_day_is_told_by_the_volume_cited()
    {
        var briefer = Samples.Of(new Entry { Id = new EntryId(EntityList, "x"), Names = [new PartyName("X Trading")], Countries = ["RU"], Citations = [new Citation(Reporter.FederalRegister, 88, 12170)] });
        var document = briefer.Statistics(EntityList, [StatisticsDimension.Year], Samples.On(Samples.Day));
        Assert.Contains(document.Sections[0].Blocks.OfType<Figure>().Single().Bars, b => b.Label == "2023");
    }

    [Fact]
    public void A_list_without_entries_gets_a_clear_message()
    {
        var refused = Assert.Throws<BriefingException>(() => Samples.Core.Statistics(new ListCode("un-sc"), [StatisticsDimension.Year], Samples.On(Samples.Day)));
        Assert.True(refused.IsDataMissing);
        Assert.Contains("un-sc", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Precedents_name_the_first_act_on_a_ground_and_what_decided_it()
    {
        var document = Samples.Core.Precedents(new PrecedentQuery("human-rights-xinjiang", "CN", EntityList), Samples.On(Samples.Day));
        Assert.Contains("The first of them is 84 FR 54002 of October 9, 2019", Samples.Words(document), StringComparison.Ordinal);
        var rows = document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single().Rows;
        Assert.Equal(["84 FR 54002", "85 FR 34503", "85 FR 44159", "86 FR 36496"], rows.Select(r => r.Cells[1][0].Text));
        Assert.Contains(rows[0].Cells[4], s => s.Text.Contains("campaign of repression", StringComparison.Ordinal));
        Assert.Equal(["–", "to be reviewed", "to be reviewed", "to be reviewed"], rows.Select(r => r.Cells[5][0].Text));
    }

    [Fact]
    public void Of_a_past_day_precedents_tell_nothing_later()
    {
        var document = Samples.Core.Precedents(new PrecedentQuery(List: EntityList), Samples.On(new DateOnly(2019, 6, 1)));
        Assert.Equal(["81 FR 12004", "84 FR 22961"], document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single().Rows.Select(r => r.Cells[1][0].Text));
    }

    [Fact]
    public void A_ground_that_is_none_is_refused_with_those_that_are() =>
        Assert.Contains("human-rights-xinjiang", Assert.Throws<BriefingException>(() => Samples.Core.Precedents(new PrecedentQuery("nonsense"), Samples.On(Samples.Day))).Message, StringComparison.Ordinal);
}
