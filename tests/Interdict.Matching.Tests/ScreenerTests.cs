using CsCheck;
using Interdict.Lists;

namespace Interdict.Matching.Tests;

/// <summary>What a screening finds, and under which rules.</summary>
public sealed class ScreenerTests
{
    private static readonly Entry[] Corporations =
    [
        Listed.As("Hangzhou Hikvision Digital Technology Co., Ltd."), Listed.As("Dahua Technology Co., Ltd."), Listed.As("Huawei Technologies Co Ltd", "华为技术有限公司"),
        Listed.As("China Electronics Corporation"), Listed.As("Norinco Group Corporation Limited"), Listed.As("OOO Vektor", "ООО Вектор"), Listed.As("Siemens Corp."),
        Listed.As("Joint Stock Company Rostec"), Listed.As("Limited Liability Company Tekhnopol"), Listed.As("The Corporation"), Listed.As("Vogelsang GmbH & Co. KG"),
    ];

    [Theory]
    [InlineData("CORP")]
    [InlineData("Corporation")]
    [InlineData("LIMITED")]
    [InlineData("Ltd.")]
    [InlineData("CO LTD")]
    [InlineData("Company Limited")]
    [InlineData("LLC")]
    [InlineData("OOO")]
    [InlineData("ООО")]
    [InlineData("GmbH & Co. KG")]
    [InlineData("Joint Stock Company")]
    [InlineData("有限公司")]
    [InlineData("股份有限公司")]
    [InlineData("")]
    [InlineData(" . ")]
    public void A_legal_form_alone_never_alerts(string name)
    {
        var screener = Listed.Screener(Corporations);
        var lowest = ScreeningPolicy.Default with { Threshold = new Score(1) };
        Assert.Empty(screener.Screen(new Party(name), lowest));
        Assert.Empty(screener.Screen(new Party(name), lowest with { Exhaustive = true }));
    }

    [Theory]
    [InlineData("Hikvision")]
    [InlineData("HIKVISION DIGITAL TECHNOLOGY CO LTD HANGZHOU")]
    [InlineData("Hangzhou Hikvison Digital Tech")]
    [InlineData("Ｈｉｋｖｉｓｉｏｎ")]
    [InlineData("海康威视")]
    [InlineData("海康威視")]
    [InlineData("杭州海康威视数字技术股份有限公司")]
    public void A_party_is_found_however_its_name_is_written(string name)
    {
        var hits = Listed.Screener(Corporations).Screen(new Party(name), ScreeningPolicy.Default);
        Assert.Equal(0, Assert.Single(hits).Entry);
    }

    [Theory]
    [InlineData("Karamay Public Security Bureau")]
    [InlineData("Kelamayi Public Security Bureau")]
    [InlineData("Qaramay Public Security Bureau")]
    [InlineData("克拉玛依市公安局")]
    public void Spellings_of_one_place_find_one_entry(string name)
    {
        var screener = Listed.Screener(
            Listed.As("Kelamayi Municipality Public Security Bureau"), Listed.As("Hami Municipality Public Security Bureau"), Listed.As("Aksu District Public Security Bureau"));
        Assert.Equal(0, screener.Screen(new Party(name), ScreeningPolicy.Default)[0].Entry);
    }

    [Fact]
    public void An_unrelated_name_finds_nothing() => Assert.Empty(Listed.Screener(Corporations).Screen(new Party("Northwind Bicycle Repair"), ScreeningPolicy.Default));

    [Fact]
    public void A_higher_threshold_and_a_lower_limit_only_cut_the_end_off()
    {
        Gen.Select(RandomNames.Entry.Array[1, 150], Gen.Int[1, 9_999], Gen.Int[1, 9_999], Gen.Int[1, 20], Gen.Bool).SelectMany(
            (corpus, one, other, limit, exhaustive) => RandomNames.Query(corpus).Array[10].Select(queries => (corpus, one, other, limit, exhaustive, queries)))
            .Sample(
                sample =>
                {
                    using var index = NameIndex.Build(sample.corpus, "hash");
                    var screener = new Screener(index);
                    var wide = ScreeningPolicy.Default with
                    {
                        Threshold = new Score(Math.Min(sample.one, sample.other)),
                        Limit = sample.corpus.Length,
                        Exhaustive = sample.exhaustive,
                    };
                    var narrow = wide with { Threshold = new Score(Math.Max(sample.one, sample.other)) };
                    foreach (var query in sample.queries)
                    {
                        var all = Find(screener, query, wide);
                        Assert.Equal(all.TakeWhile(f => f.Score >= narrow.Threshold), Find(screener, query, narrow));
                        Assert.Equal(all.Take(sample.limit), Find(screener, query, wide with { Limit = sample.limit }));
                        Assert.Equal(all.OrderByDescending(f => f.Score).ThenBy(f => f.Entry), all);
                        Assert.All(all, f => Assert.True(f.Score >= wide.Threshold));
                    }
                },
                iter: 300);
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var random = Gen.Select(RandomNames.Entry.Array[200], RandomNames.Name.Array[400]);
        random.Sample(
            (corpus, queries) =>
            {
                using var index = NameIndex.Build(corpus, "hash");
                var screener = new Screener(index);
                var policy = ScreeningPolicy.Default with { Threshold = new Score(4_000) };
                var alone = queries.Select(q => Find(screener, q, policy)).ToArray();
                var together = new ScoredEntry[queries.Length][];
                Parallel.For(0, queries.Length, i => together[i] = Find(screener, queries[i], policy));
                Assert.Equal(alone, together);
            },
            iter: 5,
            threads: 1);
    }

    [Fact]
    public void Finding_allocates_nothing_once_warm()
    {
        var screener = Listed.Screener(Corporations);
        Party[] parties =
        [
            new("Hikvision Digital Tech"), new("华为技术有限公司") { Countries = ["CN"] }, new("ООО Вектор") { Type = PartyType.Organization },
            new("Muhammad bin Vogelsang") { BirthDate = new PartialDate(1960) }, new("Northwind Bicycle Repair") { Identifiers = ["A-1234567"] }, new(""),
        ];
        var policy = ScreeningPolicy.Default with { Threshold = new Score(3_000), Lists = [new ListCode("us-bis-el")] };
        var found = new ScoredEntry[20];
        FindAll(screener, parties, policy, found, 100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindAll(screener, parties, policy, found, 1_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void A_very_long_name_is_screened_too(int length)
    {
        var screener = Listed.Screener([.. Corporations, Listed.As(new string('海', length)), Listed.As(string.Join(' ', Enumerable.Repeat("Hik vision", length / 10)))]);
        foreach (var name in (string[])[new string('海', length), new string('x', length), string.Join(' ', Enumerable.Repeat("Hik vision", length / 10)), string.Concat(Enumerable.Repeat("中国电子", length / 4))])
        {
            var policy = ScreeningPolicy.Default with { Threshold = new Score(1) };
            Assert.Equal(Find(screener, name, policy with { Exhaustive = true }), Find(screener, name, policy));
        }
    }

    private static void FindAll(Screener screener, Party[] parties, ScreeningPolicy policy, ScoredEntry[] found, int times)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var party in parties)
            {
                screener.Find(party, policy, found);
            }
        }
    }

    private static ScoredEntry[] Find(Screener screener, string name, ScreeningPolicy policy)
    {
        var found = new ScoredEntry[policy.Limit];
        return found[..screener.Find(new Party(name), policy, found)];
    }
}
