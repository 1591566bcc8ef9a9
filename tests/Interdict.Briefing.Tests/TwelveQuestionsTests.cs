using Interdict.Briefing.Documents;
using Interdict.Matching.Explaining;

namespace Interdict.Briefing.Tests;

/// <summary>The worked example: every fact of it appears, and is right, in both languages.</summary>
public sealed class TwelveQuestionsTests
{
    private static readonly BriefingDocument English = Samples.Xinjiang(Language.English);
    private static readonly BriefingDocument Chinese = Samples.Xinjiang(Language.Chinese);

    public static TheoryData<int, string, string> Facts => new()
    {
        { 1, "added 28 entries to the Entity List under China: 20 police organizations and 8 companies", "28个条目列入实体清单（国别：中国）：20家公安机关和8家公司" },
        { 1, "one regional bureau, 18 subordinate public security bureaus and one police college", "自治区公安机关1家、其下属公安局18家和警察院校1所" },
        { 1, "skips its number 23: iFLYTEK", "漏掉了第23号科大讯飞" },
        { 2, "Hikvision", "海康威视" },
        { 2, "Dahua Technology", "大华" },
        { 2, "Megvii", "旷视" },
        { 2, "Xinjiang Uyghur Autonomous Region (XUAR) People's Government Public Security Bureau", "新疆维吾尔自治区公安厅" },
        { 3, "repression, mass arbitrary detention and high-technology surveillance against Uyghurs, Kazakhs and other Muslim minorities", "镇压、大规模任意拘押和高科技监控" },
        { 4, "reasonably believed to be involved", "有合理理由相信" },
        { 4, "15 CFR 744.11, 744.16; Supplement No. 4 to Part 744", "15 CFR 744.11, 744.16" },
        { 5, "Bureau of Industry and Security, US Department of Commerce, on the decision of the End-User Review Committee", "美国商务部工业与安全局发布，依据最终用户审查委员会" },
        { 5, "announced on October 7, 2019", "2019年10月7日宣布" },
        { 5, "took effect on October 9, 2019", "2019年10月9日生效" },
        { 6, "any item subject to the EAR, EAR99 included", "任何物项（包括EAR99物项）" },
        { 6, "No license exception applies", "不适用任何许可例外" },
        { 6, "case by case for ECCNs 1A004.c, 1A004.d", "对ECCN 1A004.c、1A004.d" },
        { 6, "under a presumption of denial for the rest", "对其余物项推定拒绝" },
        { 7, "Intel, Nvidia, Ambarella, Western Digital and Seagate", "Intel、Nvidia、Ambarella、Western Digital和Seagate" },
        { 8, "84 FR 54002 (FR Doc. 2019-22210)", "84 FR 54002（FR文件号2019-22210）" },
        { 8, "85 FR 34503", "85 FR 34503" },
        { 8, "85 FR 44159", "85 FR 44159" },
        { 8, "87 FR 62186", "87 FR 62186" },
        { 9, "artificial intelligence", "人工智能" },
        { 9, "Megvii Technology (December 16, 2021)", "旷视（2021年12月16日）" },
        { 9, "Section 1260H", "第1260H条" },
        { 9, "Covered List, from March 12, 2021", "联邦通信委员会受管制设备清单，自2021年3月12日起" },
        { 10, "no earlier use of the Entity List on the ground of human-rights abuse in Xinjiang", "没有实体清单更早以“新疆人权问题”为理由列名的记录" },
        { 10, "84 FR 22961", "84 FR 22961" },
        { 11, "more than 150 countries", "150多个国家和地区" },
        { 11, "camps, of mosques and of the city of Urumqi", "营地、清真寺和乌鲁木齐市" },
        { 11, "The state-owned CETC group is its largest shareholder", "国有的中国电子科技集团是其第一大股东" },
        { 12, "(program GLOMAG), since July 9, 2020", "（项目GLOMAG），自2020年7月9日起" },
        { 12, "the names are not disclosed", "名单不公开" },
        { 12, "Uyghur Human Rights Policy Act of 2020", "《2020年维吾尔人权政策法》" },
        { 12, "UFLPA Entity List", "《维吾尔强迫劳动预防法》" },
        { 12, "EU consolidated financial sanctions list", "欧盟金融制裁综合名单" },
        { 12, "UK Sanctions List", "英国制裁名单" },
        { 12, "Consolidated Canadian Autonomous Sanctions List", "加拿大自主制裁综合名单" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_worked_example_is_told_in_both_languages(int question, string english, string chinese)
    {
        Assert.Contains(english, Samples.Answer(English, question), StringComparison.Ordinal);
        Assert.Contains(chinese, Samples.Answer(Chinese, question), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_twelve_questions_in_order_and_then_the_complete_list()
    {
        Assert.Equal(Enumerable.Range(1, 12).Cast<int?>().Append(null), English.Sections.Select(s => s.Number));
        Assert.Equal(28, English.Entries.Length);
        Assert.All(English.Entries, e => Assert.Equal("listed", e.Status));
        Assert.Contains(English.Entries, e => e.Name == "IFLYTEK");
        var table = Assert.IsType<Table>(Assert.Single(English.Sections[^1].Blocks));
        Assert.Equal(28, table.Rows.Length);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Every_sentence_that_states_a_fact_has_a_footnote(Language language)
    {
        BriefingDocument[] documents =
        [
            Samples.Xinjiang(language), Samples.Core.Action("84 FR 22961", Samples.On(Samples.Day, language)), Samples.Core.Entry(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day, language)),
            Samples.Core.Action("EO 13818 designation of 2020-07-09", Samples.On(Samples.Day, language)), Samples.Core.Dossier(Samples.Id(Samples.Hikvision), Samples.On(Samples.Day, language)),
        ];
        foreach (var document in documents)
        {
            var bare = document.Sections
                .SelectMany(s => s.Blocks.Where(b => b is ItemList or Paragraph { Kind: ParagraphKind.Body or ParagraphKind.Quotation }))
                .SelectMany(b => b is Paragraph p ? p.Sentences.AsEnumerable() : ((ItemList)b).Items.SelectMany(i => i))
                .Where(s => s.Notes.IsEmpty && !s.Text.EndsWith(':') && !s.Text.EndsWith('：') && !s.Runs.Any(r => r.Url is "#complete-list"));
            Assert.Equal([], bare.Select(s => s.Text));
        }
    }

    [Fact]
    public void Footnotes_are_numbered_in_order_and_each_is_cited()
    {
        var cited = English.Sections.SelectMany(Samples.Sentences).Concat(English.Sections.SelectMany(s => s.Blocks.OfType<Table>().Select(t => t.Caption))).SelectMany(s => s.Notes).Distinct().Order();
        Assert.Equal(Enumerable.Range(1, English.Footnotes.Length), cited);
        Assert.Equal(Enumerable.Range(1, English.Footnotes.Length), English.Footnotes.Select(n => n.Number));
    }

    [Fact]
    public void What_was_not_read_in_a_source_is_marked()
    {
        var explainer = Samples.Sentences(Samples.Question(English, 11)).Single(s => s.Text.Contains("150 countries", StringComparison.Ordinal));
        Assert.All(explainer.Notes, n => Assert.True(English.Footnotes[n - 1].IsUnsure));
        Assert.Contains("in force since November 10, 2026 (unverified)", Samples.Answer(English, 6), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_past_day_nothing_later_is_told()
    {
        var then = Samples.Core.Action("84 FR 54002", Samples.On(new DateOnly(2020, 1, 1)));
        var words = Samples.Words(then);
        Assert.DoesNotContain("85 FR 44159", words, StringComparison.Ordinal);
        Assert.DoesNotContain("GLOMAG", words, StringComparison.Ordinal);
        Assert.DoesNotContain("infectious", words, StringComparison.Ordinal);
        Assert.Contains("not yet made", Samples.Answer(then, 6), StringComparison.Ordinal);
        Assert.Contains("reviewed case by case for ECCNs 1A004.c", Samples.Answer(then, 6), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_table_and_the_number_name_the_same_act()
    {
        var subject = English.Subject;
        Assert.Equal(subject, Samples.Core.Action("84 F.R. 54,004", Samples.On(Samples.Day)).Subject);
        Assert.Equal(subject, Samples.Core.Action("2019-22210", Samples.On(Samples.Day)).Subject);
    }

    [Fact]
    public void Three_entries_that_a_mirror_cites_with_it_are_not_of_it() =>
        Assert.DoesNotContain(English.Entries, e => e.Entry is "us-bis-el/netposa-cn" or "us-bis-el/sensenets-cn" || e.Name.Contains("Starrysky", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_same_data_make_the_same_document()
    {
        Assert.Equal(Samples.Html(English), Samples.Html(new Briefer(Samples.OfCore()).Action("84 FR 54002", Samples.On(Samples.Day))));
    }

    [Fact]
    public void Huawei_is_told_by_the_same_code_and_says_how_many_entries_are_missing()
    {
        var huawei = Samples.Core.Action("84 FR 22961", Samples.On(Samples.Day));
        Assert.Contains("By its own count the act added 69 entries; these data hold 3 of them", Samples.Answer(huawei, 1), StringComparison.Ordinal);
        Assert.Contains("contrary to the national security interests", Samples.Answer(huawei, 3), StringComparison.Ordinal);
        Assert.Contains("footnote 1", Samples.Answer(huawei, 6), StringComparison.Ordinal);
        Assert.Contains("record no supply link", Samples.Answer(huawei, 7), StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_that_is_no_rule_is_told_too()
    {
        var magnitsky = Samples.Core.Action("EO 13818 designation of 2020-07-09", Samples.On(Samples.Day));
        Assert.Contains("4 persons", Samples.Answer(magnitsky, 1), StringComparison.Ordinal);
        Assert.Contains("property within US jurisdiction is blocked", Samples.Answer(magnitsky, 6), StringComparison.Ordinal);
        Assert.Contains("human-rights violations or abuses", Samples.Answer(magnitsky, 3), StringComparison.Ordinal);
        Assert.DoesNotContain("BIS license is also required", Samples.Answer(magnitsky, 4), StringComparison.Ordinal);
        Assert.Contains("cannot be told from them", Samples.Answer(magnitsky, 10), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99 FR 1", false, "no act is cited as '99 FR 1'")]
    [InlineData("90 FR 47201", true, "has no entry that it touched")]
    public void An_unknown_act_and_one_without_entries_get_a_clear_message(string citation, bool isDataMissing, string expected)
    {
        var refused = Assert.Throws<BriefingException>(() => Samples.Core.Action(citation, Samples.On(Samples.Day)));
        Assert.Equal(isDataMissing, refused.IsDataMissing);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_any_data_gets_a_clear_message()
    {
        Assert.Contains("not yet known on 2019-10-01", Assert.Throws<BriefingException>(() => Samples.Core.Action("84 FR 54002", Samples.On(new DateOnly(2019, 10, 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("tell nothing of", Assert.Throws<BriefingException>(() => Samples.Core.Entry(Samples.Id(Samples.Hikvision), Samples.On(new DateOnly(2010, 1, 1)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_not_listed_yet_says_so()
    {
        var before = Samples.Core.Entry(Samples.Id(Samples.Hikvision), Samples.On(new DateOnly(2019, 1, 1)));
        Assert.Contains("On January 1, 2019 it was not yet listed.", Samples.Answer(before, 1), StringComparison.Ordinal);
        Assert.Equal("not-yet-listed", Assert.Single(before.Entries).Status);
    }

    [Fact]
    public void An_entry_that_was_removed_requires_nothing()
    {
        var zte = Samples.Core.Entry(Samples.Id("us-bis-el/zte-kangxun-telecommunications-ltd-cn"), Samples.On(Samples.Day));
        Assert.Equal("removed", Assert.Single(zte.Entries).Status);
        Assert.Contains("no longer on the list", Samples.Answer(zte, 6), StringComparison.Ordinal);
    }
}
