using BenchmarkDotNet.Attributes;
using Interdict.Benchmarks.Rivals;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>
/// One search of the whole list: this engine and what a .NET user would pick instead, on the same names and queries. Slow ones get the first queries of the
/// mix only; its kinds alternate, so that the first are as mixed as all.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    public const int FuzzySharpQueries = 10;
    public const int JaroWinklerQueries = 20;
    public const int ExhaustiveQueries = 20;
    public const int LuceneQueries = 200;

    private readonly ScoredEntry[] _results = new ScoredEntry[ScreeningPolicy.Default.Limit];
    private readonly ScreeningPolicy _exhaustive = ScreeningPolicy.Default with { Exhaustive = true };
    private Arena _arena = null!;
    private LuceneFuzzy _lucene = null!;
    private FuzzySharpScan _fuzzySharp = null!;
    private JaroWinklerScan _jaroWinkler = null!;

    [GlobalSetup]
    public void Setup()
    {
        _arena = Arena.Instance;
        _lucene = new LuceneFuzzy(_arena.Names);
        _fuzzySharp = new FuzzySharpScan(_arena.Names);
        _jaroWinkler = new JaroWinklerScan(_arena.Names);
        foreach (var party in _arena.Parties)
        {
            _arena.Screener.Find(party, ScreeningPolicy.Default, _results);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _lucene.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Arena.QueryCount)]
    public int Find()
    {
        var found = 0;
        foreach (var party in _arena.Parties)
        {
            found += _arena.Screener.Find(party, ScreeningPolicy.Default, _results);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Arena.QueryCount)]
    public int Screen_with_explanations()
    {
        var found = 0;
        foreach (var party in _arena.Parties)
        {
            found += _arena.Screener.Screen(party, ScreeningPolicy.Default).Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = ExhaustiveQueries)]
    public int Find_exhaustive()
    {
        var found = 0;
        for (var i = 0; i < ExhaustiveQueries; i++)
        {
            found += _arena.Screener.Find(_arena.Parties[i], _exhaustive, _results);
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LuceneQueries)]
    public int Lucene_Net() => Sum(LuceneQueries, _lucene.Search);

    [Benchmark(OperationsPerInvoke = JaroWinklerQueries)]
    public int F23_JaroWinkler() => Sum(JaroWinklerQueries, _jaroWinkler.Search);

    [Benchmark(OperationsPerInvoke = FuzzySharpQueries)]
    public int FuzzySharp_WRatio() => Sum(FuzzySharpQueries, _fuzzySharp.Search);

    private int Sum(int queries, Func<string, int, int> search)
    {
        var found = 0;
        for (var i = 0; i < queries; i++)
        {
            found += search(_arena.PlainQueries[i], -1);
        }

        return found;
    }
}
