namespace Interdict.Matching.Calibration;

/// <summary>
/// What a sample of known matches promises about matches nobody has seen, as far as those are like the sample: no more is assumed, not even a shape of the scores
/// (split conformal prediction; Vovk 2012, training-conditional validity).
/// </summary>
public static class RecallBound
{
    /// <summary>
    /// The highest threshold at which, with the given confidence, at least that share of unseen matches is found; <c>null</c> where the sample is too small to
    /// promise it at any. It is the k-th lowest score of the sample for the largest k with P(Binomial(n, missed) &lt; k) at most 1 - confidence.
    /// </summary>
    /// <param name="matches">The scores of known matches.</param>
    /// <param name="recall">The share to be found, above 0 and below 1.</param>
    /// <param name="confidence">How sure, above 0 and below 1.</param>
    public static Score? ThresholdFor(IReadOnlyCollection<Score> matches, double recall, double confidence)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var tail = 0.0;
        var allowed = 0;
        foreach (var probability in Binomial(matches.Count, 1 - recall))
        {
            tail += probability;
            if (tail > 1 - confidence || allowed == matches.Count)
            {
                break;
            }

            allowed++;
        }

        return allowed == 0 ? null : matches.OrderBy(s => s).ElementAt(allowed - 1);
    }

    /// <summary>The least recall that a sample in which <paramref name="found"/> of <paramref name="count"/> matches were found promises (Clopper and Pearson 1934).</summary>
    public static double LeastRecall(int found, int count, double confidence)
    {
        if (found <= 0 || count <= 0)
        {
            return 0;
        }

        // The recall at which so many or more would be found with probability 1 - confidence only: it rises with the recall, so halving finds it.
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            var atLeast = Binomial(count, 1 - middle).Take(count - found + 1).Sum();
            (low, high) = atLeast > 1 - confidence ? (low, middle) : (middle, high);
        }

        return low;
    }

    // The probabilities of 0, 1, 2 … of n, through logarithms, which do not vanish for large n.
    private static IEnumerable<double> Binomial(int n, double p)
    {
        if (p is <= 0 or >= 1)
        {
            for (var k = 0; k <= n; k++)
            {
                yield return k == (p <= 0 ? 0 : n) ? 1 : 0;
            }

            yield break;
        }

        var log = n * Math.Log(1 - p);
        for (var k = 0; k <= n; k++)
        {
            yield return Math.Exp(log);
            log += Math.Log((n - k) / (k + 1.0)) + Math.Log(p / (1 - p));
        }
    }
}
