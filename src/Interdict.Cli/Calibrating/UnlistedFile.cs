using Interdict.Cli.Files;
using Interdict.Matching;

namespace Interdict.Cli.Calibrating;

/// <summary>People who are on no list, each with the best score that a corpus has for the name.</summary>
/// <param name="Name">The file's name, for tables.</param>
/// <param name="Best">Each one's best score; 0 below the lowest threshold of the sweep.</param>
internal sealed record UnlistedFile(string Name, List<int> Best)
{
    /// <summary>Screens the names of a file: its column name, or full_name, or else its first.</summary>
    public static async Task<UnlistedFile> ScreenAsync(string path, Screener screener, ScreeningPolicy policy, BadRows bad, CancellationToken cancellation)
    {
        await using var table = await Tables.OpenAsync(path, cancellation).ConfigureAwait(false);
        var column = Math.Max(0, new HeaderColumns(path, table.Header).Find("name", "fullname"));
        var best = new List<int>();
        var found = new ScoredEntry[1];
        var lowest = policy with { Threshold = new Score(ThresholdSweep.Lowest), Limit = 1 };
        await foreach (var row in table.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (row.Rejected is not null || string.IsNullOrWhiteSpace(row.Cells[column]))
            {
                bad.Tell(path, row.Line, row.Rejected ?? $"{table.Header[column]} is empty");
                continue;
            }

            best.Add(screener.Find(new Party(row.Cells[column].Trim()), lowest, found) > 0 ? found[0].Score.Points : 0);
        }

        return new UnlistedFile(Path.GetFileName(path), best);
    }

    /// <summary>The share that would raise an alert at a threshold.</summary>
    public double AlertRate(int threshold) => Best.Count == 0 ? 0 : Best.Count(b => b >= threshold) / (double)Best.Count;
}
