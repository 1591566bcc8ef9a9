using System.Text;
using Interdict.Matching.Retrieval;

namespace Interdict.Matching.Ofac;

/// <summary>
/// Finds every entry of which a name reaches the threshold under <c>ofac@1</c>. Nothing is looked up: each distinct part of the index is compared once with each
/// part of the query, and each name is scored from that table; whole names are compared only where their lengths and first letters leave room for a hit.
/// </summary>
internal static class OfacSearch
{
    public static void Run(NameIndex index, Scratch scratch, string text, ScreeningPolicy policy, ulong lists)
    {
        var own = OfacScratch.OfThread;
        own.Query.Read(text);
        if (own.Query.Count == 0)
        {
            return;
        }

        var parts = policy.Exhaustive ? 0 : Compare(index.OfacNames, own);
        for (var entry = 0; entry < index.EntryCount; entry++)
        {
            if (!Retriever.Admits(index, policy, lists, entry))
            {
                continue;
            }

            var (first, count) = (index.Entries[entry].FirstName, index.Entries[entry].Names);
            var least = Math.Max(1, policy.Threshold.Points);
            var by = -1;
            for (var name = 0; name < count; name++)
            {
                var score = policy.Exhaustive ? Exhaustively(index, own, first + name) : FromTable(index.OfacNames, own, first + name, parts, least);
                if (score >= least)
                {
                    // The next name must be better, not as good: the first of equals stands.
                    (least, by) = (score + 1, name);
                }
            }

            if (by >= 0)
            {
                scratch.Scored[scratch.ScoredCount++] = entry;
                scratch.BestScore[entry] = least;
                scratch.BestBy[entry] = new Scratch.FoundBy(~by, 0);
            }
        }
    }

    private static int Compare(OfacNames names, OfacScratch own)
    {
        var query = own.Query;
        own.Reserve(query.Count * names.WordCount);
        var rows = 0;
        for (var part = 0; part < query.Count; part++)
        {
            if (!OfacScore.Counts(query, part))
            {
                continue;
            }

            var row = own.Worth.AsSpan(rows++ * names.WordCount, names.WordCount);
            for (var word = 0; word < row.Length; word++)
            {
                row[word] = (ushort)OfacScore.PartWorth(query[part], names.Word(word));
            }
        }

        return rows;
    }

    private static int FromTable(OfacNames names, OfacScratch own, int name, int rows, int least)
    {
        var words = names.PartsOf(name);
        var sum = 0;
        for (var row = 0; row < rows; row++)
        {
            var worth = own.Worth.AsSpan(row * names.WordCount, names.WordCount);
            var best = 0;
            foreach (var word in words)
            {
                best = Math.Max(best, worth[word]);
            }

            sum += best;
        }

        var score = OfacScore.Mean(sum, rows);
        var query = own.Query.Whole;
        var whole = names.Whole(name);
        return whole.IsEmpty || whole[0] != query[0] || JaroWinkler.Bound(query.Length, whole.Length, query.CommonPrefixLength(whole)) < Math.Max(least, score + 1)
            ? score
            : Math.Max(score, JaroWinkler.Of(query, whole));
    }

    private static int Exhaustively(NameIndex index, OfacScratch own, int name)
    {
        own.Entry.Read(Encoding.UTF8.GetString(index.NameBytes.Slice(index.NameOffsets[name], index.NameOffsets[name + 1] - index.NameOffsets[name])));
        return OfacScore.Of(own.Query, own.Entry);
    }
}
