using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Quality;

internal static class AliasExperiment
{
    public static int Run()
    {
        var ofac = Unlisted.List.Where(e => e.Id.List.Value.StartsWith("us-ofac-", StringComparison.Ordinal)).ToList();
        var random = new Random(7);
        var order = Enumerable.Range(0, ofac.Count).ToArray();
        random.Shuffle(order);
        var aliases = new List<HeldOutAlias>();
        var corpus = new List<Entry>(ofac);
        var (persons, others) = (0, 0);
        foreach (var at in order)
        {
            var entry = ofac[at];
            var isPerson = entry.Type == PartyType.Person;
            if (entry.Names.Length < 2 || entry.Type is PartyType.Vessel or PartyType.Aircraft || (isPerson ? persons == 400 : others == 300)) continue;
            var held = entry.Names[random.Next(1, entry.Names.Length)];
            var remaining = entry.Names.Where(n => !ReferenceEquals(n, held)).ToList();
            (persons, others) = isPerson ? (persons + 1, others) : (persons, others + 1);
            aliases.Add(new HeldOutAlias(at, held.Value, entry.Type, [.. remaining.Select(n => n.Value)]));
            corpus[at] = entry with { Names = [.. remaining] };
        }

        var personEntries = corpus.Where(e => e.Type == PartyType.Person).ToList();
        var people = Unlisted.Sample(700);
        using var index = NameIndex.Build(corpus, "a");
        using var personIndex = NameIndex.Build(personEntries, "p");
        var screener = new Screener(index);
        var ps = new Screener(personIndex);
        var policy = ScreeningPolicy.Default with { Threshold = new Score(3000), Limit = 1 };
        double One(string name) { var r = new ScoredEntry[1]; return ps.Find(new Party(name), policy, r) > 0 ? r[0].Score.Fraction : 0; }
        Show("own", aliases, aliases.ConvertAll(a => screener.Explain(new Party(a.Text), a.Entry, ScreeningPolicy.Default).Score.Fraction), [.. people.Select(One).Order()]);
        foreach (var rival in Scorer.Rivals.Where(r => r != Scorer.Levenshtein))
        {
            var names = new NameCorpus(rival, personEntries.SelectMany(e => e.Names).Select(n => (n.Value, 0)));
            double[] unl = [.. people.AsParallel().Select(names.Best).Order()];
            Show(rival.Name, aliases, [.. aliases.AsParallel().AsOrdered().Select(a => a.Remaining.Max(n => rival.Score(a.Text, n)))], unl);
        }

        return 0;
    }

    private static void Show(string name, List<HeldOutAlias> aliases, List<double> own, double[] unlisted)
    {
        foreach (var rate in (double[])[0.01, 0.05])
        {
            var t = Math.BitIncrement(Metrics.Ceiling(unlisted, rate));
            double R(bool p) => Enumerable.Range(0, aliases.Count).Where(i => aliases[i].IsPerson == p).Average(i => own[i] >= t ? 1.0 : 0);
            Console.WriteLine($"{name} {rate} thr {t:0.000} persons {R(true):0.000} others {R(false):0.000}");
        }
    }
}
