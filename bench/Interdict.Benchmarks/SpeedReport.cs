using Interdict.Bench;
using Interdict.Benchmarks.Rivals;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>All speed measurements, written to <c>bench/results/CPU/speed.md</c>.</summary>
internal static class SpeedReport
{
    private const int Blocks = 5;
    private const int Passes = 9;
    private const int FreshRuns = 3;
    private const int BatchRounds = 20;

    public static int Run()
    {
        var load = Machine.Load;
        var once = OnceAProcess();
        var search = Search(ShortRuns.Of<SearchBenchmarks>());
        ResultTable[] tables = [search, .. Percentiles(), StreamReport.Make(), Batch(), once, CommandLineReport.Make(Environment.GetEnvironmentVariable("INTERDICT_NATIVE")), Kernels(ShortRuns.Of<KernelBenchmarks>()), ListReport.Make(),
            ScaleReport.Measure(ScaleReport.Sizes, withLucene: true)];
        ResultTable loads = new("Load", "Load averages of 1, 5 and 15 minutes. Above the number of cores, times are of a crowded machine.", "when", "load");
        loads.Add("at the start", load);
        loads.Add("at the end", Machine.Load);
        Print(tables);
        Console.WriteLine(ResultFile.Write(
            "speed", "Speed", [BenchData.Csl, BenchData.UnlistedUs, BenchData.UnlistedGlobal], [.. tables, loads], TimeProvider.System));
        return 0;
    }

    public static int PrintPercentiles()
    {
        Print([.. Percentiles(), Batch()]);
        return 0;
    }

    public static int PrintStream()
    {
        Print([StreamReport.Make()]);
        return 0;
    }

    public static int PrintProgram()
    {
        Print([CommandLineReport.Make(Environment.GetEnvironmentVariable("INTERDICT_NATIVE"))]);
        return 0;
    }

    public static int PrintKernels()
    {
        Print([Kernels(ShortRuns.Of<KernelBenchmarks>())]);
        return 0;
    }

    public static int PrintLaw()
    {
        Print([Kernels(ShortRuns.Of<LawBenchmarks>())]);
        return 0;
    }

    private static void Print(IEnumerable<ResultTable> tables)
    {
        foreach (var table in tables)
        {
            Console.WriteLine(ResultFile.Markdown(table));
        }
    }

    private static ResultTable Search(List<(string Name, double Nanoseconds, long Bytes)> runs)
    {
        var arena = Arena.Instance;
        var find = runs.Single(r => r.Name == nameof(SearchBenchmarks.Find)).Nanoseconds;
        var table = new ResultTable(
            "One search",
            $"The mean query of the mix against {Figures.Number(arena.Index.NameCount)} names of {Figures.Number(arena.Entries.Count)} entries, one thread, median of short runs. "
            + $"Ratio: how many times as long as Find. F23 and FuzzySharp score every name, on the first {SearchBenchmarks.JaroWinklerQueries} and {SearchBenchmarks.FuzzySharpQueries} queries; "
            + "rivals get names and queries after AnyAscii, lower case and removal of punctuation, outside the time.",
            "search", "ratio", "us", "bytes allocated");
        foreach (var (name, nanoseconds, bytes) in runs)
        {
            table.Add(name, Figures.Short(nanoseconds / find), Figures.Short(nanoseconds / 1000), Figures.Number(bytes));
        }

        return table;
    }

