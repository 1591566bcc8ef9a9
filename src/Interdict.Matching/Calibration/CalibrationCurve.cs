using System.Collections.Immutable;

namespace Interdict.Matching.Calibration;

/// <summary>From a score to the share of labeled pairs with that score that are one party. Monotone, in whole numbers, so that every machine gives the same.</summary>
public sealed class CalibrationCurve
{
    /// <param name="method">How it was fitted.</param>
    /// <param name="count">How many labeled pairs it was fitted to.</param>
    /// <param name="matches">How many of them are matches.</param>
    /// <param name="knots">At least one, by rising score, with probabilities that never fall.</param>
    /// <exception cref="ArgumentException">The knots are not so, or a number is out of its range.</exception>
    public CalibrationCurve(CalibrationMethod method, int count, int matches, ImmutableArray<CalibrationKnot> knots)
    {
        if (knots.IsDefaultOrEmpty)
        {
            throw new ArgumentException("a curve has at least one knot", nameof(knots));
        }

        if (count < 0 || matches < 0 || matches > count)
        {
            throw new ArgumentException($"{matches} matches of {count} pairs cannot be", nameof(matches));
        }

        for (var i = 0; i < knots.Length; i++)
        {
            var knot = knots[i];
            if (knot.Score is < 0 or > Matching.Score.Maximum || knot.Probability is < 0 or > Matching.Score.Maximum)
            {
                throw new ArgumentException($"the knot {knot.Score} {knot.Probability} is not between 0 and {Matching.Score.Maximum}", nameof(knots));
            }

            if (i > 0 && (knot.Score <= knots[i - 1].Score || knot.Probability < knots[i - 1].Probability))
            {
                throw new ArgumentException($"the knot {knot.Score} {knot.Probability} does not rise above the one before it", nameof(knots));
            }
        }

        (Method, Count, Matches, Knots) = (method, count, matches, knots);
    }

    /// <summary>How it was fitted.</summary>
    public CalibrationMethod Method { get; }

    /// <summary>How many labeled pairs it was fitted to.</summary>
    public int Count { get; }

    /// <summary>How many of them are matches: the base rate that every probability is conditional on.</summary>
    public int Matches { get; }

    /// <summary>Its points.</summary>
    public ImmutableArray<CalibrationKnot> Knots { get; }

    /// <summary>The probability at a score, in ten-thousandths. Outside the knots it is that of the nearest.</summary>
    public int ProbabilityOf(Score score)
    {
        var points = score.Points;
        var (low, high) = (0, Knots.Length - 1);
        if (points <= Knots[0].Score)
        {
            return Knots[0].Probability;
        }

        if (points >= Knots[high].Score)
        {
            return Knots[high].Probability;
        }

        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Knots[middle].Score <= points ? (middle, high) : (low, middle);
        }

        var (from, to) = (Knots[low], Knots[high]);
        return from.Probability + ((to.Probability - from.Probability) * (points - from.Score) / (to.Score - from.Score));
    }
}
