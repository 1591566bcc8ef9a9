using System.Diagnostics;
using Interdict.Bench;
using Interdict.Benchmarks.Rivals;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>How searching, memory and building grow with the number of names, on corpora of <see cref="ScaledCorpus"/>.</summary>
internal static class ScaleReport
{
    private const int Queries = 2_000;
    private const int Passes = 5;
    private const int LuceneQueries = 200;
    private const int BatchRounds = 10;

    public static IReadOnlyList<int> Sizes { get; } = [20_000, 120_000, 1_000_000];

    public static int Print(IReadOnlyList<int> sizes, bool withLucene)
    {
        Console.WriteLine(ResultFile.Markdown(Measure(sizes, withLucene)));
        return 0;
    }

    public static ResultTable Measure(IReadOnlyList<int> sizes, bool withLucene)
    {
        var listed = ListedEntries.ReadCsl();
        var table = new ResultTable(
            "By number of names",
            $"Made names (see the README). Microseconds over the median time of each of {Queries} queries, one thread, {Passes} passes; each pass searches all others before it comes back "
            + "to a query. \"Clean\": people on no list without a hit. \"Nothing near\": the same with each word written backwards. "
            + "Collections: garbage collections while the queries ran. Batch: names a second. Lucene.Net on the first queries of the same mix.",
            "names", "searcher", "words", "p50", "p90", "p99", "p99.9", "clean p50", "clean p99", "nothing near p50", "collections", "bytes allocated", "batch, 1 thread", "batch, 2 threads",
            "bytes a name", "build s");
        foreach (var size in sizes)
        {
            var entries = ScaledCorpus.Make(listed, size);
            var queries = QueryMix.Make(entries, Queries);

            // Twice, for the first build of a process compiles the code.
            NameIndex.Build(entries.Take(2_000), "warm").Dispose();
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            using var index = NameIndex.Build(entries, "scale");
            var build = Stopwatch.GetElapsedTime(start).TotalSeconds;
            GC.Collect();
            Add(table, size, index, queries, build);
            if (withLucene && size == sizes[^1])
            {
                AddLucene(table, size, [.. entries.SelectMany((e, i) => e.Names.Select(n => new ListedName(i, PlainLatin.Of(n.Value)))).Where(n => n.Text.Length > 0)], queries);
            }
        }

        return table;
    }

    private static void Add(ResultTable table, int size, NameIndex index, Query[] queries, double build)
    {
        var screener = new Screener(index);
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        var parties = Array.ConvertAll(queries, q => new Party(q.Text));
        int Find(Party party) => screener.Find(party, ScreeningPolicy.Default, results);
        var clean = Enumerable.Range(0, queries.Length).Where(i => queries[i].Kind == QueryKind.Clean && Find(parties[i]) == 0).ToArray();
        Party[] far = [.. clean.Select(i => new Party(string.Join(' ', queries[i].Text.Split(' ').Select(w => new string([.. w.Reverse()]))))).Where(p => Find(p) == 0)];
        foreach (var party in parties)
        {
            Find(party);
        }

        var collections = GC.CollectionCount(0);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        foreach (var party in parties)
        {
            Find(party);
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var run = LatencyRun.Of(queries, i => Find(parties[i]), warmups: 1, Passes);
        collections = GC.CollectionCount(0) - collections;
        var cleanTimes = clean.Select(i => run.OfQueries[i]).Order().ToArray();
        var farRun = LatencyRun.Of([.. far.Select(p => new Query(QueryKind.Clean, p.Name, -1))], i => Find(far[i]), warmups: 1, Passes);
        table.Add(
            Figures.Number(size), "Find", Figures.Number(index.Features.Length), Figures.Short(run.At(0.5)), Figures.Short(run.At(0.9)), Figures.Short(run.At(0.99)), Figures.Short(run.At(0.999)),
            Figures.Short(Figures.Percentile(cleanTimes, 0.5)), Figures.Short(Figures.Percentile(cleanTimes, 0.99)), Figures.Short(farRun.At(0.5)),
            Figures.Number(collections), Figures.Number(bytes), Figures.Number(Throughput.Of(screener, parties, BatchRounds, 1)), Figures.Number(Throughput.Of(screener, parties, BatchRounds, 2)),
            Figures.Short((double)index.Size / index.NameCount), Figures.Short(build));
    }

    private static void AddLucene(ResultTable table, int size, ListedName[] names, Query[] queries)
    {
        var start = Stopwatch.GetTimestamp();
        using var lucene = new LuceneFuzzy(names);
        var build = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var few = queries[..LuceneQueries];
        var plain = Array.ConvertAll(few, q => PlainLatin.Of(q.Text));
        var collections = GC.CollectionCount(0);
        var run = LatencyRun.Of(few, i => lucene.Search(plain[i], -1), warmups: 1, passes: 3);
        table.Add(
            Figures.Number(size), "Lucene.Net", "", Figures.Short(run.At(0.5)), Figures.Short(run.At(0.9)), Figures.Short(run.At(0.99)), Figures.Short(run.At(0.999)),
            Figures.Short(run.Only(QueryKind.Clean).At(0.5)), "", "", Figures.Number(GC.CollectionCount(0) - collections), "", "", "", "", Figures.Short(build));
    }
}
