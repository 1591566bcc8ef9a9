using System.Collections.Immutable;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>All figures of a calibration.</summary>
internal sealed class CalibrationReport
{
    private const double Sure = 0.9;
    private const double MostAlerts = 0.02;
    private static readonly double[] Promised = [0.95, 0.9, 0.85, 0.8, 0.75];
    private static readonly string[] Qualities = ["STRONG", "MEDIUM", "WEAK"];

    /// <summary>Computes them.</summary>
    /// <param name="policy">The algorithm and the threshold in use.</param>
    /// <param name="sources">What the pairs are.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="unlisted">People on no list, screened.</param>
    /// <param name="inUse">The table that screening uses; <c>null</c> where there is none.</param>
    public CalibrationReport(ScreeningPolicy policy, ImmutableArray<string> sources, List<JudgedPair> pairs, List<UnlistedFile> unlisted, CalibrationTable? inUse)
    {
        (Policy, Pairs, Unlisted) = (policy, pairs, unlisted);
        var keyed = pairs.ConvertAll(p => (p.Key, p.Labeled));
        Table = CalibrationTable.Fit(policy.Algorithm, sources, keyed);
        Groups = [.. CalibrationTable.GroupsOf(keyed).Select(g => GroupOf(g.Key, g.Pairs, inUse))];
        Thresholds = [.. ThresholdSweep.With(policy.Threshold).Select(t => RowAt(t))];
        var found = pairs.Where(p => p.IsMatch).Select(p => p.Score).ToList();
        Promises = [.. Promised.Select(recall => (recall, RecallBound.ThresholdFor(found, recall, Sure)))];
        Classes = [.. pairs.Where(p => p.Class.Length > 0).GroupBy(p => p.Class).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToList()))];
        Tiers = [.. TiersOf(pairs)];
    }

    public ScreeningPolicy Policy { get; }

    public List<JudgedPair> Pairs { get; }

    public List<UnlistedFile> Unlisted { get; }

    public CalibrationTable Table { get; }

    public IReadOnlyList<CalibrationGroup> Groups { get; }

    public IReadOnlyList<ThresholdRow> Thresholds { get; }

    /// <summary>
    /// The rule by which the default is chosen: of the thresholds that raise an alert for at most two in a hundred people on no list, by name alone and in the mean
    /// of the files, the one with the highest F1 on the labeled pairs. <c>null</c> where no file of such people is given, or no threshold is so.
    /// </summary>
    public Score? Suggested => Unlisted.Count == 0
        ? null
        : Thresholds.Where(t => t.AlertRates.Average() <= MostAlerts).OrderByDescending(t => t.F1).Select(t => (Score?)new Score(t.Threshold)).FirstOrDefault();

    /// <summary>The highest threshold that promises a recall with nine parts in ten of confidence.</summary>
    public IReadOnlyList<(double Recall, Score? Threshold)> Promises { get; }

    public IReadOnlyList<(string Name, List<JudgedPair> Pairs)> Classes { get; }

    /// <summary>From the surest matches to the surest non-matches, as far as there are any.</summary>
    public IReadOnlyList<(string Quality, bool IsMatch, int Count, double Mean)> Tiers { get; }

    /// <summary>Whether the mean score falls all the way down the tiers.</summary>
    public bool TiersFall => Tiers.Zip(Tiers.Skip(1)).All(p => p.First.Mean >= p.Second.Mean);

    private static CalibrationGroup GroupOf(CalibrationKey key, List<LabeledScore> pairs, CalibrationTable? inUse)
    {
        var used = inUse?.CurveFor(key.Type, key.Script) is { } curve
            ? Reliability.Of([.. pairs.Select(p => (curve.ProbabilityOf(p.Score), p.IsMatch))])
            : null;
        var matches = pairs.Count(p => p.IsMatch);
        return CalibrationFit.IsEnough(pairs)
            ? new CalibrationGroup(
                key, pairs.Count, matches, CalibrationFit.FitBest(pairs).Curve,
                [.. Enum.GetValues<CalibrationMethod>().Select(m => (m, CalibrationFit.CrossValidate(pairs, m)))], used)
            : new CalibrationGroup(key, pairs.Count, matches, null, [], used);
    }

    private ThresholdRow RowAt(int threshold)
    {
        var matches = Pairs.Count(p => p.IsMatch);
        var right = Pairs.Count(p => p.IsMatch && p.Score.Points >= threshold);
        var wrong = Pairs.Count(p => !p.IsMatch && p.Score.Points >= threshold);
        return new ThresholdRow(
            threshold, right, wrong, matches, Pairs.Count - matches, RecallBound.LeastRecall(right, matches, Sure), [.. Unlisted.Select(u => u.AlertRate(threshold))]);
    }

    private static IEnumerable<(string, bool, int, double)> TiersOf(List<JudgedPair> pairs)
    {
        foreach (var (quality, isMatch) in Qualities.Select(q => (q, true)).Concat(Qualities.Reverse().Select(q => (q, false))))
        {
            var tier = pairs.Where(p => p.IsMatch == isMatch && string.Equals(p.Quality, quality, StringComparison.OrdinalIgnoreCase)).ToList();
            if (tier.Count > 0)
            {
                yield return (quality, isMatch, tier.Count, tier.Average(p => p.Score.Fraction));
            }
        }
    }
}
