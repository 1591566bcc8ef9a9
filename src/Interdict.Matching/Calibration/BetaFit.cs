using System.Collections.Immutable;

namespace Interdict.Matching.Calibration;

/// <summary>
/// Beta calibration: logit P = a ln s - b ln(1 - s) + c with a, b not negative, which is what holds where the scores of matches and of non-matches are beta
/// distributed. Fitted by Newton's method on the log loss; where a or b would be negative it is left out, as its authors advise.
/// </summary>
internal static class BetaFit
{
    private const int Steps = 100;
    private const int KnotEvery = 250;

    // Keeps the fit finite where the labels are divided without a remainder; far too weak to be seen otherwise.
    private const double Ridge = 1e-3;

    public static CalibrationCurve Fit(IReadOnlyList<LabeledScore> pairs)
    {
        var weights = Solve(pairs, useLow: true, useHigh: true);
        if (weights[0] < 0)
        {
            weights = Solve(pairs, useLow: false, useHigh: true);
        }
        else if (weights[1] < 0)
        {
            weights = Solve(pairs, useLow: true, useHigh: false);
        }

        (weights[0], weights[1]) = (Math.Max(0, weights[0]), Math.Max(0, weights[1]));
        var knots = ImmutableArray.CreateBuilder<CalibrationKnot>();
        for (var points = 0; points <= Score.Maximum; points += points < Score.Maximum - KnotEvery ? KnotEvery : KnotEvery / 5)
        {
            var probability = Probability(weights, Features(points));
            var limit = 1.0 / (pairs.Count + 2);
            var rounded = (int)Math.Round(Math.Clamp(probability, limit, 1 - limit) * Score.Maximum, MidpointRounding.AwayFromZero);
            knots.Add(new CalibrationKnot(points, knots.Count > 0 ? Math.Max(rounded, knots[^1].Probability) : rounded));
        }

        return new CalibrationCurve(CalibrationMethod.Beta, pairs.Count, pairs.Count(p => p.IsMatch), knots.ToImmutable());
    }

    private static (double Low, double High) Features(int points)
    {
        var share = (points + 0.5) / (Score.Maximum + 1.0);
        return (Math.Log(share), -Math.Log(1 - share));
    }

    private static double Probability(double[] weights, (double Low, double High) x) =>
        1 / (1 + Math.Exp(-((weights[0] * x.Low) + (weights[1] * x.High) + weights[2])));

    private static double[] Solve(IReadOnlyList<LabeledScore> pairs, bool useLow, bool useHigh)
    {
        var weights = new double[3];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[3];
            double[][] hessian = [new double[3], new double[3], new double[3]];
            foreach (var pair in pairs)
            {
                var (low, high) = Features(pair.Score.Points);
                double[] x = [useLow ? low : 0, useHigh ? high : 0, 1];
                var probability = Probability(weights, (x[0], x[1]));
                var spread = Math.Max(probability * (1 - probability), 1e-9);
                for (var i = 0; i < 3; i++)
                {
                    gradient[i] += x[i] * (probability - (pair.IsMatch ? 1 : 0));
                    for (var j = 0; j < 3; j++)
                    {
                        hessian[i][j] += x[i] * x[j] * spread;
                    }
                }
            }

            for (var i = 0; i < 3; i++)
            {
                gradient[i] += Ridge * weights[i];
                hessian[i][i] += Ridge;
            }

            var move = SolveLinear(hessian, gradient);
            // A full step of Newton's may leap where few pairs hold it; no weight needs to move by more than this at once.
            var length = Math.Max(1, move.Max(Math.Abs) / 2);
            for (var i = 0; i < 3; i++)
            {
                weights[i] -= move[i] / length;
            }

            if (move.Max(Math.Abs) < 1e-10)
            {
                break;
            }
        }

        return weights;
    }

    // Gauss with pivots, on three unknowns.
    private static double[] SolveLinear(double[][] matrix, double[] right)
    {
        var (a, x) = (Array.ConvertAll(matrix, row => (double[])row.Clone()), (double[])right.Clone());
        for (var column = 0; column < 3; column++)
        {
            var pivot = Enumerable.Range(column, 3 - column).MaxBy(r => Math.Abs(a[r][column]));
            (a[column], a[pivot]) = (a[pivot], a[column]);
            (x[column], x[pivot]) = (x[pivot], x[column]);
            for (var row = column + 1; row < 3; row++)
            {
                var factor = a[row][column] / a[column][column];
                for (var k = column; k < 3; k++)
                {
                    a[row][k] -= factor * a[column][k];
                }

                x[row] -= factor * x[column];
            }
        }

        for (var row = 2; row >= 0; row--)
        {
            for (var k = row + 1; k < 3; k++)
            {
                x[row] -= a[row][k] * x[k];
            }

            x[row] /= a[row][row];
        }

        return x;
    }
}
