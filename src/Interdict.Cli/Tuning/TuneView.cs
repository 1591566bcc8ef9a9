using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Calibrating;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;

namespace Interdict.Cli.Tuning;

/// <summary>Shows a report: for people, and as one JSON object.</summary>
internal static class TuneView
{
    public static void Show(Host host, TuneReport report)
    {
        var page = new Page(host);
        var (missed, lost, gained) = (report.Missed, report.Lost, report.Gained);
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"Decided cases: {report.Cases.Count:N0} (true matches {report.Count(Verdict.TrueMatch):N0}, false positives {report.Count(Verdict.FalsePositive):N0}, neither {report.Count(Verdict.Open):N0})."));
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"In use: {report.Before.Algorithm} at {report.Before.Threshold}, alerts: {report.AlertsBefore:N0}. On trial: {report.After.Algorithm} at {report.After.Threshold}, alerts: {report.AlertsAfter:N0} (gained {gained.Count:N0}, lost {lost.Count:N0})."));
        page.Paragraph(missed.Count == 0
            ? "On trial, no true match of these would be missed."
            : string.Create(CultureInfo.InvariantCulture, $"On trial, {missed.Count:N0} true {(missed.Count == 1 ? "match" : "matches")} would be MISSED:"));
        ShowCases(host, "True matches missed", "Every true match that would raise no alert; those that raise none now are among them.", missed);
        ShowCases(host, "Alerts gained", "Cases that raise an alert only on trial.", gained);
        ShowCases(host, "Alerts lost", "Cases that raise an alert now, and none on trial.", lost);
        new FigureTable(
            $"Thresholds of {report.After.Algorithm}", "Saved: alerts fewer than the rules in use raise. These cases were alerts once: parties that never raised one are not among them.",
            ["threshold", "alerts", "true", "false", "missed", "saved"],
            [.. report.Sweep.Select(s => (string[])[s.Threshold.ToString(), Whole(s.Alerts), Whole(s.TrueMatches), Whole(s.FalsePositives), Whole(s.Missed), Whole(s.Saved)])])
            .Show(host, page);
    }

    public static void Write(Utf8JsonWriter json, TuneReport report)
    {
        json.WriteStartObject();
        WriteRules(json, "inUse"u8, report.Before.Algorithm.ToString(), report.Before.Threshold.Points, report.AlertsBefore);
        WriteRules(json, "onTrial"u8, report.After.Algorithm.ToString(), report.After.Threshold.Points, report.AlertsAfter);
        json.WriteStartObject("decided"u8);
        json.WriteNumber("cases"u8, report.Cases.Count);
        json.WriteNumber("trueMatches"u8, report.Count(Verdict.TrueMatch));
        json.WriteNumber("falsePositives"u8, report.Count(Verdict.FalsePositive));
        json.WriteNumber("neither"u8, report.Count(Verdict.Open));
        json.WriteEndObject();
        WriteCases(json, "missed"u8, report.Missed);
        WriteCases(json, "gained"u8, report.Gained);
        WriteCases(json, "lost"u8, report.Lost);
        json.WriteStartArray("sweep"u8);
        foreach (var row in report.Sweep)
        {
            json.WriteStartObject();
            json.WritePropertyName("threshold"u8);
            ScreeningJson.WritePoints(json, row.Threshold.Points);
            json.WriteNumber("alerts"u8, row.Alerts);
            json.WriteNumber("trueMatches"u8, row.TrueMatches);
            json.WriteNumber("falsePositives"u8, row.FalsePositives);
            json.WriteNumber("missed"u8, row.Missed);
            json.WriteNumber("saved"u8, row.Saved);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void ShowCases(Host host, string title, string note, List<DecidedCase> cases)
    {
        if (cases.Count == 0)
        {
            return;
        }

        var page = new Page(host);
        page.Blank();
        page.Line(page.Paint.Bold(title));
        page.Paragraph(note);
        var table = new TableView(host, ">line", "name", "against", "decision", ">in use", ">on trial");
        foreach (var decided in cases)
        {
            table.Add(
                decided.Line.ToString(CultureInfo.InvariantCulture), decided.Name, decided.Against, WordFor(decided.Verdict), decided.Before.ToString(), decided.After.ToString());
        }

        table.Write();
    }

    private static void WriteRules(Utf8JsonWriter json, ReadOnlySpan<byte> name, string algorithm, int threshold, int alerts)
    {
        json.WriteStartObject(name);
        json.WriteString("algorithm"u8, algorithm);
        json.WritePropertyName("threshold"u8);
        ScreeningJson.WritePoints(json, threshold);
        json.WriteNumber("alerts"u8, alerts);
        json.WriteEndObject();
    }

    private static void WriteCases(Utf8JsonWriter json, ReadOnlySpan<byte> name, List<DecidedCase> cases)
    {
        json.WriteStartArray(name);
        foreach (var decided in cases)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, decided.Line);
            json.WriteString("name"u8, decided.Name);
            json.WriteString("against"u8, decided.Against);
            json.WriteString("decision"u8, WordFor(decided.Verdict));
            json.WritePropertyName("inUse"u8);
            ScreeningJson.WritePoints(json, decided.Before.Points);
            json.WritePropertyName("onTrial"u8);
            ScreeningJson.WritePoints(json, decided.After.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordFor(Verdict verdict) => verdict switch
    {
        Verdict.TrueMatch => "true-match",
        Verdict.FalsePositive => "false-positive",
        _ => "neither",
    };

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
