using System.Text;
using Interdict.Tests;

namespace Interdict.Law.Tests.Grammar;

/// <summary>The distinct texts of the Entity List, each with its number of rows.</summary>
internal static class PrintedTexts
{
    public static List<(int Count, string Text)> Requirements() => Read("bis/license-requirement-texts-2026-07.csv");

    public static List<(int Count, string Text)> Policies() => Read("bis/license-review-policy-texts-2026-07.csv");

    private static List<(int Count, string Text)> Read(string file)
    {
        var rows = new List<(int, string)>();
        foreach (var line in File.ReadLines(TestData.Require(file)).Skip(1).Where(l => l.Length > 0))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            rows.Add((int.Parse(line.AsSpan(0, comma)), Unquote(line[(comma + 1)..])));
        }

        return rows;
    }

    private static string Unquote(string cell)
    {
        if (cell is not ['"', .., '"'])
        {
            return cell;
        }

        return new StringBuilder(cell[1..^1]).Replace("\"\"", "\"").ToString();
    }
}
