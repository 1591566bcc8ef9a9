using Interdict.Briefing.Documents;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Tests;

public sealed class WholeListTests
{
    private static readonly ListCode EntityList = new("us-bis-el");

    [Fact]
    public void Every_entry_of_the_list_stands_in_one_row()
    {
        var document = Samples.Core.List(new ListSelection { Lists = [EntityList], WithRemoved = true }, Samples.On(Samples.Day));
        var rows = document.Sections.SelectMany(s => s.Blocks.OfType<Table>()).SelectMany(t => t.Rows).ToList();
        Assert.Equal(Samples.OfCore().Entries.Count(e => e.Id.List == EntityList), rows.Count);
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(i => $"{i}"), rows.Select(r => r.Cells[0][0].Text));
        Assert.Equal(rows.Count, document.Entries.Length);
        Assert.Equal("The complete list: Entity List", document.Title.Text);
    }

    [Fact]
    public void Rows_are_grouped_by_country_and_act_with_counts()
    {
        var document = Samples.Of(Entry("a", "CN", 84, 54002), Entry("b", "CN", 84, 22963), Entry("c", "CN", 84, 54002), Entry("d", "RU", 88, 12170), Entry("e", null, 0, 0))
            .List(new ListSelection { Lists = [EntityList] }, Samples.On(Samples.Day));
        Assert.Equal(["China (3)", "Russia (1)", "No country (1)"], document.Sections.Skip(1).Select(s => s.Title));
        var groups = document.Sections[1].Blocks.OfType<Table>().Single().Rows.Select(r => r.Group!).ToList();
        Assert.StartsWith("84 FR 22961", groups[0], StringComparison.Ordinal);
        Assert.EndsWith("(2)", groups[1], StringComparison.Ordinal);
        Assert.Equal(groups[1], groups[2]);
        Assert.Equal("No act cited (1)", document.Sections[3].Blocks.OfType<Table>().Single().Rows[0].Group);
    }

    [Fact]
    public void A_selection_keeps_what_meets_all_of_it()
    {
        var chosen = Samples.Core.Select(new ListSelection { Act = "84 FR 54002", Countries = ["CN"] }, Samples.On(Samples.Day));
        Assert.Equal(28, chosen.Length);
        Assert.All(chosen, e => Assert.Equal("CN", e.Country));
        Assert.Throws<BriefingException>(() => Samples.Core.Select(new ListSelection { Act = "84 FR 54002", Countries = ["RU"] }, Samples.On(Samples.Day)));
        Assert.Contains("no act is cited as '99 FR 1'", Assert.Throws<BriefingException>(() => Samples.Core.Select(new ListSelection { Act = "99 FR 1" }, Samples.On(Samples.Day))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_removed_or_not_yet_listed_by_the_day_is_left_out()
    {
        var (gone, later, here) = (Entry("gone", "CN", 1, 1) with { Listed = new(2010, 1, 1), Ended = new(2020, 1, 1) }, Entry("later", "CN", 1, 1) with { Listed = new(2030, 1, 1) }, Entry("here", "CN", 1, 1));
        var briefer = Samples.Of(gone, later, here);
        Assert.Equal(["here"], briefer.Select(new ListSelection { Lists = [EntityList] }, Samples.On(Samples.Day)).Select(e => e.Entry.Name));
        Assert.Equal(["gone", "here"], briefer.Select(new ListSelection { Lists = [EntityList], WithRemoved = true }, Samples.On(Samples.Day)).Select(e => e.Entry.Name));
        Assert.Equal("removed", briefer.Select(new ListSelection { Lists = [EntityList], WithRemoved = true }, Samples.On(Samples.Day))[0].Status);
    }

    [Fact]
    public void A_list_that_the_corpus_has_takes_no_entry_of_core() =>
        Assert.Equal(["here"], Samples.Of(Entry("here", "CN", 1, 1)).Select(new ListSelection { Lists = [EntityList] }, Samples.On(Samples.Day)).Select(e => e.Entry.Name));

    [Fact]
    public void A_day_that_nobody_read_is_not_printed()
    {
        var unread = Samples.Of(Entry("a", "AF", 76, 71867)).Select(new ListSelection { Lists = [EntityList] }, Samples.On(Samples.Day));
        Assert.Null(unread[0].ActDate);
    }

    [Fact]
    public void It_is_told_in_Chinese_too()
    {
        var document = Samples.Core.List(new ListSelection { Lists = [EntityList], Act = "84 FR 54002" }, Samples.On(Samples.Day, Language.Chinese));
        Assert.Equal("完整名单：实体清单", document.Title.Text);
        Assert.Contains(document.Sections, s => s.Title == "中国（28）");
    }

    private static Entry Entry(string name, string? country, int volume, int page) => new()
    {
        Id = new EntryId(EntityList, name),
        Names = [new PartyName(name)],
        Countries = country is null ? [] : [country],
        Citations = volume == 0 ? [] : [new Citation(Reporter.FederalRegister, volume, page)],
    };
}
