using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>How many people on no list would raise an alert, and how much work each alert is.</summary>
internal static class AlertReport
{
    private const int Lowest = 65;
    private const int Highest = 90;
    private const int Step = 5;

    public static IEnumerable<ResultTable> Tables() => [Table()];

    private static ResultTable Table()
    {
        var entries = Unlisted.List;
        using var index = NameIndex.Build(entries, "alerts");
        var screener = new Screener(index);
        (string Name, List<double[]> Scores)[] files =
        [
            ("us", Scores(screener, UnlistedPeople.Read(BenchData.UnlistedUs))),
            ("global", Scores(screener, UnlistedPeople.Read(BenchData.UnlistedGlobal))),
        ];
        var table = new ResultTable(
            "Alert rate on people who are on no list",
            $"Every name of both files against the whole Consolidated Screening List ({Figures.Number(index.NameCount)} names), by name alone: no country, date of birth or type helps. "
            + "The names are synthetic; some are those of a listed person.",
            ["threshold", .. files.SelectMany(f => (string[])[$"{f.Name} ({Figures.Number(f.Scores.Count)}): alerted, %", $"{f.Name}: hits an alerted name"])]);
        for (var hundredths = Lowest; hundredths <= Highest; hundredths += Step)
        {
            var threshold = hundredths / 100.0;
            List<string> row = [Figures.Fraction(threshold)];
            foreach (var (_, scores) in files)
            {
                var alerted = scores.Count(s => s.Length > 0 && s[0] >= threshold);
                var hits = scores.Sum(s => s.Count(v => v >= threshold));
                row.Add(Figures.Percent(alerted / (double)scores.Count));
                row.Add(Figures.Short(alerted == 0 ? 0 : hits / (double)alerted));
            }

            table.Add([.. row]);
        }

        return table;
    }

    // The scores of every name's hits, best first.
    private static List<double[]> Scores(Screener screener, List<string> names)
    {
        var policy = ScreeningPolicy.Default with { Threshold = new Score(Lowest * 100), Limit = screener.Index.EntryCount };
        var results = new ScoredEntry[policy.Limit];
        return [.. names.Select(n => results[..screener.Find(new Party(n), policy, results)]).Select(hits => Array.ConvertAll(hits, h => h.Score.Fraction))];
    }
}
