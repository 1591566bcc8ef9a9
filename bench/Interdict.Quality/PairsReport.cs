using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>
/// Accuracy on labeled pairs: beside rivals, per group and kind of party, and whether mean scores fall from sure matches to sure non-matches.
/// </summary>
internal static class PairsReport
{
    private const double FalsePositiveRate = 0.05;

    private static readonly double Threshold = ScreeningPolicy.Default.Threshold.Fraction;

    public static int Print(string? path, bool showErrors)
    {
        var pairs = PairSet.Read(path ?? BenchData.Require(BenchData.Pairs));
        var scored = Score(pairs, Scorer.Interdict);
        foreach (var table in Tables(pairs, scored))
        {
            Console.WriteLine(ResultFile.Markdown(table));
        }

        if (showErrors)
        {
            foreach (var (pair, score) in scored.Where(s => s.Pair.IsMatch != s.Score >= Threshold).OrderBy(s => s.Pair.IsMatch).ThenBy(s => s.Score))
            {
                Console.WriteLine($"{(pair.IsMatch ? "missed" : "false ")} {score:0.00} {pair.Group} {pair.Schema} {pair.Quality} | {pair.One} | {pair.Other}");
            }
        }

        return 0;
    }

    /// <summary>This engine's scores of all pairs.</summary>
    public static List<(double Score, bool Match)> Cases() => Cases(Score(PairSet.Read(BenchData.Require(BenchData.Pairs)), Scorer.Interdict));

    public static IEnumerable<ResultTable> Tables()
    {
        var pairs = PairSet.Read(BenchData.Require(BenchData.Pairs));
        return Tables(pairs, Score(pairs, Scorer.Interdict));
    }

    private static IEnumerable<ResultTable> Tables(List<LabeledPair> pairs, List<(LabeledPair Pair, double Score)> scored)
    {
        yield return Rivals(pairs, scored);
        yield return Groups(scored);
        yield return Tiers(scored);
    }

    private static ResultTable Rivals(List<LabeledPair> pairs, List<(LabeledPair Pair, double Score)> scored)
    {
        var table = new ResultTable(
            "Labeled pairs: beside rivals",
            $"{pairs.Count} pairs, {pairs.Count(p => p.IsMatch)} of them matches. Every scorer at its own best threshold, which flatters all of them alike; labels of the `synth_*` groups "
            + "are noisy. Rivals get names after AnyAscii, lower case and removal of punctuation.",
            "scorer", "best F1", "precision", "recall", "at threshold", "AUC", "95 % interval", "recall at 5 % false positives", "its interval");
        Add(Scorer.Interdict.Name, Cases(scored));
        foreach (var rival in Scorer.Rivals)
        {
            Add(rival.Name, Cases(Score(pairs, rival)));
        }

        return table;

        void Add(string name, List<(double Score, bool Match)> cases)
        {
            var best = Metrics.Best(cases);
            var at = Metrics.At(cases, best.Threshold);
            table.Add(
                name, Figures.Fraction(best.F1), Figures.Fraction(at.Precision), Figures.Fraction(at.Recall), Figures.Fraction(best.Threshold),
                Figures.Fraction(Metrics.AreaUnderCurve(cases)), Metrics.Interval(cases, Metrics.AreaUnderCurve),
                Figures.Fraction(Metrics.RecallAt(cases, FalsePositiveRate)), Metrics.Interval(cases, c => Metrics.RecallAt(c, FalsePositiveRate)));
        }
    }

    private static ResultTable Groups(List<(LabeledPair Pair, double Score)> scored)
    {
        var table = new ResultTable(
            $"Labeled pairs: Interdict at its default threshold of {Threshold}", "By group and by kind of party.",
            "pairs", "number", "precision", "recall", "F1", "errors", "best F1", "AUC", "recall at 5 % false positives");
        Add("all", scored);
        foreach (var group in scored.GroupBy(s => s.Pair.Group).Concat(scored.GroupBy(s => s.Pair.Schema)).Concat(scored.GroupBy(s => s.Pair.Quality)))
        {
            Add(group.Key, [.. group]);
        }

        return table;

        void Add(string name, List<(LabeledPair Pair, double Score)> rows)
        {
            var cases = Cases(rows);
            var (precision, recall, f1) = Metrics.At(cases, Threshold);
            table.Add(
                name, Figures.Number(cases.Count), Figures.Fraction(precision), Figures.Fraction(recall), Figures.Fraction(f1),
                Figures.Number(cases.Count(c => c.Match != c.Score >= Threshold)), Figures.Fraction(Metrics.Best(cases).F1),
                Figures.Fraction(Metrics.AreaUnderCurve(cases)), Figures.Fraction(Metrics.RecallAt(cases, FalsePositiveRate)));
        }
    }

    // From the surest match to the surest non-match the mean must fall: a score that is more sure of weak pairs than of strong ones means nothing.
    private static ResultTable Tiers(List<(LabeledPair Pair, double Score)> scored)
    {
        string[] qualities = ["STRONG", "MEDIUM", "WEAK"];
        var order = qualities.Select(q => (Quality: q, IsMatch: true)).Concat(qualities.Reverse().Select(q => (Quality: q, IsMatch: false)));
        var means = order.Select(t => (Tier: t, Rows: scored.Where(s => (s.Pair.Quality, s.Pair.IsMatch) == t).ToList())).Where(t => t.Rows.Count > 0)
            .Select(t => (t.Tier, t.Rows.Count, Mean: t.Rows.Average(r => r.Score))).ToList();
        var falls = means.Zip(means.Skip(1), (a, b) => a.Mean >= b.Mean).All(f => f);
        var table = new ResultTable(
            "Calibration tiers",
            $"Mean score from the surest matches to the surest non-matches. It {(falls ? "falls" : "does NOT fall")} monotonically.", "tier", "number", "mean score");
        foreach (var (tier, count, mean) in means)
        {
            table.Add($"{tier.Quality} {(tier.IsMatch ? "match" : "non-match")}", Figures.Number(count), Figures.Fraction(mean));
        }

        return table;
    }

    private static List<(LabeledPair Pair, double Score)> Score(List<LabeledPair> pairs, Scorer scorer) =>
        [.. pairs.Select(p => (p, scorer.Score(p.One, p.Other)))];

    private static List<(double Score, bool Match)> Cases(List<(LabeledPair Pair, double Score)> rows) => [.. rows.Select(r => (r.Score, r.Pair.IsMatch))];
}
