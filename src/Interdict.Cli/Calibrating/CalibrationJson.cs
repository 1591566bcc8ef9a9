using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>Writes a report as one JSON object.</summary>
internal static class CalibrationJson
{
    public static void Write(Utf8JsonWriter json, CalibrationReport report)
    {
        json.WriteStartObject();
        json.WriteString("algorithm"u8, report.Policy.Algorithm.ToString());
        json.WriteString("scorer"u8, report.Table.Scorer);
        Points(json, "threshold"u8, report.Policy.Threshold.Points);
        json.WriteNumber("pairs"u8, report.Pairs.Count);
        json.WriteStartArray("groups"u8);
        foreach (var group in report.Groups)
        {
            WriteGroup(json, group);
        }

        json.WriteEndArray();
        json.WriteStartArray("thresholds"u8);
        foreach (var row in report.Thresholds)
        {
            json.WriteStartObject();
            Points(json, "threshold"u8, row.Threshold);
            Number(json, "recall"u8, row.Recall);
            Number(json, "leastRecall"u8, row.LeastRecall);
            Number(json, "precision"u8, row.Precision);
            Number(json, "f1"u8, row.F1);
            Number(json, "falsePositiveRate"u8, row.FalseRate);
            json.WriteStartArray("alertRates"u8);
            foreach (var (file, rate) in report.Unlisted.Zip(row.AlertRates))
            {
                json.WriteStartObject();
                json.WriteString("file"u8, file.Name);
                json.WriteNumber("people"u8, file.Best.Count);
                Number(json, "rate"u8, rate);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Suggested is { } suggested)
        {
            Points(json, "suggested"u8, suggested.Points);
        }

        json.WriteStartArray("promises"u8);
        foreach (var (recall, threshold) in report.Promises)
        {
            json.WriteStartObject();
            Number(json, "recall"u8, recall);
            Number(json, "confidence"u8, 0.9);
            if (threshold is { Points: > 0 } score)
            {
                Points(json, "threshold"u8, score.Points);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteClasses(json, report);
        json.WriteStartArray("tiers"u8);
        foreach (var (quality, isMatch, count, mean) in report.Tiers)
        {
            json.WriteStartObject();
            json.WriteString("quality"u8, quality);
            json.WriteBoolean("match"u8, isMatch);
            json.WriteNumber("pairs"u8, count);
            Number(json, "meanScore"u8, mean);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Tiers.Count > 0)
        {
            json.WriteBoolean("tiersFall"u8, report.TiersFall);
        }

        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, CalibrationGroup group)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, CalibrationText.WordFor(group.Key.Type));
        json.WriteString("scripts"u8, CalibrationText.WordFor(group.Key.Script));
        json.WriteNumber("pairs"u8, group.Count);
        json.WriteNumber("matches"u8, group.Matches);
        if (group is { Curve: { } curve, Chosen: { } chosen })
        {
            json.WriteString("method"u8, CalibrationText.WordFor(curve.Method));
            json.WriteStartArray("crossValidated"u8);
            foreach (var (method, quality) in group.CrossValidated)
            {
                json.WriteStartObject();
                json.WriteString("method"u8, CalibrationText.WordFor(method));
                Number(json, "calibrationError"u8, quality.CalibrationError);
                Number(json, "brier"u8, quality.Brier);
                Number(json, "logLoss"u8, quality.LogLoss);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("reliability"u8);
            foreach (var bin in chosen.Bins)
            {
                json.WriteStartObject();
                Number(json, "from"u8, bin.From);
                Number(json, "to"u8, bin.To);
                json.WriteNumber("pairs"u8, bin.Count);
                Number(json, "predicted"u8, bin.Predicted);
                Number(json, "observed"u8, bin.Observed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (group.InUse is { } used)
        {
            Number(json, "calibrationErrorInUse"u8, used.CalibrationError);
        }

        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, CalibrationReport report)
    {
        json.WriteStartArray("classes"u8);
        foreach (var (name, pairs) in report.Classes)
        {
            json.WriteStartObject();
            json.WriteString("class"u8, name);
            json.WriteNumber("matches"u8, pairs.Count(p => p.IsMatch));
            json.WriteNumber("nonMatches"u8, pairs.Count(p => !p.IsMatch));
            json.WriteStartArray("found"u8);
            foreach (var row in report.Thresholds)
            {
                json.WriteStartObject();
                Points(json, "threshold"u8, row.Threshold);
                json.WriteNumber("matches"u8, pairs.Count(p => p.IsMatch && p.Score.Points >= row.Threshold));
                json.WriteNumber("nonMatches"u8, pairs.Count(p => !p.IsMatch && p.Score.Points >= row.Threshold));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Points(Utf8JsonWriter json, ReadOnlySpan<byte> name, int points)
    {
        json.WritePropertyName(name);
        ScreeningJson.WritePoints(json, points);
    }

    private static void Number(Utf8JsonWriter json, ReadOnlySpan<byte> name, double value) => json.WriteNumber(name, Math.Round((decimal)value, 6));
}
