using Interdict.Lists;
using Interdict.Sources.FederalRegister;
using Interdict.Tests;

namespace Interdict.Sources.Tests.FederalRegister;

public sealed class FrXmlReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rule_is_its_actions_with_grounds_and_pages()
    {
        var rule = Assert.Single(Rules(_folder.Write("r.xml", SmallFiles.Rule)).Rules);
        Assert.Equal(("2026-00901", "Additions, Revisions and Removals", new DateOnly(2026, 2, 24), new DateOnly(2026, 2, 27)), (rule.Number, rule.Title, rule.Effective, rule.Published));
        Assert.Null(rule.Citation);
        Assert.Equal(
            [(EventKind.Add, "North Works Co., Ltd.", "CN", "91 FR 902"), (EventKind.Revise, "South Works", "CN", "91 FR 903"), (EventKind.Remove, "Old Works", "FR", "91 FR 901"), (EventKind.Revise, "Unprinted Works", "KE", "91 FR 902")],
            rule.Actions.Select(a => (a.Kind, a.Entity, a.Country!, a.Citation!.ToString())));
        Assert.Equal("These additions are based on something.", rule.Actions[0].Grounds);
        Assert.Contains("because it asked", rule.Actions[2].Grounds, StringComparison.Ordinal);
        Assert.Null(rule.Actions[1].Grounds);
        Assert.Null(rule.Actions[3].Entry);
    }

    [Fact]
    public void Its_entries_are_as_in_the_list_with_the_act_in_their_history()
    {
        var (entries, report) = Import.Read("fr-xml", _folder.Write("r.xml", SmallFiles.Rule));
        Assert.Equal(["us-bis-el/north-works-co-ltd-cn", "us-bis-el/south-works-cn", "us-bis-el/old-works-fr"], entries.Select(e => e.Id.ToString()));
        Assert.Equal((new DateOnly(2026, 2, 24), "3"), (entries[0].Listed, string.Join(',', entries[0].Footnotes)));
        Assert.Equal(["North Works Co., Ltd.", "NWC"], entries[0].Names.Select(n => n.Value));
        Assert.Equal([EventKind.Add, EventKind.Revise, EventKind.Remove], entries.Select(e => Assert.Single(e.History).Kind));
        Assert.Equal((new DateOnly(2015, 1, 5), new DateOnly(2026, 2, 24)), (entries[1].Listed, entries[2].Ended));
        Assert.Equal(1, report.Notes["an entry that the rule names and does not print"]);
    }

    [Fact]
    public void The_API_s_answer_beside_it_says_how_it_is_cited()
    {
        _folder.Write("2026-00901.xml", SmallFiles.Rule);
        _folder.Write("2026-00901.json", SmallFiles.RuleApi);
        var rule = Assert.Single(Rules(_folder.Path).Rules);
        Assert.Equal(("91 FR 900", "https://www.federalregister.gov/d/2026-00901"), (rule.Citation!.ToString(), rule.Url));
        Assert.Equal("91 FR 900", rule.Actions[0].Entry!.History[0].Citation);
    }

    [Fact]
    public void The_API_s_answer_alone_is_a_document_without_actions()
    {
        var rule = Assert.Single(Rules(_folder.Write("d.json", $$"""{"count":1,"results":[{{SmallFiles.RuleApi}}]}""")).Rules);
        Assert.Equal(("Commerce Department; Industry and Security Bureau", 0), (rule.Agency, rule.Actions.Length));
        Assert.Throws<SourceException>(() => Rules(_folder.Write("e.json", "{\"a\":1}")));
        Assert.Throws<SourceException>(() => Rules(_folder.Write("f.json", "{\"document_number\":\"1")));
    }

    [Fact]
    public void The_rule_of_February_2023_adds_ten_entities_under_thirteen_entries()
    {
        var rule = Assert.Single(Rules(TestData.Require("federal-register/2023-03929.xml")).Rules);
        Assert.Equal(("2023-03929", new DateOnly(2023, 2, 24), new DateOnly(2023, 2, 27), 13), (rule.Number, rule.Effective, rule.Published, rule.Actions.Length));
        Assert.All(rule.Actions, a => Assert.Equal((EventKind.Add, true, true), (a.Kind, a.Entry is not null, a.Grounds is not null)));
        Assert.Equal(10, rule.Actions.Select(a => a.Entity.Replace("Co. Ltd", "Co., Ltd", StringComparison.Ordinal)).Distinct().Count());
        Assert.Equal(["CA", "CA", "CN", "CN", "CN", "CN", "CN", "FR", "LU", "NL", "RU", "RU", "RU"], rule.Actions.Select(a => a.Country));
        Assert.All(rule.Actions, a => Assert.InRange(a.Citation!.Page, 12172, 12174));
        Assert.All(rule.Actions, a => Assert.Equal(3, Assert.Single(a.Entry!.Footnotes)));
    }

    private static (List<RuleDocument> Rules, ImportReport Report) Rules(string path)
    {
        var report = new ImportReport();
        return (RuleFile.Read(SourceFile.Open(path), report).ToList(), report);
    }
}
