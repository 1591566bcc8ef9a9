using Interdict.Cli.Files;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>Reads labeled pairs: the columns name1, name2, is_match, and where there are any type (or schema), class, quality.</summary>
internal static class PairFile
{
    /// <exception cref="CliException">The file is not there, or lacks a column.</exception>
    public static async Task ReadAsync(string path, ScreeningPolicy policy, List<JudgedPair> pairs, BadRows bad, CancellationToken cancellation)
    {
        await using var table = await Tables.OpenAsync(path, cancellation).ConfigureAwait(false);
        var columns = new HeaderColumns(path, table.Header);
        var (one, other, match) = (columns.Require("name1", "name1"), columns.Require("name2", "name2"), columns.Require("is_match", "ismatch"));
        var (type, kind, quality) = (columns.Find("type", "schema"), columns.Find("class"), columns.Find("quality"));
        await foreach (var row in table.ReadAsync(cancellation).ConfigureAwait(false))
        {
            if (row.Rejected is { } reason)
            {
                bad.Tell(path, row.Line, reason);
            }
            else if (row.Cells[one].Trim() is not { Length: > 0 } name1)
            {
                bad.Tell(path, row.Line, "name1 is empty");
            }
            else if (row.Cells[other].Trim() is not { Length: > 0 } name2)
            {
                bad.Tell(path, row.Line, "name2 is empty");
            }
            else if (TruthOf(row.Cells[match]) is not { } isMatch)
            {
                bad.Tell(path, row.Line, $"is_match '{row.Cells[match]}' is neither true nor false");
            }
            else
            {
                var known = PartyType.Unknown;
                _ = type >= 0 && PartyFields.TryType(row.Cells[type], out known);
                pairs.Add(new JudgedPair(
                    isMatch, known, ScriptClasses.Of(name1, name2), kind < 0 ? "" : row.Cells[kind].Trim(), quality < 0 ? "" : row.Cells[quality].Trim(),
                    Screener.Compare(new Party(name1), new Party(name2), policy).Score));
            }
        }
    }

    private static bool? TruthOf(string text) => text.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "1" or "YES" or "Y" or "MATCH" => true,
        "FALSE" or "0" or "NO" or "N" or "NON-MATCH" => false,
        _ => null,
    };
}
