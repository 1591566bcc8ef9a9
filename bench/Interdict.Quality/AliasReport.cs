using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>
/// Leave one alias out: how many real aliases still lead to their entry when the list did not hold them, at the thresholds at which one or five in a hundred
/// people on no list raise an alert.
/// </summary>
internal static class AliasReport
{
    private static readonly double[] Rates = [0.01, 0.05];

    public static int PrintErrors()
    {
        var (aliases, own, index) = Search();
        index.Dispose();
        ShowMisses(aliases, own, ScreeningPolicy.Default.Threshold.Fraction);
        return 0;
    }

    public static IEnumerable<ResultTable> Tables()
    {
        var (aliases, own, index) = Search();
        using var searched = index;
        var table = new ResultTable(
            "Held-out aliases",
            $"{aliases.Count(a => a.IsPerson)} person and {aliases.Count(a => !a.IsPerson)} other aliases of entries of OFAC's lists, taken out of the whole Consolidated Screening List; "
            + "recall of their entries at the thresholds that alert on 1 % and 5 % of people on no list. "
            + $"First row: {Figures.Number(Unlisted.People)} people against all {Figures.Number(index.NameCount)} names. "
            + $"The other rows, on equal terms: {Figures.Number(Unlisted.PeopleForRivals)} people against all names of two words and more, every one of which a rival scores; names of one word are left out there (\"SALEH\" is a listed alias), "
            + "for a ratio of parts finds each of them in full in some ordinary name, and rivals would have no threshold at all. Intervals are the bootstrap's, 95 %.",
            "scorer", "persons at 1 %", "interval", "others at 1 %", "interval of others", "threshold at 1 %", "persons at 5 %", "others at 5 %", "threshold at 5 %");
        Add(table, $"{Scorer.Interdict.Name}, whole list", aliases, own, Unlisted.OnWholeList);
        Add(table, Scorer.Interdict.Name, aliases, own, Unlisted.OnLongerNames);
        foreach (var rival in Scorer.Rivals.Where(r => r != Scorer.Levenshtein))
        {
            double Best(HeldOutAlias alias) => alias.Remaining.Max(n => rival.Score(alias.Text, n));
            Add(table, rival.Name, aliases, [.. aliases.AsParallel().AsOrdered().Select(Best)], Unlisted.Of(rival));
        }

        yield return table;
        yield return AtFixed(aliases, own);
    }

    private static (List<HeldOutAlias> Aliases, List<double> Own, NameIndex Index) Search()
    {
        var (aliases, corpus) = AliasSample.Take(Unlisted.List);
        var index = NameIndex.Build(corpus, "aliases");
        var screener = new Screener(index);
        return (aliases, aliases.ConvertAll(a => screener.Explain(new Party(a.Text), a.Entry, ScreeningPolicy.Default).Score.Fraction), index);
    }

    private static ResultTable AtFixed(List<HeldOutAlias> aliases, List<double> own)
    {
        var table = new ResultTable("Held-out aliases at fixed thresholds", "Recall of Interdict.", "threshold", "persons", "others");
        foreach (var threshold in (double[])[0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9])
        {
            table.Add(Figures.Fraction(threshold), Figures.Fraction(Recall(aliases, own, threshold, true)), Figures.Fraction(Recall(aliases, own, threshold, false)));
        }

        return table;
    }

    private static void Add(ResultTable table, string name, List<HeldOutAlias> aliases, List<double> own, double[] unlisted)
    {
        List<string> row = [name];
        foreach (var rate in Rates)
        {
            var threshold = Math.BitIncrement(Metrics.Ceiling(unlisted, rate));
            foreach (var persons in (bool[])[true, false])
            {
                row.Add(Figures.Fraction(Recall(aliases, own, threshold, persons)));
                if (rate == Rates[0])
                {
                    row.Add(Metrics.Interval(Enumerable.Range(0, aliases.Count).Where(i => aliases[i].IsPerson == persons).Select(i => own[i] >= threshold ? 1.0 : 0)));
                }
            }

            row.Add("> " + Figures.Fraction(threshold));
        }

        table.Add([.. row]);
    }

    private static double Recall(List<HeldOutAlias> aliases, List<double> own, double threshold, bool persons)
    {
        var of = Enumerable.Range(0, aliases.Count).Where(i => aliases[i].IsPerson == persons).ToList();
        return of.Count(i => own[i] >= threshold) / (double)of.Count;
    }

    private static void ShowMisses(List<HeldOutAlias> aliases, List<double> own, double threshold)
    {
        foreach (var i in Enumerable.Range(0, aliases.Count).Where(i => own[i] < threshold).OrderBy(i => aliases[i].Type).ThenBy(i => own[i]))
        {
            Console.WriteLine($"missed {own[i]:0.00} {aliases[i].Type} | {aliases[i].Text} | {string.Join("; ", aliases[i].Remaining)}");
        }
    }
}
