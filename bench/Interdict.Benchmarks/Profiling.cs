using System.Diagnostics;
using Interdict.Matching;
using Interdict.Matching.Retrieval;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Benchmarks;

/// <summary>Looks closer: the slowest queries of the mix, those that miss, and searches repeated for a profiler.</summary>
internal static class Profiling
{
    private const double SlowShare = 0.03;
    private const int Passes = 7;
    private const int Shown = 40;

    public static int ShowSlowest()
    {
        var arena = Arena.Instance;
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        var (queries, times) = ByTime(arena);
        Console.WriteLine("     us  analyze  look up  matches  postings  hits");
        foreach (var i in queries.Take(Shown))
        {
            var hits = arena.Screener.Find(arena.Parties[i], ScreeningPolicy.Default, results);
            var (analyze, lookUp, matches, postings) = Parts(arena, i);
            Console.WriteLine($"{times[i],7:0} {analyze,8:0} {lookUp,8:0} {matches,8} {postings,9} {hits,5}  {arena.Queries[i].Kind}  {arena.Queries[i].Text}");
        }

        return 0;
    }

    /// <summary>The queries made from a listed name that do not find its entry, with the score that it gets.</summary>
    public static int ShowMissed()
    {
        var arena = Arena.Instance;
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        foreach (var (query, party) in arena.Queries.Zip(arena.Parties).Where(q => q.First.Target >= 0))
        {
            var hits = arena.Screener.Find(party, ScreeningPolicy.Default, results);
            if (!Array.Exists(results[..hits], r => r.Entry == query.Target))
            {
                var explained = arena.Screener.Explain(party, query.Target, ScreeningPolicy.Default);
                Console.WriteLine($"{explained.Score} {hits,3} hits  {query.Kind}  {query.Text}  |  {explained.Matched}");
            }
        }

        return 0;
    }

    // What of a search is reading the name, what is looking its units up, and how many postings their matches have; the rest is crediting and scoring forms.
    private static (double Analyze, double LookUp, int Matches, long Postings) Parts(Arena arena, int query)
    {
        var scratch = Scratch.For(arena.Index);
        var analyze = MedianOf(() => NameAnalyzer.Analyze(arena.Queries[query].Text, scratch.Name));
        var lookUp = 0.0;
        var matches = 0;
        var postings = 0L;
        for (var view = 0; view < scratch.Name.Views.Length; view++)
        {
            var at = view;
            lookUp += MedianOf(() =>
            {
                scratch.Units.Compile(scratch.Name, scratch.Name.Views[at]);
                MatchFinder.Run(arena.Index, scratch, ScoringTable.Of(Algorithm.Balanced));
            });
            matches += scratch.Matches.Count;
            for (var i = 0; i < scratch.Matches.Count; i++)
            {
                var unit = scratch.Matches[i].VocabularyUnit;
                postings += arena.Index.PostingOffsets[unit + 1] - arena.Index.PostingOffsets[unit];
            }
        }

        return (analyze, lookUp, matches, postings);
    }

    private static double MedianOf(Action action)
    {
        var times = new double[Passes];
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[pass] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[Passes / 2];
    }

    public static int Run(int seconds, bool slowOnly)
    {
        var arena = Arena.Instance;
        var parties = slowOnly
            ? ByTime(arena).Queries.Take((int)(arena.Parties.Length * SlowShare)).Select(i => arena.Parties[i]).ToArray()
            : arena.Parties;
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        var start = Stopwatch.GetTimestamp();
        var used = Environment.CpuUsage.UserTime;
        var searches = 0L;
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            foreach (var party in parties)
            {
                arena.Screener.Find(party, ScreeningPolicy.Default, results);
                searches++;
            }
        }

        Console.WriteLine($"{searches} searches, {Stopwatch.GetElapsedTime(start).TotalMicroseconds / searches:0.0} us each");
        return 0;
    }

    // The queries, slowest first, with the median time of each.
    private static (int[] Queries, double[] Times) ByTime(Arena arena)
    {
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        var run = LatencyRun.Of(arena.Queries, i => arena.Screener.Find(arena.Parties[i], ScreeningPolicy.Default, results), warmups: 3, Passes);
        return ([.. Enumerable.Range(0, arena.Queries.Length).OrderByDescending(i => run.OfQueries[i])], run.OfQueries);
    }
}
