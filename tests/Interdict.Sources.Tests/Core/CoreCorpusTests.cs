using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Sources.Tests.Core;

public sealed partial class CoreCorpusTests
{
    private static readonly string[] The28 =
    [
        "aksu-district-public-security-bureau-cn", "altay-municipality-public-security-bureau-cn",
        "bayingolin-mongolian-autonomous-prefecture-public-security-bureau-cn", "beijing-sensetime-technology-development-co-ltd-cn",
        "boertala-mongolian-autonomous-prefecture-public-security-bureau-cn", "changji-hui-autonomous-prefecture-public-security-bureau-cn",
        "dahua-technology-cn", "hami-municipality-public-security-bureau-cn", "hangzhou-hikvision-digital-technology-co-ltd-cn",
        "hetian-prefecture-public-security-bureau-cn", "iflytek-cn", "kashgar-prefecture-public-security-bureau-cn",
        "kelamayi-municipality-public-security-bureau-cn", "kezilesu-kyrgyz-autonomous-prefecture-public-security-bureau-cn",
        "megvii-technology-cn", "shihezi-municipality-public-security-bureau-cn", "tacheng-prefecture-public-security-bureau-cn",
        "tumushuke-municipal-public-security-bureau-cn", "turfan-municipality-public-security-bureau-cn",
        "urumqi-municipal-public-security-bureau-cn", "wujiaqu-municipality-public-security-bureau-cn", "xiamen-meiya-pico-information-co-ltd-cn",
        "xinjiang-police-college-cn", "xinjiang-production-and-construction-corps-xpcc-public-security-bureau-cn",
        "xinjiang-uyghur-autonomous-region-xuar-peoples-government-public-security-bureau-cn",
        "yili-kazakh-autonomous-prefecture-public-security-bureau-cn", "yitu-technologies-cn", "yixin-science-and-technology-co-ltd-cn",
    ];

    private static CoreCorpus Core => CoreCorpus.Instance;

    private static IEnumerable<Entry> Of2019 => Core.Entries.Where(e => e.History.Any(h => h is { Kind: EventKind.Add, Citation: "84 FR 54002" }));

    public static TheoryData<string, string[]> Lists() => new()
    {
        { "海康威视", ["us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-fcc-covered", "us-889"] },
        { "浙江大华技术股份有限公司", ["us-bis-el", "us-dod-1260h", "us-fcc-covered", "us-889"] },
        { "新疆生产建设兵团公安局", ["us-bis-el", "eu-fsf", "uk-sl", "ca-sema"] },
        { "新疆生产建设兵团", ["us-bis-el", "us-ofac-sdn", "us-dhs-uflpa"] },
        { "新疆维吾尔自治区公安厅", ["us-bis-el", "us-ofac-sdn"] },
        { "朱海仑", ["us-ofac-sdn", "eu-fsf", "uk-sl", "ca-sema", "us-state-visa"] },
        { "华为", ["us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-fcc-covered", "us-889"] },
        { "克拉玛依市公安局", ["us-bis-el"] },
    };

