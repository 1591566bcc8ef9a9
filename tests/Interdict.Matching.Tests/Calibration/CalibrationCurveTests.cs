using CsCheck;
using Interdict.Matching.Calibration;

namespace Interdict.Matching.Tests.Calibration;

/// <summary>A probability never falls as the score rises, and is what the labels say.</summary>
public sealed class CalibrationCurveTests
{
    private static readonly Gen<LabeledScore[]> Labels =
        Gen.Select(Gen.Int[0, 40].Select(s => s * 250), Gen.Bool, (score, isMatch) => new LabeledScore(new Score(score), isMatch)).Array[1, 200];

    [Theory]
    [InlineData(CalibrationMethod.Isotonic)]
    [InlineData(CalibrationMethod.Beta)]
    public void A_higher_score_never_has_a_lower_probability_whatever_the_labels(CalibrationMethod method) =>
        Labels.Sample(
            labels =>
            {
                var curve = CalibrationFit.Fit(labels, method);
                var last = 0;
                for (var points = 0; points <= Score.Maximum; points += 50)
                {
                    var probability = curve.ProbabilityOf(new Score(points));
                    Assert.InRange(probability, last, Score.Maximum);
                    last = probability;
                }
            },
            iter: 300);

    [Theory]
    [InlineData(CalibrationMethod.Isotonic)]
    [InlineData(CalibrationMethod.Beta)]
    public void The_order_of_the_pairs_does_not_matter(CalibrationMethod method)
    {
        var pairs = Pairs.Where(s => s, 300, seed: 5);
        var turned = Enumerable.Reverse(pairs).ToList();
        Assert.Equal(CalibrationFit.Fit(pairs, method).Knots, CalibrationFit.Fit(turned, method).Knots);
        Assert.Equal(CalibrationFit.CrossValidate(pairs, method).LogLoss, CalibrationFit.CrossValidate(turned, method).LogLoss, 12);
    }

    [Fact]
    public void Violators_are_pooled_and_drawn_to_one_half()
    {
        // Shares 0 of 2, 2 of 2, 0 of 2, 2 of 2: the middle ones fall and are pooled.
        var curve = CalibrationFit.Fit(
            Pairs.Of((1_000, false), (1_000, false), (2_000, true), (2_000, true), (3_000, false), (3_000, false), (4_000, true), (4_000, true)), CalibrationMethod.Isotonic);
        Assert.Equal(
            [new CalibrationKnot(1_000, 2_500), new CalibrationKnot(2_000, 5_000), new CalibrationKnot(3_000, 5_000), new CalibrationKnot(4_000, 7_500)], curve.Knots);
    }

    [Fact]
    public void A_curve_is_a_straight_line_between_its_knots_and_flat_outside()
    {
        var curve = new CalibrationCurve(CalibrationMethod.Beta, 10, 5, [new(2_000, 1_000), new(6_000, 9_000)]);
        Assert.Equal([1_000, 1_000, 3_000, 9_000, 9_000], new[] { 0, 2_000, 3_000, 6_000, 10_000 }.Select(s => curve.ProbabilityOf(new Score(s))));
    }

    [Fact]
    public void A_curve_that_falls_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CalibrationCurve(CalibrationMethod.Beta, 10, 5, [new(2_000, 9_000), new(6_000, 1_000)]));

    [Theory]
    [InlineData(CalibrationMethod.Isotonic, 0.09)]
    [InlineData(CalibrationMethod.Beta, 0.03)]
    public void A_fit_finds_the_probabilities_that_made_the_labels(CalibrationMethod method, double within)
    {
        // What beta calibration can say exactly: odds of (s / (1 - s)) squared.
        static double Truth(double s) => s * s / ((s * s) + ((1 - s) * (1 - s)));
        var curve = CalibrationFit.Fit(Pairs.Where(Truth, 8_000, seed: 11), method);
        for (var s = 0.05; s < 1; s += 0.05)
        {
            Assert.InRange(curve.ProbabilityOf(Score.FromFraction(s)) / (double)Score.Maximum, Truth(s) - within, Truth(s) + within);
        }
    }

    [Fact]
    public void Cross_validation_prefers_the_smooth_curve_where_it_is_true_and_the_free_one_where_it_is_not()
    {
        Assert.Equal(CalibrationMethod.Beta, CalibrationFit.FitBest(Pairs.Where(s => s, 150, seed: 3)).Curve.Method);
        // A stair that no beta curve climbs.
        Assert.Equal(CalibrationMethod.Isotonic, CalibrationFit.FitBest(Pairs.Where(s => s < 0.3 ? 0.02 : s < 0.8 ? 0.5 : 0.55, 4_000, seed: 3)).Curve.Method);
    }

    [Fact]
    public void Too_few_pairs_make_no_curve()
    {
        var few = Pairs.Where(s => s, CalibrationFit.LeastPairs - 1, seed: 1);
        Assert.False(CalibrationFit.IsEnough(few));
        Assert.Throws<ArgumentException>(() => CalibrationFit.FitBest(few));
        Assert.False(CalibrationFit.IsEnough([.. Enumerable.Repeat(new LabeledScore(new Score(1), true), 500)]));
    }
}
