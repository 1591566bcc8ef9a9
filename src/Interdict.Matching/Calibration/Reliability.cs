using System.Collections.Immutable;

namespace Interdict.Matching.Calibration;

/// <summary>How true predicted probabilities are.</summary>
/// <param name="Count">How many pairs were predicted.</param>
/// <param name="CalibrationError">
/// Expected calibration error, 0 to 1: the mean over all pairs of how far predicted and observed are apart in their bin (Naeini et al. 2015, ten bins of equal width).
/// </param>
/// <param name="Brier">Mean squared error of the probabilities (Brier 1950), 0 to 1; 0.25 is what always saying one half gets.</param>
/// <param name="LogLoss">Mean negative natural logarithm of the probability given to what was true; 0.693 is what always saying one half gets.</param>
/// <param name="Bins">The bins that hold pairs, by rising probability.</param>
public sealed record Reliability(int Count, double CalibrationError, double Brier, double LogLoss, ImmutableArray<ReliabilityBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>Measures predictions.</summary>
    /// <param name="predictions">Each a probability in ten-thousandths, and whether it was a match.</param>
    public static Reliability Of(IReadOnlyCollection<(int Probability, bool IsMatch)> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var bins = ImmutableArray.CreateBuilder<ReliabilityBin>();
        var error = 0.0;
        foreach (var bin in predictions.GroupBy(p => Math.Min(BinCount - 1, p.Probability * BinCount / Score.Maximum)).OrderBy(b => b.Key))
        {
            var count = bin.Count();
            var predicted = bin.Sum(p => (long)p.Probability) / (double)Score.Maximum / count;
            var observed = bin.Count(p => p.IsMatch) / (double)count;
            bins.Add(new ReliabilityBin(bin.Key / (double)BinCount, (bin.Key + 1) / (double)BinCount, count, predicted, observed));
            error += count * Math.Abs(predicted - observed);
        }

        var (brier, loss) = (0.0, 0.0);
        foreach (var (probability, isMatch) in predictions)
        {
            var given = (isMatch ? probability : Score.Maximum - probability) / (double)Score.Maximum;
            brier += (1 - given) * (1 - given);
            loss -= Math.Log(Math.Max(given, 1.0 / Score.Maximum));
        }

        var all = Math.Max(1, predictions.Count);
        return new Reliability(predictions.Count, error / all, brier / all, loss / all, bins.ToImmutable());
    }
}
