using System.Diagnostics;
using Interdict.Bench;

namespace Interdict.Benchmarks;

/// <summary>
/// How long single queries take. Every query is timed alone, in several passes; two views of the same times: over all of them (what a caller meets on this
/// machine, its other work included), and over the median time of each query (what the query itself costs).
/// </summary>
internal sealed record LatencyRun(double[] All, double[] OfQueries, QueryKind[] Kinds)
{
    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>Times of the queries in passes, in microseconds.</summary>
    public static LatencyRun Of(IReadOnlyList<Query> queries, Func<int, int> search, int warmups, int passes)
    {
        var times = new double[queries.Count][];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = new double[passes];
        }

        for (var pass = -warmups; pass < passes; pass++)
        {
            for (var i = 0; i < queries.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                search(i);
                var ticks = Stopwatch.GetTimestamp() - start;
                if (pass >= 0)
                {
                    times[i][pass] = ticks * MicrosecondsPerSecond / Stopwatch.Frequency;
                }
            }
        }

        var all = times.SelectMany(t => t).Order().ToArray();
        var medians = Array.ConvertAll(times, t => Figures.Percentile([.. t.Order()], 0.5));
        return new LatencyRun(all, medians, [.. queries.Select(q => q.Kind)]);
    }

    public double Mean => OfQueries.Average();

    public double At(double share) => Figures.Percentile([.. OfQueries.Order()], share);

    public double AtOfAll(double share) => Figures.Percentile(All, share);

    /// <summary>The queries of some kinds alone.</summary>
    public LatencyRun Only(params QueryKind[] kinds)
    {
        var kept = OfQueries.Where((_, i) => kinds.Contains(Kinds[i])).ToArray();
        return new LatencyRun([], kept, [.. Kinds.Where(k => kinds.Contains(k))]);
    }
}
