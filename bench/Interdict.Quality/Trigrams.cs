using System.Collections.Concurrent;

namespace Interdict.Quality;

/// <summary>
/// PostgreSQL's <c>pg_trgm</c> similarity, ported: each word gets two spaces before and one after it; shared distinct trigrams over all distinct trigrams.
/// Names must be plain Latin already.
/// </summary>
internal static class Trigrams
{
    private static readonly ConcurrentDictionary<string, int[]> Known = new(StringComparer.Ordinal);

    public static double Similarity(string one, string other)
    {
        var (a, b) = (Known.GetOrAdd(one, Of), Known.GetOrAdd(other, Of));
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return a.Length + b.Length == 0 ? 0 : shared / (double)(a.Length + b.Length - shared);
    }

    private static int[] Of(string name)
    {
        var all = new SortedSet<int>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var padded = $"  {word} ";
            for (var i = 0; i + 3 <= padded.Length; i++)
            {
                all.Add((padded[i] << 14) | (padded[i + 1] << 7) | padded[i + 2]);
            }
        }

        return [.. all];
    }
}
