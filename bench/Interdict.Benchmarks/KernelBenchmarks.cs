using BenchmarkDotNet.Attributes;
using Interdict.Matching;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Benchmarks;

/// <summary>The pieces a search is made of.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private const string Pattern = "muhammadov";
    private const string Near = "mukhamadov";
    private const string Far = "krasnyarsk";
    private const int Names = 1_000;

    private readonly ulong[] _words = new ulong[EditDistance.PatternWords];
    private readonly NameBuffer _buffer = new();
    private string[] _names = [];
    private string[] _chinese = [];

    [GlobalSetup]
    public void Setup()
    {
        EditDistance.Compile(Pattern, _words);
        _names = [.. Arena.Instance.Queries.Take(Names).Select(q => q.Text)];
        _chinese = ["杭州海康威视数字技术股份有限公司", "新疆生产建设兵团公安局", "克拉玛依市公安局", "华为技术有限公司"];
    }

    [Benchmark]
    public int EditDistance_Compile()
    {
        EditDistance.Compile(Pattern, _words);
        return (int)_words[0];
    }

    [Benchmark]
    public int EditDistance_Within_two_near_words() => EditDistance.Within(Pattern, _words, Near, 2);

    [Benchmark]
    public int EditDistance_Within_two_far_words() => EditDistance.Within(Pattern, _words, Far, 2);

    [Benchmark(OperationsPerInvoke = Names)]
    public int NameAnalyzer_Analyze_mix()
    {
        var views = 0;
        foreach (var name in _names)
        {
            NameAnalyzer.Analyze(name, _buffer);
            views += _buffer.Views.Length;
        }

        return views;
    }

    [Benchmark(OperationsPerInvoke = 4)]
    public int NameAnalyzer_Analyze_Chinese()
    {
        var views = 0;
        foreach (var name in _chinese)
        {
            NameAnalyzer.Analyze(name, _buffer);
            views += _buffer.Views.Length;
        }

        return views;
    }

    [Benchmark]
    public int Screener_Compare() =>
        Screener.Compare(new Party("Hangzhou Hikvison Digital Tech"), new Party("Hangzhou Hikvision Digital Technology Co., Ltd."), ScreeningPolicy.Default).Score.Points;
}
