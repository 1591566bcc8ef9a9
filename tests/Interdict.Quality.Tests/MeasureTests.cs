using CsCheck;

namespace Interdict.Quality.Tests;

public sealed class MeasureTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["aelimnrs  "], 3, 24]
        .Select(n => string.Join(' ', n.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(n => n.Length > 2);

    [Fact]
    public void Passing_over_names_finds_what_a_full_scan_finds() => Names.Array[1, 40].Select(Names).Sample((names, query) =>
    {
        foreach (var scorer in (Scorer[])[Scorer.WeightedRatio, Scorer.TokenSet, Scorer.JaroWinkler])
        {
            var corpus = new NameCorpus(scorer, names.Select((n, i) => (n, i)));
            Assert.Equal(names.Max(n => scorer.Score(query, n)), corpus.Best(query));
            var scores = Array.ConvertAll(names, n => scorer.Score(query, n));
            var equals = scores.Count(s => s == scores[0]);
            Assert.Equal(scores[0] == 0 || scores.Max() > scores[0] ? 0 : 1.0 / equals, corpus.First(query, 0, _ => false));
        }
    }, iter: 300);

    [Fact]
    public void Trigrams_are_shared_as_the_database_counts_them()
    {
        // "  w", " wo", "wor", "ord", "rd " against "  w", " wo", "wor", "ork", "rk ".
        Assert.Equal(3 / 7.0, Trigrams.Similarity("word", "work"));
        Assert.Equal(1, Trigrams.Similarity("two words", "words two"));
    }

    [Fact]
    public void Recall_is_read_where_so_many_others_pass()
    {
        (double, bool)[] cases = [(0.9, true), (0.6, true), (0.3, true), (0.1, true), (0.7, false), (0.5, false), (0.2, false), (0.0, false)];
        Assert.Equal(0.25, Metrics.RecallAt(cases, 0));
        Assert.Equal(0.5, Metrics.RecallAt(cases, 0.25));
        Assert.Equal(0.75, Metrics.RecallAt(cases, 0.5));
    }

    [Fact]
    public void A_score_of_nothing_is_never_found() => Assert.Equal(0, Metrics.RecallAt([(0, true), (0, false)], 1));

    [Fact]
    public void The_area_is_the_share_of_pairs_in_order() =>
        Assert.Equal(2.5 / 4, Metrics.AreaUnderCurve([(0.8, true), (0.4, true), (0.8, false), (0.1, false)]));
}
