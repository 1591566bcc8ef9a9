using Interdict.Matching.Calibration;

namespace Interdict.Matching.Tests.Calibration;

/// <summary>Error measures by hand, and what a sample promises.</summary>
public sealed class ReliabilityTests
{
    [Fact]
    public void The_error_is_how_far_predicted_and_observed_are_apart_weighted_by_pairs()
    {
        // Bin .2: three pairs at .20, one of them a match (apart .1333); bin .9: one pair at .90, a match (apart .10).
        var measured = Reliability.Of([(2_000, false), (2_000, true), (2_000, false), (9_000, true)]);
        Assert.Equal(((3 * ((1 / 3.0) - 0.2)) + 0.1) / 4, measured.CalibrationError, 10);
        Assert.Equal(((0.04 * 2) + 0.64 + 0.01) / 4, measured.Brier, 10);
        Assert.Equal(-((2 * Math.Log(0.8)) + Math.Log(0.2) + Math.Log(0.9)) / 4, measured.LogLoss, 10);
        Assert.Equal([3, 1], measured.Bins.Select(b => b.Count));
    }

    [Fact]
    public void A_sure_prediction_falls_into_the_last_bin() => Assert.Equal(0.9, Assert.Single(Reliability.Of([(10_000, true)]).Bins).From);

    [Theory]
    // Clopper and Pearson's one-sided bounds: all of n found promise confidence-quantile (1 - c)^(1/n).
    [InlineData(10, 10, 0.9, 0.7943)]
    [InlineData(45, 45, 0.9, 0.9501)]
    [InlineData(8, 10, 0.95, 0.4931)]
    [InlineData(0, 10, 0.9, 0)]
    public void A_sample_promises_a_least_recall(int found, int count, double confidence, double least) =>
        Assert.Equal(least, RecallBound.LeastRecall(found, count, confidence), 3);

    [Fact]
    public void A_promise_of_recall_needs_enough_matches()
    {
        Score[] Known(int n) => [.. Enumerable.Range(1, n).Select(i => new Score(i * 10))];
        // 0.95^44 = 0.105 is more than one in ten, 0.95^45 is less.
        Assert.Null(RecallBound.ThresholdFor(Known(44), 0.95, 0.9));
        Assert.Equal(new Score(10), RecallBound.ThresholdFor(Known(45), 0.95, 0.9));
    }

    [Fact]
    public void The_promised_threshold_keeps_its_promise()
    {
        var (kept, trials) = (0, 400);
        for (var seed = 0; seed < trials; seed++)
        {
            var random = new Random(seed);
            var sample = Enumerable.Range(0, 200).Select(_ => new Score(random.Next(0, 10_001))).ToList();
            // Scores are uniform, so that the share of unseen matches below a threshold is known.
            kept += RecallBound.ThresholdFor(sample, 0.9, 0.9)!.Value.Fraction <= 0.1 ? 1 : 0;
        }

        Assert.InRange(kept / (double)trials, 0.87, 1);
    }
}
