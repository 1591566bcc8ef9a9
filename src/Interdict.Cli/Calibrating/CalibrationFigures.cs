using System.Globalization;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>Lays a report out as tables.</summary>
internal static class CalibrationFigures
{
    public static IEnumerable<FigureTable> Of(CalibrationReport report)
    {
        yield return Groups(report);
        foreach (var group in report.Groups.Where(g => g.Key.Type == PartyType.Unknown))
        {
            if (group.Chosen is { } quality)
            {
                yield return Bins(group, quality);
            }
        }

        yield return Thresholds(report);
        yield return Promises(report);
        if (report.Classes.Count > 0)
        {
            yield return Classes(report);
        }

        if (report.Tiers.Count > 0)
        {
            yield return Tiers(report);
        }
    }

    public static string Fraction(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static FigureTable Groups(CalibrationReport report)
    {
        var rows = new List<string[]>();
        foreach (var group in report.Groups)
        {
            string[] head = [NameOf(group.Key), Whole(group.Count), Whole(group.Matches)];
            rows.Add(group is { Curve: { } curve, Chosen: { } quality }
                ? [.. head, CalibrationText.WordFor(curve.Method), Fraction(quality.CalibrationError), Fraction(quality.Brier), Fraction(quality.LogLoss), InUse(group)]
                : [.. head, "too few", "", "", "", InUse(group)]);
        }

        return new FigureTable(
            "How true the probabilities are",
            "Expected calibration error (ECE, ten bins), Brier score and log loss of pairs that the curve was not fitted to (ten-fold cross-validation), by the method with the lower log "
            + $"loss; a curve needs {CalibrationFit.LeastPairs} pairs, {CalibrationFit.LeastOfEach} of each kind. In use: the ECE on these pairs of the table that screening reads now.",
            ["pairs", "number", "matches", "method", "ECE", "Brier", "log loss", "in use"],
            rows);

        static string InUse(CalibrationGroup group) => group.InUse is { } used ? Fraction(used.CalibrationError) : "none";
    }

    private static FigureTable Bins(CalibrationGroup group, Reliability quality) => new(
        $"Reliability, {NameOf(group.Key)}",
        "Of pairs whose cross-validated probability lies in a bin: what was predicted and what was true.",
        ["probability", "pairs", "predicted", "observed"],
        [.. quality.Bins.Select(b => (string[])[$"{b.From.ToString("0.0", CultureInfo.InvariantCulture)} to {b.To.ToString("0.0", CultureInfo.InvariantCulture)}", Whole(b.Count), Fraction(b.Predicted), Fraction(b.Observed)])]);

    private static FigureTable Thresholds(CalibrationReport report) => new(
        "Thresholds",
        "Recall, and the least that this sample promises with 90 % confidence (Clopper and Pearson); false: labeled non-matches that reach the threshold, which are hard on purpose."
        + $"{string.Concat(report.Unlisted.Select((u, i) => $" Alerts {i + 1}: of the {Whole(u.Best.Count)} people of {u.Name}, who are on no list, those who would raise an alert by name alone."))}"
        + $" In use: {report.Policy.Threshold}."
        + (report.Suggested is { } suggested ? $" Highest F1 of the thresholds with at most 2 % alerts, in the mean of the files: {suggested}." : ""),
        ["threshold", "recall", "at least", "precision", "F1", "false %", .. report.Unlisted.Select((_, i) => $"alerts {i + 1} %")],
        [.. report.Thresholds.Select(t => (string[])
            [new Score(t.Threshold).ToString(), Fraction(t.Recall), Fraction(t.LeastRecall), Fraction(t.Precision), Fraction(t.F1), Percent(t.FalseRate), .. t.AlertRates.Select(Percent)])]);

    private static FigureTable Promises(CalibrationReport report) => new(
        "Promised recall",
        $"With 90 % confidence, at least this share of matches like the {Whole(report.Pairs.Count(p => p.IsMatch))} known ones reaches the threshold (split conformal); no shape is assumed.",
        ["recall", "threshold"],
        [.. report.Promises.Select(p => (string[])[p.Recall.ToString("0.00", CultureInfo.InvariantCulture), p.Threshold switch
        {
            null => "too few matches",
            // Where so many known matches score nothing, only a threshold that lets everything through would do.
            { Points: 0 } => "none",
            { } threshold => threshold.ToString(),
        }])]);

    private static FigureTable Classes(CalibrationReport report)
    {
        int[] shown = [6_000, 7_000, 8_000, 9_000];
        return new FigureTable(
            "Classes", "Share of each class' matches that reach a threshold; of non-matches, where there are any, the share that reaches the one in use.",
            ["class", "matches", .. shown.Select(t => $"at {new Score(t)}"), "non-matches", "reach"],
            [.. report.Classes.Select(c =>
            {
                var (matches, others) = (c.Pairs.Where(p => p.IsMatch).ToList(), c.Pairs.Where(p => !p.IsMatch).ToList());
                return (string[])
                    [c.Name, Whole(matches.Count), .. shown.Select(t => Share(matches, t)), Whole(others.Count), Share(others, report.Policy.Threshold.Points)];
            })]);

        static string Share(List<JudgedPair> pairs, int threshold) =>
            pairs.Count == 0 ? "" : Fraction(pairs.Count(p => p.Score.Points >= threshold) / (double)pairs.Count);
    }

    private static FigureTable Tiers(CalibrationReport report) => new(
        "Tiers",
        $"Mean score from the surest matches to the surest non-matches. It {(report.TiersFall ? "falls" : "does NOT fall")} all the way.",
        ["tier", "pairs", "mean score"],
        [.. report.Tiers.Select(t => (string[])[$"{t.Quality} {(t.IsMatch ? "match" : "non-match")}", Whole(t.Count), Fraction(t.Mean)])]);

    private static string NameOf(CalibrationKey key) => $"{CalibrationText.WordFor(key.Type)}, {CalibrationText.WordFor(key.Script)}";
}
