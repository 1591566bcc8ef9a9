using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Live;

namespace Interdict.Benchmarks;

/// <summary>Compares the index with scoring every name, result by result, on the real list (or made names), and a live index with them.</summary>
internal static class LosslessCheck
{
    private const int Changed = 500;

    // From all that scores at all to hits alone: most results by far are of the lowest, and the high ones are where the index leaves most out.
    private static readonly int[] Thresholds = [1, 7_000, 1, 4_500, 1, 2_500];

    public static int Run(int searches)
    {
        var arena = Arena.Instance;
        var ids = arena.Entries.Select((_, i) => new EntryId(new ListCode("bench"), $"{i}")).ToArray();
        var live = new LiveIndex(arena.Index, ids);

        // The last entries are taken out and put back: the state holds what the index holds, in the same order.
        live.Apply(arena.Entries.Skip(arena.Entries.Count - Changed).Select((e, i) => e with { Id = ids[arena.Entries.Count - Changed + i] }), []);
        var indexed = new ScoredEntry[arena.Entries.Count];
        var changing = new ScoredEntry[arena.Entries.Count];
        var exhaustive = new ScoredEntry[arena.Entries.Count];
        var compared = 0L;
        var differences = 0L;
        for (var search = 0; search < searches; search++)
        {
            var policy = new ScreeningPolicy
            {
                Algorithm = search % 3 == 2 ? Algorithm.Strict : Algorithm.Balanced,
                Threshold = new Score(Thresholds[search % Thresholds.Length]),
                Limit = arena.Entries.Count,
            };
            var party = new Party(arena.Queries[search % arena.Queries.Length].Text);
            var all = arena.Screener.Find(party, policy with { Exhaustive = true }, exhaustive);
            differences += Differences(exhaustive.AsSpan(0, all), indexed.AsSpan(0, arena.Screener.Find(party, policy, indexed)));
            differences += Differences(exhaustive.AsSpan(0, all), changing.AsSpan(0, live.Current.Find(party, policy, changing)));
            compared += all;
        }

        Console.WriteLine($"{searches} searches of {arena.Entries.Count} entries, each decided three ways, with {compared} results: {differences} differences");
        return differences == 0 && compared > 0 ? 0 : 1;
    }

    private static int Differences(ReadOnlySpan<ScoredEntry> expected, ReadOnlySpan<ScoredEntry> found)
    {
        var differences = Math.Abs(expected.Length - found.Length);
        for (var i = 0; i < Math.Min(expected.Length, found.Length); i++)
        {
            differences += expected[i] == found[i] ? 0 : 1;
        }

        return differences;
    }
}
