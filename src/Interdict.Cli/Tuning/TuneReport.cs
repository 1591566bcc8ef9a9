using Interdict.Cli.Calibrating;
using Interdict.Matching;

namespace Interdict.Cli.Tuning;

/// <summary>What other rules would have done with decided cases.</summary>
internal sealed class TuneReport(ScreeningPolicy before, ScreeningPolicy after, List<DecidedCase> cases)
{
    public ScreeningPolicy Before { get; } = before;

    public ScreeningPolicy After { get; } = after;

    public List<DecidedCase> Cases { get; } = cases;

    /// <summary>Alerts that only the rules on trial raise.</summary>
    public List<DecidedCase> Gained => Cases.FindAll(c => c.Before < Before.Threshold && c.After >= After.Threshold);

    /// <summary>Alerts that the rules on trial no longer raise.</summary>
    public List<DecidedCase> Lost => Cases.FindAll(c => c.Before >= Before.Threshold && c.After < After.Threshold);

    /// <summary>True matches without an alert under the rules on trial, those that the rules in use miss too: every one is shown.</summary>
    public List<DecidedCase> Missed => Cases.FindAll(c => c.Verdict == Verdict.TrueMatch && c.After < After.Threshold);

    /// <summary>What each threshold would have done under the rules on trial.</summary>
    public IEnumerable<SweepRow> Sweep => ThresholdSweep.With(After.Threshold).Select(t => RowAt(new Score(t)));

    public int Count(Verdict verdict) => Cases.Count(c => c.Verdict == verdict);

    public int AlertsBefore => Cases.Count(c => c.Before >= Before.Threshold);

    public int AlertsAfter => Cases.Count(c => c.After >= After.Threshold);

    private SweepRow RowAt(Score threshold)
    {
        var alerts = Cases.FindAll(c => c.After >= threshold);
        return new SweepRow(
            threshold, alerts.Count, alerts.Count(c => c.Verdict == Verdict.TrueMatch), alerts.Count(c => c.Verdict == Verdict.FalsePositive),
            Cases.Count(c => c.Verdict == Verdict.TrueMatch && c.After < threshold), AlertsBefore - alerts.Count);
    }
}
