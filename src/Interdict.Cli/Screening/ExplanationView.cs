using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>Shows why a score is what it is.</summary>
internal static class ExplanationView
{
    /// <summary>The contributions as a table whose last line is their sum, the score.</summary>
    public static void WriteTable(Host host, Explanation explanation)
    {
        var table = new TableView(host, "name screened", "entry's name", "relation", ">points");
        foreach (var contribution in explanation.Contributions)
        {
            table.Add(contribution.Query, contribution.Entry, contribution.Relation.Replace('-', ' '), Points(contribution.Points));
        }

        table.Add("", "", "score", explanation.Score.ToString());
        table.Write();
    }

    /// <summary>What holds the score down and what would change the answer.</summary>
    public static void WriteReasons(Page page, Explanation explanation)
    {
        if (explanation.Reasons.IsDefaultOrEmpty)
        {
            return;
        }

        page.Blank();
        foreach (var reason in explanation.Reasons)
        {
            page.Paragraph($"- {reason}", 0);
        }
    }

    public static void WriteReasons(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartArray("reasons"u8);
        foreach (var reason in explanation.Reasons.IsDefault ? [] : explanation.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
    }

    private static string Points(int points) =>
        (points / (decimal)Score.Maximum).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
}
