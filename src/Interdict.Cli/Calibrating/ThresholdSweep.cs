using Interdict.Matching;

namespace Interdict.Cli.Calibrating;

/// <summary>The thresholds that tables show: every twentieth from one half, and the one in use.</summary>
internal static class ThresholdSweep
{
    public const int Lowest = 5_000;
    private const int Highest = 9_500;
    private const int Step = 500;

    public static IEnumerable<int> With(Score used) =>
        Enumerable.Range(0, ((Highest - Lowest) / Step) + 1).Select(i => Lowest + (i * Step)).Append(used.Points).Where(t => t >= Lowest).Distinct().Order();
}
