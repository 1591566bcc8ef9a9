using Interdict.Matching.Calibration;

namespace Interdict.Matching.Tests.Calibration;

/// <summary>Labeled scores for tests.</summary>
internal static class Pairs
{
    /// <summary>Pairs whose true probability at a score is known, so that a fit can be held to it.</summary>
    public static List<LabeledScore> Where(Func<double, double> probability, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var score = new Score(random.Next(0, Score.Maximum + 1));
            return new LabeledScore(score, random.NextDouble() < probability(score.Fraction));
        })];
    }

    public static List<LabeledScore> Of(params (int Score, bool IsMatch)[] pairs) => [.. pairs.Select(p => new LabeledScore(new Score(p.Score), p.IsMatch))];
}
