using CsCheck;
using Interdict.Lists;
using Interdict.Sources;
using Interdict.Tests;

namespace Interdict.Matching.Tests;

/// <summary>The index finds exactly what scoring every name finds: the same entries, in the same order, with the same scores.</summary>
public sealed class LosslessnessTests
{
    private const int CheckedResults = 100_000;

    // INTERDICT_LOSSLESS=10 checks a million results and more.
    private static readonly int Repeats = int.TryParse(Environment.GetEnvironmentVariable("INTERDICT_LOSSLESS"), out var repeats) ? Math.Max(1, repeats) : 1;

    private static string InitialsOf(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));

    private static readonly string[] Numbers = ["LEI 213800QRSTUVWX123462", "IMO 9187629", "LEI 5299001A2B3C4D5E6F02", "91110000721497432T", "72149743-2", "1234567", "IMO 9074729"];

    [Fact]
    public void The_index_loses_nothing_on_random_corpora_at_any_threshold()
    {
        long results = 0;
        Gen.Select(RandomNames.Entry.Array[1, 250], Gen.Int[1, 9_000].Array[4], Gen.OneOf(Algorithm.Balanced, Algorithm.Strict)).SelectMany(
            (corpus, thresholds, algorithm) => RandomNames.Query(corpus).Array[30].Select(queries => (corpus, thresholds, algorithm, queries)))
            .Sample(
                sample =>
                {
                    using var index = NameIndex.Build(sample.corpus.Select((e, i) => i % 5 == 0 ? e with { Identifiers = [new Identifier("", Numbers[i % Numbers.Length])] } : e), "");
                    var screener = new Screener(index);
                    var indexed = new ScoredEntry[sample.corpus.Length];
                    var exhaustive = new ScoredEntry[sample.corpus.Length];
                    for (var i = 0; i < sample.queries.Length; i++)
                    {
                        var party = new Party(i % 7 == 3 ? InitialsOf(sample.corpus[i % sample.corpus.Length].Name) : sample.queries[i]) { Countries = i % 3 == 0 ? ["CN"] : [], Identifiers = i % 4 == 0 ? [Numbers[i % Numbers.Length]] : [] };
                        var policy = new ScreeningPolicy
                        {
                            Algorithm = sample.algorithm,
                            Threshold = new Score(sample.thresholds[i % sample.thresholds.Length]),
                            Limit = sample.corpus.Length,
                            Lists = i % 5 == 0 ? [new ListCode("us-bis-el")] : [],
                        };
                        var found = screener.Find(party, policy, indexed);
                        var all = screener.Find(party, policy with { Exhaustive = true }, exhaustive);
                        Assert.Equal(exhaustive[..all], indexed[..found]);
                        Interlocked.Add(ref results, all);
                    }
                },
                iter: 1_700 * Repeats);
        Assert.True(results >= (long)CheckedResults * Repeats, $"only {results} results were checked");
    }

    [Fact]
    public void The_index_loses_nothing_on_the_real_list()
    {
        var source = SourceFile.Open(TestData.Require("csl/consolidated-2026-07.json.gz"));
        var corpus = ListReaders.Find("csl-json")!.Read(source, new ImportReport()).ToList();
        using var index = NameIndex.Build(corpus, "");
        var screener = new Screener(index);
        var indexed = new ScoredEntry[corpus.Count];
        var exhaustive = new ScoredEntry[corpus.Count];
        var results = 0;
        RandomNames.Query(corpus).Array[60].Sample(
            queries =>
            {
                for (var i = 0; i < queries.Length; i++)
                {
                    var policy = new ScreeningPolicy { Threshold = new Score(4_500 + (i * 90)), Limit = corpus.Count };
                    var found = screener.Find(new Party(queries[i]), policy, indexed);
                    var all = screener.Find(new Party(queries[i]), policy with { Exhaustive = true }, exhaustive);
                    Assert.Equal(exhaustive[..all], indexed[..found]);
                    results += all;
                }
            },
            iter: 1,
            threads: 1);
        Assert.True(results > 0, "no result was checked");
    }
}
