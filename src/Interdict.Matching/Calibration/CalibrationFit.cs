namespace Interdict.Matching.Calibration;

/// <summary>Fits curves to labeled pairs, and chooses between the methods by what they foretell of pairs they were not fitted to.</summary>
public static class CalibrationFit
{
    /// <summary>The fewest pairs, and the fewest of each kind, that a curve is fitted to.</summary>
    public const int LeastPairs = 40;

    /// <summary>The fewest matches and the fewest non-matches.</summary>
    public const int LeastOfEach = 10;

    private const int Folds = 10;

    private static readonly CalibrationMethod[] Methods = [CalibrationMethod.Beta, CalibrationMethod.Isotonic];

    /// <summary>Whether there are enough pairs to fit a curve.</summary>
    public static bool IsEnough(IReadOnlyCollection<LabeledScore> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var matches = pairs.Count(p => p.IsMatch);
        return pairs.Count >= LeastPairs && matches >= LeastOfEach && pairs.Count - matches >= LeastOfEach;
    }

    /// <summary>Fits by one method.</summary>
    public static CalibrationCurve Fit(IReadOnlyList<LabeledScore> pairs, CalibrationMethod method)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return method == CalibrationMethod.Isotonic ? IsotonicFit.Fit(pairs) : BetaFit.Fit(pairs);
    }

    /// <summary>
    /// How true a method's probabilities are for pairs that it was not fitted to: the pairs are dealt into ten hands of like scores and labels, and each hand is
    /// foretold by a curve fitted to the other nine. The same pairs in any order give the same.
    /// </summary>
    public static Reliability CrossValidate(IReadOnlyList<LabeledScore> pairs, CalibrationMethod method)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var dealt = pairs.OrderBy(p => p.IsMatch).ThenBy(p => p.Score.Points).ToList();
        var predictions = new List<(int, bool)>(dealt.Count);
        for (var hand = 0; hand < Folds; hand++)
        {
            var rest = dealt.Where((_, i) => i % Folds != hand).ToList();
            var curve = Fit(rest, method);
            predictions.AddRange(dealt.Where((_, i) => i % Folds == hand).Select(p => (curve.ProbabilityOf(p.Score), p.IsMatch)));
        }

        return Reliability.Of(predictions);
    }

    /// <summary>The curve of the method with the lower cross-validated log loss, and how true it is.</summary>
    /// <exception cref="ArgumentException">There are too few pairs (<see cref="IsEnough"/>).</exception>
    public static (CalibrationCurve Curve, Reliability CrossValidated) FitBest(IReadOnlyList<LabeledScore> pairs)
    {
        if (!IsEnough(pairs))
        {
            throw new ArgumentException($"a curve needs {LeastPairs} labeled pairs and {LeastOfEach} of each kind", nameof(pairs));
        }

        var (method, best) = Methods.Select(m => (Method: m, Quality: CrossValidate(pairs, m))).MinBy(m => m.Quality.LogLoss);
        return (Fit(pairs, method), best);
    }
}
