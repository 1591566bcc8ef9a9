using F23.StringSimilarity;
using FuzzySharp;
using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>
/// Leave one alias out: how many real aliases still lead to their entry when the list did not hold them, at the thresholds at which one or five in a hundred
/// people on no list raise an alert.
/// </summary>
internal static class AliasReport
{
    private const int Seed = 20260731;
    private const int PeopleOfEachFile = 5_000;
    private const int PeopleForRivals = 350;
    private const int LowestPoints = 4_000;

    private static readonly double[] Rates = [0.01, 0.05];

    public static int Print(bool showErrors)
    {
        foreach (var table in Tables(showErrors))
        {
            Console.WriteLine(ResultFile.Markdown(table));
        }

        return 0;
    }

    public static IEnumerable<ResultTable> Tables(bool showErrors)
    {
        var (aliases, corpus) = AliasSample.Take(ListedEntries.ReadCsl());
        using var index = NameIndex.Build(corpus, "aliases");
        var screener = new Screener(index);
        var own = aliases.Select(a => screener.Explain(new Party(a.Text), a.Entry, ScreeningPolicy.Default).Score.Fraction).ToList();
        var people = People(PeopleOfEachFile);
        var few = People(PeopleForRivals);
        var persons = corpus.Where(e => e.Type == PartyType.Person).Select(WithoutNicknames).Where(e => e.Names.Length > 0).ToList();
        var personNames = persons.SelectMany(e => e.Names).Select(n => PlainLatin.Of(n.Value)).Distinct().ToArray();
        using var personIndex = NameIndex.Build(persons, "persons");
        var table = new ResultTable(
            "Held-out aliases",
            $"{aliases.Count(a => a.IsPerson)} person and {aliases.Count(a => !a.IsPerson)} other aliases of entries of OFAC's lists, taken out of the whole Consolidated Screening List; "
            + "recall of their entries at the thresholds that alert on 1 % and 5 % of people on no list. "
            + $"First row: {Figures.Number(people.Length)} people against all {Figures.Number(index.NameCount)} names. The other rows, on equal terms: {Figures.Number(few.Length)} people against the "
            + $"{Figures.Number(personNames.Length)} distinct names of listed persons, every one of which a rival scores; names of one word are left out there (\"SALEH\" is a listed alias), for a token set ratio finds "
            + "each of them in full in some ordinary name, and rivals would have no threshold at all.",
            "scorer", "persons at 1 %", "others at 1 %", "threshold at 1 %", "persons at 5 %", "others at 5 %", "threshold at 5 %");
        Add(table, $"{Scorer.Interdict.Name}, whole list", aliases, own, Best(screener, people));
        Add(table, Scorer.Interdict.Name, aliases, own, Best(new Screener(personIndex), few));
        var jaroWinkler = new JaroWinkler();
        AddRival("FuzzySharp WRatio", (one, other) => Fuzz.WeightedRatio(one, other) / 100.0);
        AddRival("FuzzySharp TokenSet", (one, other) => Fuzz.TokenSetRatio(one, other) / 100.0);
        AddRival("F23 Jaro-Winkler", jaroWinkler.Similarity);
        yield return table;
        yield return AtFixed(aliases, own);
        if (showErrors)
        {
            ShowMisses(aliases, own, ScreeningPolicy.Default.Threshold.Fraction);
        }

        void AddRival(string name, Func<string, string, double> score)
        {
            var bestOfPeople = few.Select(PlainLatin.Of).AsParallel().AsOrdered().Select(p => personNames.Max(n => score(p, n))).ToArray();
            var ownOfAliases = aliases.Select(a => a.Remaining.Max(n => score(PlainLatin.Of(a.Text), PlainLatin.Of(n)))).ToList();
            Add(table, name, aliases, ownOfAliases, bestOfPeople);
        }
    }

    private static Entry WithoutNicknames(Entry entry) =>
        entry with { Names = [.. entry.Names.Where(n => PlainLatin.Of(n.Value).Contains(' ', StringComparison.Ordinal))] };

    private static ResultTable AtFixed(List<HeldOutAlias> aliases, List<double> own)
    {
        var table = new ResultTable("Held-out aliases at fixed thresholds", "Recall of Interdict.", "threshold", "persons", "others");
        foreach (var threshold in (double[])[0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9])
        {
            table.Add(Figures.Fraction(threshold), Figures.Fraction(Recall(aliases, own, threshold, true)), Figures.Fraction(Recall(aliases, own, threshold, false)));
        }

        return table;
    }

    private static void Add(ResultTable table, string name, List<HeldOutAlias> aliases, List<double> own, double[] best)
    {
        List<string> row = [name];
        foreach (var rate in Rates)
        {
            var threshold = ThresholdAt(best, rate);
            row.Add(Figures.Fraction(Recall(aliases, own, threshold, true)));
            row.Add(Figures.Fraction(Recall(aliases, own, threshold, false)));
            row.Add(Figures.Fraction(threshold));
        }

        table.Add([.. row]);
    }

    // The lowest score of all at which at most that share of people raises an alert.
    private static double ThresholdAt(double[] best, double rate)
    {
        var allowed = (int)(rate * best.Length);
        return best.Distinct().Append(1.01).Order().First(t => best.Count(b => b >= t) <= allowed);
    }

    private static double Recall(List<HeldOutAlias> aliases, List<double> own, double threshold, bool persons)
    {
        var of = Enumerable.Range(0, aliases.Count).Where(i => aliases[i].IsPerson == persons).ToList();
        return of.Count(i => own[i] >= threshold) / (double)of.Count;
    }

    private static double[] Best(Screener screener, string[] people)
    {
        var policy = ScreeningPolicy.Default with { Threshold = new Score(LowestPoints), Limit = 1 };
        var results = new ScoredEntry[1];
        return Array.ConvertAll(people, p => screener.Find(new Party(p), policy, results) > 0 ? results[0].Score.Fraction : 0);
    }

    private static string[] People(int ofEach) =>
        [.. UnlistedPeople.Sample(BenchData.UnlistedUs, ofEach, Seed), .. UnlistedPeople.Sample(BenchData.UnlistedGlobal, ofEach, Seed)];

    private static void ShowMisses(List<HeldOutAlias> aliases, List<double> own, double threshold)
    {
        foreach (var i in Enumerable.Range(0, aliases.Count).Where(i => own[i] < threshold).OrderBy(i => aliases[i].Type).ThenBy(i => own[i]))
        {
            Console.WriteLine($"missed {own[i]:0.00} {aliases[i].Type} | {aliases[i].Text} | {string.Join("; ", aliases[i].Remaining)}");
        }
    }
}
