using CsCheck;
using Interdict.Lists;
using Interdict.Names;

namespace Interdict.Matching.Tests;

/// <summary>Every score can be accounted for, to the ten-thousandth.</summary>
public sealed class ExplanationTests
{
    private static readonly Gen<(Entry[] Corpus, string[] Queries, Algorithm Algorithm)> Sample =
        Gen.Select(RandomNames.Entry.Array[1, 40], Gen.OneOf(Algorithm.Balanced, Algorithm.Strict)).SelectMany(
            (corpus, algorithm) => RandomNames.Query(corpus).Array[10].Select(queries => (corpus, queries, algorithm)));

    [Fact]
    public void The_contributions_of_any_pair_sum_exactly_to_its_score()
    {
        var pairs = 0;
        Sample.Sample(
            sample =>
            {
                using var index = NameIndex.Build(sample.Corpus, "hash");
                var screener = new Screener(index);
                var policy = ScreeningPolicy.Default with { Algorithm = sample.Algorithm };
                for (var i = 0; i < sample.Queries.Length; i++)
                {
                    var party = new Party(sample.Queries[i]) { Countries = i % 2 == 0 ? ["CN"] : [], Type = (PartyType)(i % 3) };
                    for (var entry = 0; entry < sample.Corpus.Length; entry++)
                    {
                        var explained = screener.Explain(party, entry, policy);
                        Assert.Equal(explained.Score.Points, explained.Contributions.Sum(c => c.Points));
                        Assert.InRange(explained.Score.Points, 0, Score.Maximum);
                        Assert.Equal(explained.Score >= policy.Threshold, explained.IsHit);
                        Assert.True(explained.IsHit || explained.Reasons.Length > 0, "a pair that is no hit has a reason");
                        Interlocked.Add(ref pairs, explained.Contributions.Length > 0 ? 1 : 0);
                    }
                }
            },
            iter: 150);
        Assert.True(pairs >= 1_000, $"only {pairs} pairs had anything to sum");
    }

    [Fact]
    public void A_hit_has_the_score_and_the_name_that_its_explanation_gives()
    {
        Sample.Sample(
            sample =>
            {
                using var index = NameIndex.Build(sample.Corpus, "hash");
                var screener = new Screener(index);
                var policy = ScreeningPolicy.Default with { Algorithm = sample.Algorithm, Threshold = new Score(3_000) };
                var found = new ScoredEntry[50];
                foreach (var query in sample.Queries)
                {
                    var party = new Party(query);
                    var count = screener.Find(party, policy, found);
                    var hits = screener.Screen(party, policy);
                    Assert.Equal(found[..count].Select(f => (f.Entry, f.Score)), hits.Select(h => (h.Entry, h.Score)));
                    Assert.All(hits, h => Assert.Equal(h.Score.Points, h.Explanation.Sum(c => c.Points)));
                    Assert.All(hits, h => Assert.Equal(screener.Explain(party, h.Entry, policy).Matched, h.Matched));
                }
            },
            iter: 150);
    }

    [Fact]
    public void Identical_names_score_one()
    {
        RandomNames.Name.Sample(
            name =>
            {
                var read = new NameBuffer();
                NameAnalyzer.Analyze(name, read);
                if (read.Views.IsEmpty)
                {
                    // Now and then a random name is a legal form alone, which names nobody.
                    return;
                }

                var explained = Screener.Compare(new Party(name), new Party(name), ScreeningPolicy.Default);
                Assert.True(explained.Score.Points >= Score.Maximum - 100, $"{name}: {explained.Score}; {string.Join(" ", explained.Reasons)}");
                // A name that repeats a word can be paired with itself crosswise, which costs the deduction for word order.
                Assert.Equal(name, explained.Matched);
            },
            iter: 5_000);
    }

    [Theory]
    [InlineData("Hikvision", "Hikvison", "typing")]
    [InlineData("Huawei", "HUAWEI", "equal")]
    [InlineData("Yusuf Vogelsang", "Youssouf Vogelsang", "spelling")]
    [InlineData("Mohammed Vogelsang", "Muhammad Vogelsang", "equivalent")]
    [InlineData("Hik Vision", "Hikvision", "joined")]
    [InlineData("John Vogelsang", "J. Vogelsang", "initial")]
    public void An_explanation_names_what_relates_two_words(string query, string entry, string relation) =>
        Assert.Contains(
            Screener.Compare(new Party(query), new Party(entry), ScreeningPolicy.Default).Contributions, c => c.Relation == relation && c.Points > 0);

    [Fact]
    public void Below_the_threshold_the_explanation_says_what_would_change_the_answer()
    {
        var explained = Screener.Compare(
            new Party("Dahua Electronics Corporation") { Countries = ["US"] }, new Party("Zhejiang Dahua Technology Co., Ltd.") { Countries = ["CN"] }, ScreeningPolicy.Default);
        Assert.False(explained.IsHit);
        Assert.Contains(explained.Contributions, c => c.Relation == "contradiction" && c.Points < 0);
        Assert.StartsWith($"Below the threshold: {explained.Score} < 0.7000.", explained.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_words_matches_nothing_and_says_so()
    {
        var explained = Screener.Compare(new Party("Co., Ltd."), new Party("Hikvision Co., Ltd."), ScreeningPolicy.Default);
        Assert.Equal(0, explained.Score.Points);
        Assert.Contains(explained.Reasons, r => r.Contains("no word", StringComparison.Ordinal));
    }
}
