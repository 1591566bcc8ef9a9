using F23.StringSimilarity;

namespace Interdict.Benchmarks.Rivals;

/// <summary>F23.StringSimilarity's Jaro-Winkler over every name, best 50.</summary>
internal sealed class JaroWinklerScan(ListedName[] names)
{
    private const int Top = 50;

    private readonly JaroWinkler _distance = new();

    public int Search(string query, int target)
    {
        var best = new PriorityQueue<int, double>(Top + 1);
        for (var i = 0; i < names.Length; i++)
        {
            var score = _distance.Similarity(query, names[i].Text);
            if (best.Count < Top)
            {
                best.Enqueue(i, score);
            }
            else
            {
                best.EnqueueDequeue(i, score);
            }
        }

        return target < 0 ? best.Count : best.UnorderedItems.Any(f => names[f.Element].Entry == target) ? 1 : 0;
    }
}
