using System.Collections.Immutable;

namespace Interdict.Matching.Calibration;

/// <summary>
/// Isotonic regression: scores are taken in rising order, and neighbors whose shares of matches fall are pooled until no share falls. The pooled share is drawn
/// to one half by one pair of each kind (Laplace), since no number of pairs proves a probability of 0 or 1; pooled last, it rises all the same.
/// </summary>
internal static class IsotonicFit
{
    private sealed record Block(int First, int Last, int Count, int Matches)
    {
        public double Share => (Matches + 1.0) / (Count + 2.0);
    }

    public static CalibrationCurve Fit(IReadOnlyList<LabeledScore> pairs)
    {
        var blocks = new List<Block>();
        foreach (var level in pairs.GroupBy(p => p.Score.Points).OrderBy(g => g.Key))
        {
            Push(blocks, new Block(level.Key, level.Key, level.Count(), level.Count(p => p.IsMatch)));
        }

        // Laplace's draw is stronger on a small block than on a large one, so that neighbors may fall again.
        for (var i = 1; i < blocks.Count;)
        {
            if (blocks[i].Share < blocks[i - 1].Share)
            {
                blocks[i - 1] = Pool(blocks[i - 1], blocks[i]);
                blocks.RemoveAt(i);
                i = Math.Max(1, i - 1);
            }
            else
            {
                i++;
            }
        }

        var knots = ImmutableArray.CreateBuilder<CalibrationKnot>();
        foreach (var block in blocks)
        {
            var probability = (int)Math.Round(block.Share * Score.Maximum, MidpointRounding.AwayFromZero);
            knots.Add(new CalibrationKnot(block.First, probability));
            if (block.Last > block.First)
            {
                knots.Add(new CalibrationKnot(block.Last, probability));
            }
        }

        return new CalibrationCurve(CalibrationMethod.Isotonic, pairs.Count, pairs.Count(p => p.IsMatch), knots.ToImmutable());
    }

    // Whole numbers decide, so that no rounding ever does.
    private static void Push(List<Block> blocks, Block next)
    {
        while (blocks.Count > 0 && (long)blocks[^1].Matches * next.Count >= (long)next.Matches * blocks[^1].Count)
        {
            next = Pool(blocks[^1], next);
            blocks.RemoveAt(blocks.Count - 1);
        }

        blocks.Add(next);
    }

    private static Block Pool(Block low, Block high) => new(low.First, high.Last, low.Count + high.Count, low.Matches + high.Matches);
}
