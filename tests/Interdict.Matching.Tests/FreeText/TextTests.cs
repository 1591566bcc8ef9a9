using CsCheck;
using Interdict.Lists;
using Interdict.Matching.FreeText;

namespace Interdict.Matching.Tests.FreeText;

/// <summary>Names inside texts, where they stand, and that none is lost.</summary>
public sealed class TextTests
{
    private static readonly Entry[] Corpus =
    [
        Listed.As("Hangzhou Hikvision Digital Technology Co., Ltd."),
        Listed.As("Kelamayi Municipality Public Security Bureau"),
        Listed.As("Сергей Викторович Тропинин"),
        Listed.As("محمد حسن القطراني"),
        Listed.As("Ocean"),
        Listed.As("STEP A.S."),
        Listed.As("Sorokin, Pavel Andreyevich"),
    ];

    [Theory]
    [InlineData("Please pay hangzhou hikvision digital technology co ltd by Friday.", 0, "hangzhou hikvision digital technology", 1, 12)]
    [InlineData("Goods:\nlenses\nConsignee HANGZHOU HIKVISON DIGITAL TECH, Qianmo Road", 0, "HANGZHOU HIKVISON DIGITAL TECH", 3, 11)]
    [InlineData("我们上周与克拉玛依市公安局签订了合同。", 1, "克拉玛依市公安局", 1, 6)]
    [InlineData("Счёт выставлен на имя Сергей Тропинин и оплачен.", 2, "Сергей Тропинин", 1, 23)]
    [InlineData("تم الدفع إلى محمد حسن القطراني أمس", 3, "محمد حسن القطراني", 1, 14)]
    [InlineData("<Cdtr><Nm>Hangzhou Hikvision Digital Technology</Nm><Ctry>CN</Ctry></Cdtr>", 0, "Hangzhou Hikvision Digital Technology", 1, 11)]
    [InlineData("Write to pavel@mail.example or Pavel Sorokin, Minsk", 6, "Pavel Sorokin", 1, 32)]
    public void A_name_is_found_where_it_stands(string text, int entry, string found, int line, int column)
    {
        var hit = Assert.Single(Screen(text), h => h.Entry == entry);
        Assert.Equal(new TextSpot(text.IndexOf(found, StringComparison.Ordinal), found.Length, line, column, found), hit.Spot);
        Assert.Equal(HitChannel.Text, hit.Channel);
        Assert.Equal(hit.Score.Points, hit.Explanation.Sum(c => c.Points));
    }

    [Fact]
    public void A_name_cut_at_the_end_of_a_line_of_35_characters_is_one_name()
    {
        const string Message = ":59:/8881234\nHANGZHOU HIKVISION DIGITAL TECHNOLO\nGY CO LTD\n555 QIANMO ROAD";
        var hit = Assert.Single(Screen(Message));
        Assert.Equal(2, hit.Spot!.Line);
        Assert.Equal(Message.Substring(hit.Spot.Offset, hit.Spot.Length), hit.Spot.Text);
        Assert.StartsWith("HANGZHOU HIKVISION DIGITAL TECHNOLO\nGY", hit.Spot.Text, StringComparison.Ordinal);
        Assert.Equal(Score.Maximum, hit.Score.Points);
    }

    [Theory]
    [InlineData("The ocean was calm.\nOne more step and we are there. Step by step.")]
    [InlineData("Ministry of Defence, Public Security Bureau, Digital Technology")]
    [InlineData("我去了市公安局报案。")]
    [InlineData("Hangzhou\n\nDigital Technology")]
    public void Words_that_mean_nobody_by_themselves_are_no_hits(string text) => Assert.Empty(Screen(text));

    [Fact]
    public void A_rare_word_by_itself_is_a_hit_and_each_party_is_one_at_its_best_place()
    {
        var hits = Screen("Hikvision again. We shipped to Hangzhou Hikvision Digital Technology; Pavel Sorokin signed, P. Sorokin paid.");
        Assert.Equal([0, 6], hits.Select(h => h.Entry).Order());
        Assert.Equal("Hangzhou Hikvision Digital Technology", hits.Single(h => h.Entry == 0).Spot!.Text);
        Assert.Equal("Hikvision", Assert.Single(Screen("Invoice of Hikvision for cameras")).Spot!.Text);
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Screen(new string('x', TextScreener.LongestText + 1)));

