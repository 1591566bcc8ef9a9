using System.Diagnostics;
using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>
/// A stream of names of which none is searched twice, as a file of customers is: what a search costs where nothing of its words need be known from an earlier
/// pass, and what a second thread adds. Threads of its own, each warmed with names that are not in the stream.
/// </summary>
internal static class StreamReport
{
    private const int WarmQueries = 2_000;
    private const int MostQueries = 20_000;

    public static ResultTable Make()
    {
        var arena = Arena.Instance;
        var parties = QueryMix.Make(arena.Entries, WarmQueries + MostQueries).Select(q => new Party(q.Text)).DistinctBy(p => p.Name).ToArray();
        var table = new ResultTable(
            "A stream of names, none searched twice",
            $"{Figures.Number(parties.Length - WarmQueries)} names of the mix, each searched once, after {Figures.Number(WarmQueries)} others. Microseconds of the single searches on one thread, "
            + "other work on the machine included; names a second on one thread, and on as many as there are cores, each with its share.",
            "search", "mean", "p50", "p90", "p99", "p99.9", "names a second, 1 thread", $"names a second, {Environment.ProcessorCount} threads");
        var times = Array.Empty<double>();
        var single = Rate(arena.Screener, parties, 1, ref times);
        var none = Array.Empty<double>();
        var many = Rate(arena.Screener, parties, Environment.ProcessorCount, ref none);
        table.Add(
            "Find", Figures.Short(times.Average()), Figures.Short(Figures.Percentile(times, 0.5)), Figures.Short(Figures.Percentile(times, 0.9)),
            Figures.Short(Figures.Percentile(times, 0.99)), Figures.Short(Figures.Percentile(times, 0.999)), Figures.Number(single), Figures.Number(many));
        return table;
    }

    private static double Rate(Screener screener, Party[] parties, int threads, ref double[] times)
    {
        using var ready = new Barrier(threads);
        var ofThreads = new (double[] Times, double Seconds)[threads];
        var workers = Enumerable.Range(0, threads).Select(t => new Thread(() => ofThreads[t] = Search(screener, parties, t, threads, ready))).ToArray();
        Array.ForEach(workers, w => w.Start());
        Array.ForEach(workers, w => w.Join());
        times = [.. ofThreads.SelectMany(t => t.Times).Order()];
        return times.Length / ofThreads.Max(t => t.Seconds);
    }

    private static (double[] Times, double Seconds) Search(Screener screener, Party[] parties, int thread, int threads, Barrier ready)
    {
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        foreach (var party in parties.AsSpan(0, WarmQueries))
        {
            screener.Find(party, ScreeningPolicy.Default, results);
        }

        var mine = parties.Skip(WarmQueries).Where((_, i) => i % threads == thread).ToArray();
        var times = new double[mine.Length];
        ready.SignalAndWait();
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < mine.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            screener.Find(mine[i], ScreeningPolicy.Default, results);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return (times, Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }
}