    [Fact]
    public void The_28_entries_of_84_FR_54002_are_all_there() =>
        Assert.Equal(The28, Of2019.Select(e => e.Id.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void They_are_20_police_bodies_and_8_companies()
    {
        Assert.Equal(20, Of2019.Count(e => e.Name.Contains("Public Security Bureau", StringComparison.Ordinal) || e.Name == "Xinjiang Police College"));
        Assert.All(Of2019, e => Assert.Equal((PartyType.Organization, new DateOnly(2019, 10, 9)), (e.Type, e.Listed)));
        Assert.All(Of2019, e => Assert.NotEmpty(e.Addresses));
        Assert.All(Of2019, e => Assert.Contains(e.Names, n => n.Script == Script.Han));
    }

    [Theory]
    [InlineData("kelamayi-municipality-public-security-bureau-cn", 2)]
    [InlineData("hami-municipality-public-security-bureau-cn", 2)]
    [InlineData("aksu-district-public-security-bureau-cn", 1)]
    [InlineData("yixin-science-and-technology-co-ltd-cn", 4)]
    [InlineData("beijing-sensetime-technology-development-co-ltd-cn", 2)]
    [InlineData("hangzhou-hikvision-digital-technology-co-ltd-cn", 1)]
    [InlineData("dahua-technology-cn", 0)]
    [InlineData("iflytek-cn", 0)]
    public void Aliases_are_those_of_the_official_entry(string key, int count) =>
        Assert.Equal(count, EntityList(key).Names.Count(n => n.Kind == NameKind.Alias));

    [Fact]
    public void Footnote_4_stands_on_five_of_the_28() =>
        Assert.Equal(
            ["beijing-sensetime-technology-development-co-ltd-cn", "dahua-technology-cn", "iflytek-cn", "megvii-technology-cn", "yitu-technologies-cn"],
            Of2019.Where(e => e.Footnotes.Contains(4)).Select(e => e.Id.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Dahua_alone_of_the_28_has_another_review_policy()
    {
        var policies = Of2019.GroupBy(e => e.ReviewPolicy).OrderBy(g => g.Count()).ToArray();
        Assert.Equal([1, 27], policies.Select(g => g.Count()));
        Assert.Equal(("Dahua Technology", "Presumption of denial"), (policies[0].Single().Name, policies[0].Key));
        Assert.Contains("infectious disease", policies[1].Key, StringComparison.Ordinal);
        Assert.True(Assert.Single(policies[0].Single().Measures).Provenance!.IsUnsure);
    }

    [Fact]
    public void Dahua_and_iFLYTEK_are_not_on_the_NS_CMIC_list() =>
        Assert.DoesNotContain(
            Core.Entries.Where(e => e.Id.List.Value == "us-ofac-cmic").SelectMany(e => e.Names),
            n => n.Value.Contains("Dahua", StringComparison.OrdinalIgnoreCase) || n.Value.Contains("iflytek", StringComparison.OrdinalIgnoreCase)
                || n.Value.Contains('讯') || n.Value.Contains("大华", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_name_in_its_own_script_stands_on_every_list_that_names_the_party(string name, string[] lists) =>
        Assert.Equal(
            lists.Order(StringComparer.Ordinal),
            Core.Entries.Where(e => e.Names.Any(n => n.Value == name)).Select(e => e.Id.List.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_fact_has_a_source_a_confidence_and_a_date_or_is_marked_as_unread()
    {
        foreach (var entry in Core.Entries)
        {
            var all = entry.Names.Select(n => n.Provenance)
                .Concat(entry.Addresses.Select(a => a.Provenance)).Concat(entry.Identifiers.Select(i => i.Provenance))
                .Concat(entry.Measures.Select(m => m.Provenance)).Concat(entry.History.Select(h => h.Provenance)).Append(entry.Provenance);
            Assert.All(all, p =>
            {
                Assert.NotNull(p);
                Assert.NotEmpty(p.Source);
                Assert.InRange(p.Confidence, 0.3, 0.999);
                Assert.True(p.LastVerified is not null || p.IsUnsure, $"{entry.Id}: a fact that nobody read is given as sure");
            });
        }
    }

    [Fact]
    public void Names_from_general_knowledge_are_flagged_as_unsure()
    {
        var karamay = EntityList("kelamayi-municipality-public-security-bureau-cn");
        var native = Assert.Single(karamay.Names, n => n.Kind == NameKind.Native);
        Assert.Equal(("克拉玛依市公安局", true, null), (native.Value, native.Provenance!.IsUnsure, native.Provenance.LastVerified));
        Assert.False(karamay.Names[0].Provenance!.IsUnsure);
    }

    [Fact]
    public void Ids_are_unique_and_made_of_name_and_country_or_of_OFACs_number()
    {
        Assert.Equal(Core.Entries.Length, Core.Entries.Select(e => e.Id).Distinct().Count());
        foreach (var entry in Core.Entries)
        {
            if (entry.Id.List.Value.StartsWith("us-ofac-", StringComparison.Ordinal))
            {
                Assert.Matches(Number(), entry.Id.Key);
            }
            else
            {
                Assert.Equal($"{Gaps().Replace(Silent().Replace(entry.Name.ToLowerInvariant(), ""), "-").Trim('-')}-{entry.Countries[0].ToLowerInvariant()}", entry.Id.Key);
            }
        }
    }

    [Fact]
    public void An_entry_is_found_by_its_id_and_no_other_is()
    {
        Assert.Equal("XINJIANG PUBLIC SECURITY BUREAU", Core.Find(new EntryId(new ListCode("us-ofac-sdn"), "29159"))!.Name);
        Assert.Null(Core.Find(new EntryId(new ListCode("us-ofac-sdn"), "1")));
    }

    [Fact]
    public void Two_pages_of_one_rule_are_one_document()
    {
        Assert.True(Core.Documents.SameDocument(new(Reporter.FederalRegister, 84, 54002), new(Reporter.FederalRegister, 84, 54004)));
        Assert.False(Core.Documents.SameDocument(new(Reporter.FederalRegister, 85, 34505), new(Reporter.FederalRegister, 85, 44159)));
        Assert.False(Core.Documents.SameDocument(new(Reporter.FederalRegister, 87, 62185), new(Reporter.FederalRegister, 87, 62186)));
        Assert.Null(Core.Documents.SameDocument(new(Reporter.FederalRegister, 87, 62186), new(Reporter.FederalRegister, 87, 62215)));
        Assert.Equal("2019-22210", Core.Documents.Find(new(Reporter.FederalRegister, 84, 54004))!.Number);
    }

    [Fact]
    public void Every_page_that_an_entry_cites_of_the_2019_action_and_its_revisions_is_in_the_catalog() =>
        Assert.All(Of2019.SelectMany(e => e.Citations), c => Assert.NotNull(Core.Documents.Find(c)));

    [Fact]
    public void There_is_one_edition_a_list_and_their_hash_is_stable()
    {
        Assert.Equal(Core.Entries.Select(e => e.Id.List).Distinct(), Core.Editions.Select(e => e.List));
        Assert.Equal(Core.Entries.Length, Core.Editions.Sum(e => e.Entries));
        Assert.All(Core.Editions, e => Assert.Matches(Hex(), e.Sha256));
        Assert.Equal(new DateOnly(2026, 7, 9), Core.Editions.Single(e => e.List.Value == "us-bis-el").Published);
        Assert.Equal((new CoreCorpus().Hash, Core.Editions[0].Sha256), (Core.Hash, new CoreCorpus().Editions[0].Sha256));
    }

    [Fact]
    public void It_says_that_it_is_not_complete_and_how_to_get_the_complete_lists()
    {
        Assert.Contains($"{Core.Entries.Length} entries", Core.Notice, StringComparison.Ordinal);
        Assert.Contains("not a complete list", Core.Notice, StringComparison.Ordinal);
        Assert.Contains("interdict import", Core.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void History_runs_forward_and_a_removal_ends_the_entry() =>
        Assert.All(Core.Entries, e =>
        {
            Assert.Equal(e.History.OrderBy(h => h.Date).Select(h => h.Date), e.History.Select(h => h.Date));
            Assert.Equal(EventKind.Add, e.History[0].Kind);
            Assert.Equal(e.Ended, e.History[^1].Kind == EventKind.Remove ? e.History[^1].Date : null);
        });

    [Fact]
    public void Earlier_texts_follow_one_another_up_to_the_act_that_ended_them()
    {
        var amended = Core.Entries.Where(e => !e.Versions.IsEmpty).ToList();
        Assert.Equal(36, amended.Count);
        Assert.All(amended, e =>
        {
            Assert.Equal(e.Listed, e.Versions[0].From);
            var acts = e.History.ToLookup(h => h.Date, h => h.Citation);
            foreach (var (i, version) in e.Versions.Index())
            {
                var next = version.To.AddDays(1);
                Assert.Contains(version.Citation, acts[version.From]);
                Assert.NotEmpty(acts[next]);
                Assert.Equal(i + 1 < e.Versions.Length ? e.Versions[i + 1].From : next, next);
                Assert.True(version.Provenance is { IsUnsure: true, Note: not null, LastVerified: not null });
            }

            Assert.DoesNotContain("infectious disease", e.AsOf(new DateOnly(2020, 7, 21)).ReviewPolicy!, StringComparison.Ordinal);
            Assert.Contains("infectious disease", e.AsOf(new DateOnly(2020, 7, 22)).ReviewPolicy!, StringComparison.Ordinal);
            Assert.Empty(e.AsOf(new DateOnly(2022, 10, 20)).Footnotes);
        });
    }

    private static Entry EntityList(string key) => Core.Find(new EntryId(new ListCode("us-bis-el"), key))!;

    [GeneratedRegex("['\".?]")]
    private static partial Regex Silent();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Gaps();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hex();
}