    [Fact]
    public void Nothing_is_lost_against_screening_every_window_without_the_index()
    {
        var hits = 0;
        Gen.Select(RandomNames.Entry.Array[1, 60], Gen.Int[5_000, 9_000]).SelectMany(
            (corpus, threshold) => Gen.Select(
                RandomNames.Query(corpus).Array[1, 5], Gen.OneOf("paid to", "for", "\n", ",", "<Nm>", "。", "shipment of"), Gen.Const(corpus), Gen.Const(threshold)))
            .Sample(
                (names, between, corpus, threshold) =>
                {
                    using var index = NameIndex.Build(corpus, "");
                    var screener = new Screener(index);
                    var text = string.Join($" {between} ", names);
                    var policy = ScreeningPolicy.Default with { Threshold = new Score(threshold), Limit = int.MaxValue };
                    var found = new TextScreener(screener).Screen(text, new Party(""), policy);
                    Assert.Equal(ByBruteForce(screener, text, policy), found.Select(h => (h.Entry, h.Score, h.Spot!.Offset, h.Spot.Length)));
                    hits += found.Length;
                },
                iter: 150,
                threads: 1);
        Assert.True(hits > 200, $"only {hits} hits were checked");
    }

    [Theory]
    [InlineData("invoice from Bank Melli for tankers", "Bank Melli")]
    [InlineData("sold to Kim Jong Un, of Pyongyang", "Kim Jong Un")]
    [InlineData("THE WAGNER GROUP WAS PAID", "WAGNER GROUP")]
    public void A_listed_name_that_begins_or_ends_with_a_common_word_is_found_where_it_stands_in_full(string text, string found)
    {
        using var index = NameIndex.Build([Named(1, "BANK MELLI"), Named(2, "KIM, Jong Un"), Named(3, "Wagner Group")], "");
        var hits = new TextScreener(new Screener(index)).Screen(text, new Party(""), ScreeningPolicy.Default);
        Assert.Equal(found, Assert.Single(hits).Spot!.Text);
    }

    [Theory]
    [InlineData("we went to the public security bureau")]
    [InlineData("the research institute of the group")]
    public void Common_words_that_stand_as_words_are_no_name(string text)
    {
        using var index = NameIndex.Build([Named(1, "Public Security Bureau"), Named(2, "Research Institute"), Named(3, "The Group")], "");
        Assert.Empty(new TextScreener(new Screener(index)).Screen(text, new Party(""), ScreeningPolicy.Default));
    }

    private static Entry Named(int number, string name) =>
        new() { Id = new EntryId(new ListCode("us-ofac-sdn"), $"{number}"), Names = [new PartyName(name)] };

    // The definition, word for word: every pair of words, every window scored without the index, the best of each entry, no piece of a better name.
    private static IEnumerable<(int, Score, int, int)> ByBruteForce(Screener screener, string text, ScreeningPolicy policy)
    {
        var best = new Dictionary<int, (Score Score, int Start, int Length)>();
        foreach (var view in TextView.Of(text))
        {
            var words = TextWords.Read(view.Text);
            var lone = new LoneWords(view.Text, words);
            for (var i = 0; i < words.Count; i++)
            {
                foreach (var (k, isWeak) in TextWindows.From(view, words, i))
                {
                    var name = view.Text[words[i].Start..words[k].End];
                    var (start, length) = (view.Places[words[i].Start], view.Places[words[k].End - 1] + 1 - view.Places[words[i].Start]);
                    var exactly = isWeak || (i != k && !LoneWords.MayNameTogether(name));
                    if (exactly ? i == k || !lone.MayBeTitle(words, i, k) : i == k && !lone.MayName(name))
                    {
                        continue;
                    }

                    foreach (var hit in screener.Screen(new Party(name), policy with { Exhaustive = true }))
                    {
                        var pair = k == i + 1 && words[i].IsHan && words[k].IsHan;
                        var plain = hit.Explanation.All(c => c.Points > 0
                            ? c.Relation is "equal" or "equivalent" || (i == k && c.Relation is "transliteration" or "joined")
                            : i == k || c.Relation != "reading");
                        var better = !best.TryGetValue(hit.Entry, out var known) || (hit.Score, length, -start).CompareTo((known.Score, known.Length, -known.Start)) > 0;
                        if (better && (plain || (i != k && !pair && !exactly)) && (!exactly || hit.Score >= new Score(9_700)))
                        {
                            best[hit.Entry] = (hit.Score, start, length);
                        }
                    }
                }
            }
        }

        return best.Where(b => !best.Values.Any(o => o.Score > b.Value.Score && o.Length > b.Value.Length && o.Start <= b.Value.Start && b.Value.Start + b.Value.Length <= o.Start + o.Length))
            .OrderByDescending(b => b.Value.Score).ThenBy(b => b.Key).Select(b => (b.Key, b.Value.Score, b.Value.Start, b.Value.Length));
    }

    private static IReadOnlyList<Hit> Screen(string text)
    {
        using var index = NameIndex.Build(Corpus, "");
        return new TextScreener(new Screener(index)).Screen(text, new Party(""), ScreeningPolicy.Default);
    }
}
