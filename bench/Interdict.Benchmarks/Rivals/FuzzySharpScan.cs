using FuzzySharp;
using FuzzySharp.SimilarityRatio;
using FuzzySharp.SimilarityRatio.Scorer.Composite;

namespace Interdict.Benchmarks.Rivals;

/// <summary>FuzzySharp's <c>Process.ExtractTop</c> with its weighted ratio over every name, best 50.</summary>
internal sealed class FuzzySharpScan(ListedName[] names)
{
    private const int Top = 50;

    private readonly string[] _texts = [.. names.Select(n => n.Text)];

    public int Search(string query, int target)
    {
        var found = Process.ExtractTop(query, _texts, s => s, ScorerCache.Get<WeightedRatioScorer>(), Top).ToList();
        return target < 0 ? found.Count : found.Exists(f => names[f.Index].Entry == target) ? 1 : 0;
    }
}
