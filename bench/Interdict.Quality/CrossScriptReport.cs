using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>Native-script names searched for among Latin ones: how often the right party comes first, and how often it is a hit at all.</summary>
internal static class CrossScriptReport
{
    private const int LowestPoints = 3_000;
    private const int QueriesForRivals = 40;
    private const int LeastForRivals = 20;
    private const int Seed = 20260731;

    public static IEnumerable<ResultTable> Tables()
    {
        var set = CrossScriptSet.Read();
        var groups = Groups(set);
        yield return Own(set, groups);
        var large = groups.FindAll(g => g.Queries.Count >= LeastForRivals);
        yield return Beside(set, large, ("Across scripts: beside rivals", "among all names", set.Corpus));
        yield return Beside(set, large, ("Across scripts: beside rivals, each party once", "among the file's own parties", set.Corpus[..set.Listed]));
    }

    public static int PrintErrors()
    {
        var set = CrossScriptSet.Read();
        using var index = NameIndex.Build(set.Corpus, "cross-script");
        var screener = new Screener(index);
        foreach (var query in Groups(set).SelectMany(g => g.Queries))
        {
            var (first, score, better) = Rank(screener, set, query);
            if (first < 1)
            {
                Console.WriteLine(
                    $"{query.Script} {(query.IsPerson ? "person" : "enterprise")} {first:0.00} own {score:0.00} | {query.Text} | "
                    + string.Join("; ", set.Corpus[query.Entry].Names.Take(4).Select(n => n.Value))
                    + (better < 0 ? "" : $" | found {set.Corpus[better].Name}"));
            }
        }

        return 0;
    }

    /// <summary>This engine's rank of one query: 1 where the right party is first, a part where others score the same, else 0; its score; and who is better.</summary>
    public static (double First, double Score, int Better) Rank(Screener screener, CrossScriptSet set, NativeName query)
    {
        var policy = ScreeningPolicy.Default with { Threshold = new Score(LowestPoints), Limit = 100 };
        var results = new ScoredEntry[policy.Limit];
        var party = new Party(query.Text);
        var found = results[..screener.Find(party, policy, results)];
        var own = screener.Explain(party, query.Entry, policy).Score;
        var others = Array.FindAll(found, f => f.Score >= own && !set.AreSame(f.Entry, query.Entry));
        var better = Array.FindIndex(others, f => f.Score > own);
        return (own.Points == 0 || better >= 0 ? 0 : 1.0 / (1 + others.Length), own.Fraction, others.Length == 0 ? -1 : others[0].Entry);
    }

    private static List<(string Kind, string Script, List<NativeName> Queries)> Groups(CrossScriptSet set) =>
        [.. set.Queries.GroupBy(q => (q.IsPerson, q.Script)).OrderBy(g => !g.Key.IsPerson).ThenByDescending(g => g.Count())
            .Select(g => (g.Key.IsPerson ? "persons" : "enterprises", g.Key.Script, g.ToList()))];

    private static ResultTable Own(CrossScriptSet set, List<(string Kind, string Script, List<NativeName> Queries)> groups)
    {
        using var index = NameIndex.Build(set.Corpus, "cross-script");
        var screener = new Screener(index);
        using var ownIndex = NameIndex.Build(set.Corpus.Take(set.Listed), "cross-script");
        var ownScreener = new Screener(ownIndex);
        var atDefault = ScreeningPolicy.Default.Threshold.Fraction;
        var table = new ResultTable(
            "Across scripts: native names of EU-listed parties",
            $"Searched for among all Latin names of the {Figures.Number(set.Listed)} parties of the file and the whole Consolidated Screening List "
            + $"({Figures.Number(index.NameCount)} names), by name alone. First: the right party's score is the highest of all; where others have the same, it counts one over their "
            + "number. Another list's entry that shares a Latin name with the party is not counted as wrong; most parties are on another list too under another spelling, "
            + "though, and come first there as often. So the last column searches among the file's own parties, each of which is there once.",
            "parties", "script", "queries", "right party first", "95 % interval", "recall at .700", "first among the file's own parties");
        foreach (var (kind, script, queries) in groups)
        {
            var ranks = queries.AsParallel().AsOrdered().Select(q => Rank(screener, set, q)).ToList();
            table.Add(
                kind, script, Figures.Number(queries.Count), Figures.Fraction(ranks.Average(r => r.First)), Metrics.Interval(ranks.Select(r => r.First)),
                Figures.Fraction(ranks.Average(r => r.Score >= atDefault ? 1.0 : 0)),
                Figures.Fraction(queries.AsParallel().Average(q => Rank(ownScreener, set, q).First)));
        }

        return table;
    }

    private static ResultTable Beside(
        CrossScriptSet set, List<(string Kind, string Script, List<NativeName> Queries)> groups, (string Title, string Among, List<Entry> Corpus) of)
    {
        var table = new ResultTable(
            of.Title,
            $"Right party first, {of.Among}, on up to {QueriesForRivals} queries of each group of at least {LeastForRivals}, drawn with a fixed seed; every rival scores every name.",
            ["scorer", .. groups.Select(g => $"{g.Kind} {g.Script}")]);
        var random = new Random(Seed);
        var samples = groups.ConvertAll(g =>
        {
            var all = g.Queries.ToArray();
            random.Shuffle(all);
            return all[..Math.Min(QueriesForRivals, all.Length)];
        });
        using var index = NameIndex.Build(of.Corpus, "cross-script");
        var screener = new Screener(index);
        table.Add([Scorer.Interdict.Name, .. samples.Select(s => Figures.Fraction(s.Average(q => Rank(screener, set, q).First)))]);
        foreach (var rival in Scorer.MainRivals)
        {
            var corpus = new NameCorpus(rival, of.Corpus.SelectMany((e, i) => e.Names.Select(n => (n.Value, i))));
            double First(NativeName query) => corpus.First(query.Text, query.Entry, other => set.AreSame(other, query.Entry));
            table.Add([rival.Name, .. samples.Select(s => Figures.Fraction(s.AsParallel().Average(First)))]);
        }

        return table;
    }
}
