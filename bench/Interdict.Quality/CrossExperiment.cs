using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Quality;

internal static class CrossExperiment
{
    public static int Run()
    {
        var set = CrossScriptSet.Read();
        foreach (var ownOnly in (bool[])[true, false])
        {
            var entries = ownOnly ? set.Corpus.Take(set.Listed).ToList() : set.Corpus;
            using var index = NameIndex.Build(entries, "x");
            var screener = new Screener(index);
            var jw = new NameCorpus(Scorer.JaroWinkler, entries.SelectMany((e, i) => e.Names.Select(n => (n.Value, i))));
            foreach (var g in set.Queries.GroupBy(q => (q.IsPerson, q.Script)).Where(g => g.Count() > 30))
            {
                var own = g.AsParallel().Average(q => CrossScriptReport.Rank(screener, set, q).First);
                var rival = Scorer.WithRivals ? g.AsParallel().Average(q => jw.First(q.Text, q.Entry, o => set.AreSame(o, q.Entry))) : 0;
                Console.WriteLine($"ownOnly {ownOnly} {g.Key} {g.Count()} own {own:0.000} jw {rival:0.000}");
            }
        }

        return 0;
    }
}
