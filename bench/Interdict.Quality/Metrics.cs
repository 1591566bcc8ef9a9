namespace Interdict.Quality;

/// <summary>Accuracy of scores against labels.</summary>
internal static class Metrics
{
    private const int Resamples = 200;
    private const int Seed = 20260731;

    /// <summary>Precision, recall and F1 where a score of at least the threshold says match.</summary>
    public static (double Precision, double Recall, double F1) At(IReadOnlyList<(double Score, bool Match)> cases, double threshold)
    {
        var found = cases.Count(c => c.Score >= threshold);
        var right = cases.Count(c => c.Score >= threshold && c.Match);
        var all = cases.Count(c => c.Match);
        var precision = found == 0 ? 0 : right / (double)found;
        var recall = all == 0 ? 0 : right / (double)all;
        return (precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <summary>The best F1 over all thresholds, with its threshold.</summary>
    public static (double Threshold, double F1) Best(IReadOnlyList<(double Score, bool Match)> cases) => cases
        .Select(c => c.Score).Where(s => s > 0).Distinct()
        .Select(t => (Threshold: t, F1: At(cases, t).F1))
        .DefaultIfEmpty((Threshold: 1.0, F1: 0.0)).MaxBy(t => t.F1);

    /// <summary>The chance that a match scores above a non-match (ties count half).</summary>
    public static double AreaUnderCurve(IReadOnlyList<(double Score, bool Match)> cases)
    {
        var others = Sorted(cases, match: false);
        var matches = Sorted(cases, match: true);
        var (below, upTo, sum) = (0, 0, 0.0);
        foreach (var score in matches)
        {
            while (below < others.Length && others[below] < score)
            {
                below++;
            }

            while (upTo < others.Length && others[upTo] <= score)
            {
                upTo++;
            }

            sum += (below + upTo) / 2.0;
        }

        return matches.Length == 0 || others.Length == 0 ? 0 : sum / matches.Length / others.Length;
    }

    /// <summary>The best recall with at most this share of non-matches found.</summary>
    public static double RecallAt(IReadOnlyList<(double Score, bool Match)> cases, double falsePositiveRate)
    {
        var ceiling = Ceiling(Sorted(cases, match: false), falsePositiveRate);
        var all = cases.Count(c => c.Match);
        return all == 0 ? 0 : cases.Count(c => c.Match && c.Score > ceiling) / (double)all;
    }

    /// <summary>The score that a hit must be above for at most this share of the sorted scores to be hits; never below 0, which finds nothing.</summary>
    public static double Ceiling(double[] sorted, double rate) =>
        sorted.Length - 1 - (int)(rate * sorted.Length) is >= 0 and var at ? Math.Max(0, sorted[at]) : 0;

    /// <summary>A bootstrap 95 % interval, as a table shows it: matches and non-matches are drawn anew apart from each other.</summary>
    public static string Interval(IReadOnlyList<(double Score, bool Match)> cases, Func<IReadOnlyList<(double Score, bool Match)>, double> statistic)
    {
        var random = new Random(Seed);
        (double Score, bool Match)[][] sides = [[.. cases.Where(c => c.Match)], [.. cases.Where(c => !c.Match)]];
        var values = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            values[i] = statistic([.. sides.SelectMany(s => s.Length == 0 ? s : random.GetItems(s, s.Length))]);
        }

        Array.Sort(values);
        return $"{Bench.Figures.Fraction(Bench.Figures.Percentile(values, 0.025))}–{Bench.Figures.Fraction(Bench.Figures.Percentile(values, 0.975))}";
    }

    /// <summary>The same of a mean.</summary>
    public static string Interval(IEnumerable<double> values) =>
        Interval([.. values.Select(v => (v, true))], sample => sample.Average(s => s.Score));

    private static double[] Sorted(IReadOnlyList<(double Score, bool Match)> cases, bool match) => [.. cases.Where(c => c.Match == match).Select(c => c.Score).Order()];
}
