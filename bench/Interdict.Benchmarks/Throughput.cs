using System.Diagnostics;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>Names a second over many rounds of the same names, on so many threads.</summary>
internal static class Throughput
{
    public static double Of(Screener screener, Party[] parties, int rounds, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        Parallel.For(0, rounds, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
            foreach (var party in parties)
            {
                screener.Find(party, ScreeningPolicy.Default, results);
            }
        });
        return rounds * parties.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
