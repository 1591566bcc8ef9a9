using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Output;
using Interdict.Matching;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>Shows why a score is what it is.</summary>
internal static class ExplanationView
{
    /// <summary>The contributions as a table whose last line is their sum, the score.</summary>
    public static void WriteTable(Host host, Explanation explanation, Language language)
    {
        string Say(string key) => Wording.Say(language, key);
        var table = new TableView(host, Say("column.query"), Say("column.entry"), Say("column.relation"), $">{Say("column.points")}");
        foreach (var contribution in explanation.Contributions)
        {
            table.Add(contribution.Query, contribution.Entry, Sentences.Of(contribution, language), Points(contribution.Points));
        }

        table.Add("", "", Say("column.score"), explanation.Score.ToString());
        table.Write();
    }

    /// <summary>What holds the score down and what would change the answer.</summary>
    public static void WriteReasons(Page page, Explanation explanation, ImmutableArray<Change> changes, Language language)
    {
        var reasons = explanation.Reasons.Concat(Advice(explanation, changes, language)).ToList();
        if (reasons.Count == 0)
        {
            return;
        }

        page.Blank();
        foreach (var reason in reasons)
        {
            page.Paragraph($"- {reason}", 0);
        }
    }

    /// <summary>What would make it a hit, in sentences.</summary>
    private static IEnumerable<string> Advice(Explanation explanation, ImmutableArray<Change> changes, Language language)
    {
        if (explanation.IsHit)
        {
            yield break;
        }

        foreach (var (i, change) in changes.Index())
        {
            yield return Wording.Say(language, i == 0 ? "change.name" : "change.also", ("score", change.Score.ToString()), ("steps", change.InWords(language)));
        }

        if (changes.IsEmpty)
        {
            yield return Wording.Say(language, "change.none");
        }

        if (explanation.Score.Points > 0)
        {
            yield return Wording.Say(language, "change.threshold", ("score", explanation.Score.ToString()));
        }
    }

    /// <summary>Writes <c>"changes":[…]</c>: what would make it a hit, the smallest first.</summary>
    public static void WriteChanges(Utf8JsonWriter json, ImmutableArray<Change> changes, Language language)
    {
        json.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteStartArray("steps"u8);
            foreach (var step in change.Steps)
            {
                json.WriteStartObject();
                json.WriteString("change"u8, Change.NameOf(step.Kind));
                json.WriteString("from"u8, step.From);
                json.WriteString("to"u8, step.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("score"u8);
            ScreeningJson.WritePoints(json, change.Score.Points);
            json.WriteString("words"u8, change.InWords(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
