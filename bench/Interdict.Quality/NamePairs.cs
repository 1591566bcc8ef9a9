using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>Pairs of names, true and false, and a table row for each scorer on them.</summary>
internal sealed class NamePairs(string title)
{
    private readonly List<(string One, string Other, bool Match)> _pairs = [];

    public static string[] Columns { get; } =
        ["pairs", "scorer", "true", "false", "recall at 1 %", "95 % interval", "threshold at 1 %", "recall at 0.1 %", "recall at .700", "false at .700, %", "AUC"];

    public string Title => title;

    public void Add(string one, string other, bool match) => _pairs.Add((one, other, match));

    public List<(double Score, bool Match)> Score(Scorer scorer) =>
        [.. _pairs.AsParallel().AsOrdered().Select(p => (scorer.Score(p.One, p.Other), p.Match))];

    /// <summary>A row for this engine, with its interval, and one for each rival.</summary>
    public void AddRows(ResultTable table)
    {
        Row(table, Scorer.Interdict, interval: true);
        foreach (var rival in Scorer.MainRivals)
        {
            Row(table, rival, interval: false);
        }
    }

    /// <summary>Prints what this engine gets wrong at the threshold that one in a hundred false pairs passes.</summary>
    public void PrintErrors(int most)
    {
        var cases = Score(Scorer.Interdict);
        var ceiling = Metrics.Ceiling([.. cases.Where(c => !c.Match).Select(c => c.Score).Order()], 0.01);
        foreach (var (pair, score) in _pairs.Zip(cases, (p, c) => (p, c.Score)).Where(p => p.p.Match != p.Score > ceiling).OrderBy(p => p.p.Match).Take(most))
        {
            Console.WriteLine($"{title} {(pair.Match ? "missed" : "false ")} {score:0.00} | {pair.One} | {pair.Other}");
        }
    }

    private void Row(ResultTable table, Scorer scorer, bool interval)
    {
        var cases = Score(scorer);
        var atDefault = ScreeningPolicy.Default.Threshold.Fraction;
        double[] others = [.. cases.Where(c => !c.Match).Select(c => c.Score).Order()];
        table.Add(
            title, scorer.Name, Figures.Number(cases.Count - others.Length), Figures.Number(others.Length), Figures.Fraction(Metrics.RecallAt(cases, 0.01)),
            interval ? Metrics.Interval(cases, c => Metrics.RecallAt(c, 0.01)) : "", "> " + Figures.Fraction(Metrics.Ceiling(others, 0.01)),
            Figures.Fraction(Metrics.RecallAt(cases, 0.001)), interval ? Figures.Fraction(Metrics.At(cases, atDefault).Recall) : "",
            interval ? Figures.Percent(others.Count(s => s >= atDefault) / (double)others.Length) : "", Figures.Fraction(Metrics.AreaUnderCurve(cases)));
    }
}
