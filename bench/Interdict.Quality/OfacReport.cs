using System.Globalization;
using CsvHelper;
using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Quality;

/// <summary>How close scores come to those of OFAC's own search tool.</summary>
internal static class OfacReport
{
    public const string FileName = "names/ofac-search-scores.csv";

    private const double Close = 5;

    public static IEnumerable<ResultTable> Tables()
    {
        var rows = Read();
        var table = new ResultTable(
            "Scores of OFAC's own search",
            $"{rows.Count} results that the tool printed a score for. Rows that only say that it printed none are left out.",
            "scorer", "within 5 points, %", "mean absolute error", "greatest error");
        if (Algorithm.Find("ofac") is { } algorithm)
        {
            Add(Scorer.Of(algorithm));
        }

        foreach (var scorer in (Scorer[])[Scorer.JaroWinkler, Scorer.WeightedRatio, Scorer.Interdict])
        {
            Add(scorer);
        }

        yield return table;

        void Add(Scorer scorer)
        {
            var errors = rows.ConvertAll(r => Math.Abs((scorer.Score(r.Query, r.Result) * 100) - r.Score));
            table.Add(scorer.Name, Figures.Percent(errors.Count(e => e <= Close) / (double)errors.Count), Figures.Short(errors.Average()), Figures.Short(errors.Max()));
        }
    }

    private static List<(string Query, string Result, double Score)> Read()
    {
        using var csv = CsvReader.FromFile(BenchData.Require(FileName), new CsvReaderOptions { HasHeader = false }, FileOptions.SequentialScan);
        csv.Read();
        var rows = new List<(string, string, double)>();
        while (csv.Read())
        {
            if (double.Parse(csv.GetString(2), CultureInfo.InvariantCulture) is >= 0 and var score)
            {
                rows.Add((csv.GetString(0), csv.GetString(1), score));
            }
        }

        return rows;
    }
}