    private static IEnumerable<ResultTable> Percentiles()
    {
        var arena = Arena.Instance;
        var results = new ScoredEntry[ScreeningPolicy.Default.Limit];
        int Find(int query) => arena.Screener.Find(arena.Parties[query], ScreeningPolicy.Default, results);

        // Several blocks, the one of the median p50 kept: a neighbor's burst of work does not become a figure of ours.
        var run = Enumerable.Range(0, Blocks).Select(_ => LatencyRun.Of(arena.Queries, Find, warmups: 2, Passes)).OrderBy(r => r.At(0.5)).ElementAt(Blocks / 2);
        using var lucene = new LuceneFuzzy(arena.Names);
        var queries = arena.Queries.Take(SearchBenchmarks.LuceneQueries * 2).ToArray();
        var luceneRun = LatencyRun.Of(queries, i => lucene.Search(arena.PlainQueries[i], -1), warmups: 1, passes: 3);
        var jaroWinkler = new JaroWinklerScan(arena.Names);
        var jaroRun = LatencyRun.Of([.. queries.Take(100)], i => jaroWinkler.Search(arena.PlainQueries[i], -1), warmups: 0, passes: 1);

        var table = new ResultTable(
            "Percentiles of one search",
            $"Microseconds. Every query of the mix is timed alone, {Passes} times. \"Of queries\": over each query's median time; \"of all\": over all single times, "
            + "in which other work on the machine is included.",
            "search", "mean", "p50 of queries", "p90", "p99", "worst query", "p50 of all", "p90 of all", "p99 of all");
        Add("Find", run, true);
        Add("Find: one typing error", run.Only(QueryKind.Typo), false);
        Add("Find: one typing error, reordered", run.Only(QueryKind.TypoReordered), false);
        Add("Find: listed name as it is", run.Only(QueryKind.Exact), false);
        Add("Find: person on no list", run.Only(QueryKind.Clean), false);
        Add("Lucene.Net", luceneRun, true);
        Add("F23 Jaro-Winkler", jaroRun, true);
        yield return table;

        var found = new ResultTable(
            "Whether the search finds what the query was made from",
            "The share of queries made from a listed name for which its entry is among the hits (Find: threshold 0.7, at most 50) or the best 50 (rivals). "
            + "F23 and FuzzySharp on the first queries only.",
            "search", "queries", "found");
        Found("Find", arena.Queries.Length, i => Array.Exists(results[..Find(i)], r => r.Entry == arena.Queries[i].Target));
        Found("Lucene.Net", arena.Queries.Length, i => lucene.Search(arena.PlainQueries[i], arena.Queries[i].Target) == 1);
        Found("F23 Jaro-Winkler", 200, i => jaroWinkler.Search(arena.PlainQueries[i], arena.Queries[i].Target) == 1);
        var fuzzySharp = new FuzzySharpScan(arena.Names);
        Found("FuzzySharp WRatio", 30, i => fuzzySharp.Search(arena.PlainQueries[i], arena.Queries[i].Target) == 1);
        yield return found;

        void Add(string name, LatencyRun r, bool all) => table.Add(
            name, Figures.Short(r.Mean), Figures.Short(r.At(0.5)), Figures.Short(r.At(0.9)), Figures.Short(r.At(0.99)), Figures.Short(r.At(1)),
            all ? Figures.Short(r.AtOfAll(0.5)) : "", all ? Figures.Short(r.AtOfAll(0.9)) : "", all ? Figures.Short(r.AtOfAll(0.99)) : "");

        void Found(string name, int count, Func<int, bool> isFound)
        {
            var listed = Enumerable.Range(0, count).Where(i => arena.Queries[i].Target >= 0).ToList();
            found.Add(name, Figures.Number(listed.Count), Figures.Fraction(listed.Count(isFound) / (double)listed.Count));
        }
    }

    private static ResultTable Batch()
    {
        var arena = Arena.Instance;
        var table = new ResultTable("Many searches", $"Names a second, the mix searched {BatchRounds} times over.", "threads", "names a second");
        foreach (var threads in (int[])[1, Environment.ProcessorCount])
        {
            var rates = Enumerable.Range(0, 3).Select(_ => Throughput.Of(arena.Screener, arena.Parties, BatchRounds, threads)).Order().ToArray();
            table.Add(Figures.Number(threads), Figures.Number(rates[1]));
        }

        return table;
    }

    private static ResultTable OnceAProcess()
    {
        var path = Path.Combine(Path.GetTempPath(), $"interdict-bench-{Environment.ProcessId}.index");
        try
        {
            var import = FreshProcess.Median(FreshRuns, 3, "measure-import", path);
            var open = FreshProcess.Median(FreshRuns, 1, "measure-open", path);
            var table = new ResultTable(
                "Once a process",
                $"Each in a process of its own, median of {FreshRuns}; start-up compilation included.",
                "what", "value", "unit");
            table.Add("Read the list (CSL JSON, gzip)", Figures.Short(import[0] / 1000), "s");
            table.Add("Build the index", Figures.Short(import[1] / 1000), "s");
            table.Add("Save the index", Figures.Short(import[2] / 1000), "s");
            table.Add("Read, build and save", Figures.Short(import.Take(3).Sum() / 1000), "s");
            table.Add("Peak memory of that process", Figures.Short(import[3] / 1e6), "MB");
            table.Add("Index file", Figures.Short(import[4] / 1e6), "MB");
            table.Add("Index file, a name", Figures.Short(import[4] / import[6]), "bytes");
            table.Add("Open the index, verified", Figures.Short(open[0]), "ms");
            table.Add("Open it again in the same process", Figures.Short(open[1]), "ms");
            table.Add("First search of a process", Figures.Short(open[2]), "ms");
            return table;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ResultTable Kernels(List<(string Name, double Nanoseconds, long Bytes)> runs)
    {
        var table = new ResultTable("Kernels", "Median of short runs.", "kernel", "ns", "bytes allocated");
        foreach (var (name, nanoseconds, bytes) in runs)
        {
            table.Add(name, Figures.Short(nanoseconds), Figures.Number(bytes));
        }

        return table;
    }
}
