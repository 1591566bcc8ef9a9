using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Sources.Core;

namespace Interdict.Benchmarks;

/// <summary>The gate of continuous integration: searching allocates nothing. No times, so that a busy machine cannot fail it.</summary>
internal static class AllocationCheck
{
    private const int Queries = 2_000;
    private const int MadeNames = 20_000;

    public static int Run()
    {
        var whole = BenchData.Has(BenchData.Csl);
        var entries = whole ? ListedEntries.ReadCsl() : [.. CoreCorpus.Instance.Entries];
        return Math.Max(
            Run(entries, whole, whole ? BenchData.Csl : "core entries"),
            whole ? Run(ScaledCorpus.Make(entries, MadeNames), whole, $"{MadeNames} made names") : 0);
    }

    private static int Run(IReadOnlyList<Entry> entries, bool whole, string title)
    {
        var parties = whole
            ? [.. QueryMix.Make(entries, Queries).Select(q => new Party(q.Text))]
            : entries.SelectMany(e => e.Names).Select(n => new Party(n.Value)).ToArray();
        using var index = NameIndex.Build(entries, "check");
        var screener = new Screener(index);
        var policy = ScreeningPolicy.Default;
        var results = new ScoredEntry[policy.Limit];
        var before = 0L;
        var found = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            // The first pass lets the thread's room grow to what these queries need.
            found = 0;
            before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var party in parties)
            {
                found += screener.Find(party, policy, results);
            }
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine($"{title}: {parties.Length} searches after warm-up found {found} entries and allocated {allocated} bytes");
        if (found == 0)
        {
            Console.Error.WriteLine("nothing was found: this checks nothing");
            return 1;
        }

        return allocated == 0 ? 0 : 1;
    }
}
