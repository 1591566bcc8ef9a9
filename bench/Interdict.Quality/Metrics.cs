namespace Interdict.Quality;

/// <summary>Accuracy of scores against labels.</summary>
internal static class Metrics
{
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
        var matches = cases.Where(c => c.Match).ToList();
        var others = cases.Where(c => !c.Match).ToList();
        var sum = matches.Sum(m => others.Sum(o => m.Score > o.Score ? 1.0 : m.Score == o.Score ? 0.5 : 0));
        return matches.Count == 0 || others.Count == 0 ? 0 : sum / matches.Count / others.Count;
    }

    /// <summary>The best recall with at most this share of non-matches found.</summary>
    public static double RecallAt(IReadOnlyList<(double Score, bool Match)> cases, double falsePositiveRate)
    {
        var others = cases.Count(c => !c.Match);
        return cases.Select(c => c.Score).Append(double.MaxValue).Distinct()
            .Where(t => t > 0 && cases.Count(c => !c.Match && c.Score >= t) <= falsePositiveRate * others)
            .Select(t => At(cases, t).Recall).DefaultIfEmpty(0).Max();
    }
}
