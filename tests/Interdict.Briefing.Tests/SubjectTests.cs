using Interdict.Briefing.Links;
using Interdict.Lists;
using Interdict.Matching.Explaining;
using Interdict.Sources;
using Interdict.Sources.Core;
using Interdict.Sources.Editions;
using Interdict.Sources.FederalRegister;
using Interdict.Sources.Ofac;
using Interdict.Tests;

namespace Interdict.Briefing.Tests;

/// <summary>Other subjects by the same code: a rule as printed, a comparison of editions, a user's own parties, a dossier.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void A_comparison_tells_what_was_added_and_removed()
    {
        var (old, now) = (Company("a", "Alpha Trading LLC"), Company("b", "Beta University"));
        var document = Samples.Core.Diff("x@1..x@2", EditionDiff.Compare([old], [now]), Samples.On(Samples.Day));
        Assert.Equal([("Alpha Trading LLC", "remove"), ("Beta University", "add")], document.Entries.Select(e => (e.Name, e.Act)).Order());
        Assert.Contains("1 entry was added, 0 changed and 1 removed", Samples.Answer(document, 1), StringComparison.Ordinal);
        Assert.Contains("1 university or college", Samples.Answer(document, 1), StringComparison.Ordinal);
        Assert.Throws<BriefingException>(() => Samples.Core.Diff("x", EditionDiff.Compare([old], [old]), Samples.On(Samples.Day)));
    }

    [Fact]
    public void Own_parties_are_told_with_their_rows()
    {
        var hikvision = CoreCorpus.Instance.Find(Samples.Id(Samples.Hikvision))!;
        var document = Samples.Core.Parties("customers.csv", [new ScreenedParty(1, "Northwind", []), new ScreenedParty(2, "Hikvison", [(hikvision, 0.91)])], Samples.On(Samples.Day));
        Assert.Contains("Of the 2 parties in customers.csv, 1 may be on these lists", Samples.Answer(document, 1), StringComparison.Ordinal);
        Assert.Contains("Row 2, Hikvison: may be Hangzhou Hikvision", Samples.Answer(document, 9), StringComparison.Ordinal);
        Assert.Contains("No act is known for this subject", Samples.Answer(document, 10), StringComparison.Ordinal);
    }

    [Fact]
    public void Own_parties_of_whom_none_is_found_make_a_whole_document()
    {
        var document = Samples.Core.Parties("customers.csv", [new ScreenedParty(1, "Northwind", [])], Samples.On(Samples.Day, Language.Chinese));
        Assert.Equal(13, document.Sections.Length);
        Assert.Empty(document.Entries);
        Assert.DoesNotContain("cleared", Samples.Words(document), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_dossier_holds_names_readings_numbers_addresses_acts_ties_and_similar_names()
    {
        var document = Samples.Core.Dossier(Samples.Id("us-bis-el/dahua-technology-cn"), Samples.On(Samples.Day));
        var words = Samples.Words(document);
        Assert.Contains("zhejiang dahua", words, StringComparison.Ordinal);
        Assert.Contains("1187, Bin'an Road", words, StringComparison.Ordinal);
        Assert.Contains("Dahua Electronics Corporation", words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("footnote 4 added", words, StringComparison.Ordinal);
        Assert.True(document.Entries.Length >= 4);
    }

    [Fact]
    public void A_dossier_of_a_past_day_knows_no_later_list()
    {
        var then = Samples.Core.Dossier(Samples.Id(Samples.Hikvision), Samples.On(new DateOnly(2021, 1, 1)));
        Assert.Equal(["us-bis-el", "us-889"], then.Entries.Select(e => Samples.Id(e.Entry).List.Value));
        Assert.DoesNotContain("NS-CMIC", Samples.Words(then), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_of_links_is_asked_where_there_is_one()
    {
        var briefer = new Briefer(Samples.OfCore() with { Links = new NoLinks() });
        Assert.Single(briefer.Dossier(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day)).Entries);
    }

    [Fact]
    public void A_kept_edition_adds_to_the_timeline()
    {
        var entry = Company("a", "Alpha Trading LLC") with { Listed = new DateOnly(2020, 1, 1) };
        var briefer = new Briefer(new BriefingData
        {
            CorpusName = "made",
            CorpusHash = "0",
            Editions = [],
            Entries = [entry],
            Sightings = id => id == entry.Id ? [new EntryEvent(new DateOnly(2024, 5, 1), EventKind.Revise, "edition of 2024-05-01", "addresses")] : [],
        });
        Assert.Contains("May 1, 2024: revised on the Entity List by edition of 2024-05-01: addresses.", Samples.Words(briefer.Dossier(entry.Id, Samples.On(Samples.Day))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_imported_entry_is_completed_by_what_core_knows_of_it()
    {
        var imported = new Entry { Id = Samples.Id(Samples.Hikvision), Names = [new PartyName("Hangzhou Hikvision Digital Technology Co., Ltd.")], Countries = ["CN"], Citations = [new Citation(Reporter.FederalRegister, 84, 54002)] };
        var document = Samples.Of(imported).Action("84 FR 54002", Samples.On(Samples.Day));
        Assert.Equal(28, document.Entries.Length);
        Assert.Contains("海康威视", Samples.Answer(document, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_a_mirror_cites_on_a_later_entry_is_no_act_on_it()
    {
        var netposa = CoreCorpus.Instance.Find(Samples.Id("us-bis-el/netposa-cn"))!;
        var mirrored = netposa with { History = [], Versions = [], Citations = [new Citation(Reporter.FederalRegister, 84, 54004), new Citation(Reporter.FederalRegister, 85, 34503)] };
        Assert.DoesNotContain(Samples.Of(mirrored).Action("84 FR 54002", Samples.On(Samples.Day)).Entries, e => e.Entry == "us-bis-el/netposa-cn");
    }

    [Fact]
    public void The_rule_of_2023_is_told_from_its_own_text()
    {
        var path = TestData.Require("federal-register/2023-03929.xml");
        var rule = RuleFile.Read(SourceFile.Open(path), new ImportReport()).Single();
        var document = Samples.Core.Rule(rule, Samples.On(Samples.Day));
        Assert.Equal("88 FR 12170", document.Subject);
        Assert.Contains("88 FR 12170 added 13 entries to the Entity List under China, Russia, Canada, France, Luxembourg and Netherlands", Samples.Answer(document, 1), StringComparison.Ordinal);
        Assert.Contains("Russia's military or defense industrial base", Samples.Answer(document, 3), StringComparison.Ordinal);
        Assert.Contains("took effect on February 24, 2023", Samples.Answer(document, 5), StringComparison.Ordinal);
        Assert.Contains("under a policy of denial for the rest", Samples.Answer(document, 6), StringComparison.Ordinal);
        Assert.Contains("footnote 3", Samples.Answer(document, 6), StringComparison.Ordinal);
        Assert.All(document.Entries, e => Assert.Equal("unknown", e.Status));
        Assert.DoesNotContain(document.Footnotes, n => n.Citation.StartsWith("Entity List, edition", StringComparison.Ordinal) && Samples.Question(document, 1).Blocks.Length > 0 && n.Number < 3);
    }

    [Fact]
    public void A_rule_that_was_imported_is_no_list()
    {
        var entry = Company("x", "X Trading LLC") with { Listed = new DateOnly(2023, 2, 24), History = [new EntryEvent(new DateOnly(2023, 2, 24), EventKind.Add, "88 FR 12172")] };
        var briefer = new Briefer(new BriefingData
        {
            CorpusName = "rule",
            CorpusHash = "0",
            Editions = [new Edition { List = new ListCode("us-bis-el"), Sha256 = "0", Format = "fr-xml", Published = new DateOnly(2023, 2, 27) }],
            Entries = [entry],
        });
        var document = briefer.Action("88 FR 12170", Samples.On(Samples.Day));
        Assert.Equal("unknown", Assert.Single(document.Entries).Status);
        Assert.Contains("What became of the entries after 88 FR 12170 is not in these data", Samples.Answer(document, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_of_real_editions_is_told()
    {
        var (old, now) = (TestData.Require("ofac/sdn-editions/sdn-2024-04-26.csv.gz"), TestData.Require("ofac/sdn-editions/sdn-2024-05-01.csv.gz"));
        var reader = new OfacCsvReader();
        var diff = EditionDiff.Compare(reader.Read(SourceFile.Open(old), new ImportReport()), reader.Read(SourceFile.Open(now), new ImportReport()));
        var document = Samples.Core.Diff("2024-04-26..2024-05-01", diff, Samples.On(new DateOnly(2024, 5, 1)));
        Assert.Equal(diff.Added.Length + diff.Changed.Length + diff.Renamed.Length + diff.Removed.Length, document.Entries.Length);
        Assert.Contains("property", Samples.Answer(document, 6), StringComparison.Ordinal);
    }

    private static Entry Company(string key, string name) => new() { Id = new EntryId(new ListCode("us-bis-el"), key), Names = [new PartyName(name)], Countries = ["CN"] };

    private sealed class NoLinks : IEntryLinks
    {
        public System.Collections.Immutable.ImmutableArray<EntryLink> Of(Entry entry) => [];
    }
}
