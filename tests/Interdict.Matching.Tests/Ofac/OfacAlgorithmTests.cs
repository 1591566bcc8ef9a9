using System.Globalization;
using CsCheck;
using Interdict.Lists;
using Interdict.Tests;

namespace Interdict.Matching.Tests.Ofac;

/// <summary><c>ofac@1</c> gives the scores of OFAC's search tool, by the index or without it.</summary>
public sealed class OfacAlgorithmTests
{
    private static readonly ScreeningPolicy Policy = new() { Algorithm = Algorithm.Ofac };

    [Fact]
    public void The_scores_are_those_observed_in_the_tool_within_five_points_of_a_hundred()
    {
        var errors = new List<double>();
        foreach (var line in File.ReadLines(TestData.Require("names/ofac-search-scores.csv")).Skip(1))
        {
            var first = line.IndexOf(',', StringComparison.Ordinal);
            var last = line.LastIndexOf(',');
            var observed = int.Parse(line.AsSpan(last + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if (observed >= 0)
            {
                errors.Add(Math.Abs((Score(line[..first], line[(first + 1)..last].Trim('"')).Points / 100.0) - observed));
            }
        }

        Assert.True(errors.Count > 70, $"only {errors.Count} observed scores");
        var within = errors.Count(e => e <= 5) / (double)errors.Count;
        Assert.True(within >= 0.96, $"{within:P1} within five points");
        Assert.True(errors.Average() <= 1.5, $"mean error {errors.Average():0.00}");
    }

    [Fact]
    public void A_whole_name_counts_only_where_both_begin_with_the_same_letter()
    {
        Assert.Equal("whole-name", Explain("Vladimir Putin", "Vladimir Vinogradov").Single().Relation);
        Assert.DoesNotContain(Explain("Putin Vladimir", "Vladimir Vinogradov"), c => c.Relation == "whole-name");
    }

    [Fact]
    public void Parts_of_one_or_two_letters_count_only_where_there_are_no_others()
    {
        Assert.Equal(10_000, Score("Kim Jong Un", "KIM, Jong Chol").Points);
        Assert.Equal(10_000, Score("Li", "WANG LI").Points);
    }

    [Fact]
    public void The_points_sum_to_the_score_and_the_index_finds_what_scoring_every_name_finds()
    {
        long results = 0;
        RandomNames.Entry.Array[1, 80].SelectMany(corpus => RandomNames.Query(corpus).Array[10].Select(queries => (corpus, queries))).Sample(
            sample =>
            {
                using var index = NameIndex.Build(sample.corpus, "");
                var screener = new Screener(index);
                for (var i = 0; i < sample.queries.Length; i++)
                {
                    var party = new Party(sample.queries[i]);
                    var policy = Policy with { Threshold = new Score(1 + (i * 1_000)), Limit = 100, Lists = i % 3 == 0 ? [new ListCode("us-bis-el")] : [] };
                    var found = screener.Screen(party, policy);
                    var all = screener.Screen(party, policy with { Exhaustive = true });
                    Assert.Equal(all.Select(h => (h.Entry, h.Matched, h.Score)), found.Select(h => (h.Entry, h.Matched, h.Score)));
                    var scored = new ScoredEntry[100];
                    var count = screener.Find(party, policy, scored);
                    Assert.Equal(scored[..count].Select(s => (s.Entry, index.NameOf(s.Entry, s.Name), s.Score)), found.Select(h => (h.Entry, h.Matched, h.Score)));
                    Assert.All(found, h => Assert.Equal(h.Score.Points, h.Explanation.Sum(c => c.Points)));
                    Interlocked.Add(ref results, found.Length);
                }
            },
            iter: 200);
        Assert.True(results > 10_000, $"only {results} results were checked");
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("\ud800\udfff\ud83d")]
    public void A_query_without_a_letter_finds_nothing(string query) =>
        Assert.Empty(Listed.Screener(Listed.As("Someone"), Listed.As("…")).Screen(new Party(query), Policy));

    [Fact]
    public void A_very_long_query_is_cut_and_answered()
    {
        var screener = Listed.Screener(Listed.As("Someone"));
        Assert.Single(screener.Screen(new Party("Someone " + new string('x', 100_000)), Policy with { Threshold = new Score(100) }));
        Assert.Single(screener.Screen(new Party(string.Concat(Enumerable.Repeat("someone ", 20_000))), Policy));
    }

    [Fact]
    public void Marks_case_and_punctuation_make_no_difference() =>
        Assert.Equal(10_000, Score("IRINA İŞIK-O'Neill", "Isik O’NEILL, Irina").Points);

    [Fact]
    public void An_identifier_still_decides() =>
        Assert.Equal(9_900, Screener.Compare(new Party("Someone") { Identifiers = ["P1234567"] }, new Party("Other") { Identifiers = ["P 1234567"] }, Policy).Score.Points);

    private static Score Score(string query, string listed) => Screener.Compare(new Party(query), new Party(listed), Policy).Score;

    private static IEnumerable<Contribution> Explain(string query, params string[] listed)
    {
        using var index = NameIndex.Build([Listed.As(listed)], "");
        return new Screener(index).Explain(new Party(query), 0, Policy).Contributions;
    }
}
