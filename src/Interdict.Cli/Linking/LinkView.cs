using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Corpora;
using Interdict.Cli.Screening;
using Interdict.Matching.Linking;

namespace Interdict.Cli.Linking;

/// <summary>Words and JSON for links.</summary>
internal static class LinkView
{
    public static string Of(KnownLink link) => link.Decision switch
    {
        { Confirmed: true } decision => $"confirmed on {Day(decision.Time)}: {decision.Why}",
        { Confirmed: false } decision => $"cut on {Day(decision.Time)}: {decision.Why}",
        _ => $"confidence {link.Found!.Confidence}",
    };

    /// <summary>How sure a link is, in a word or number.</summary>
    public static string Sureness(KnownLink link) => link.Decision is { Confirmed: true } ? "confirmed" : link.Found!.Confidence.Fraction.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The reasons for a link, a phrase each.</summary>
    public static string Reasons(Link link) => string.Join("; ", link.Evidence.Select(Of));

    public static void Write(Utf8JsonWriter json, KnownLink link, OpenCorpus corpus, bool both)
    {
        json.WriteStartObject();
        if (both)
        {
            json.WriteString("one"u8, corpus[link.One].Id.ToString());
            json.WriteString("oneName"u8, corpus[link.One].Name);
            json.WriteString("other"u8, corpus[link.Other].Id.ToString());
            json.WriteString("otherName"u8, corpus[link.Other].Name);
        }
        else
        {
            json.WriteString("entry"u8, corpus[link.Other].Id.ToString());
            json.WriteString("list"u8, corpus[link.Other].Id.List.Value);
            json.WriteString("name"u8, corpus[link.Other].Name);
        }

        json.WriteString("status"u8, link.Decision is null ? "found" : link.Decision.Confirmed ? "confirmed" : "cut");
        if (link.Decision is { } decision)
        {
            json.WriteString("why"u8, decision.Why);
            json.WriteString("decided"u8, decision.Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        if (link.Found is { } found)
        {
            json.WritePropertyName("confidence"u8);
            ScreeningJson.WritePoints(json, found.Confidence.Points);
            json.WriteStartArray("evidence"u8);
            foreach (var evidence in found.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("kind"u8, evidence.Kind);
                json.WriteString("one"u8, evidence.One);
                json.WriteString("other"u8, evidence.Other);
                json.WritePropertyName("points"u8);
                ScreeningJson.WritePoints(json, evidence.Points);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Of(LinkEvidence evidence)
    {
        var points = (evidence.Points / 10_000.0).ToString("+0.00;−0.00", CultureInfo.InvariantCulture);
        return evidence.Kind switch
        {
            "identifier" => $"both have {evidence.One} ({points})",
            "name" => evidence.One == evidence.Other ? $"both are called {evidence.One} ({points})" : $"{evidence.One} is like {evidence.Other} ({points})",
            "birth" => evidence.One == evidence.Other ? $"both born {evidence.One} ({points})" : $"born {evidence.One} and {evidence.Other} ({points})",
            "country" => evidence.Points > 0 ? $"both in {Named(evidence.One)} ({points})" : $"one in {Named(evidence.One)}, the other in {Named(evidence.Other)} ({points})",
            "address" => $"the address {evidence.One} is like {evidence.Other} ({points})",
            "namesakes" => $"other entries of its list are called so too ({points})",
            "weak-alias" => $"a weak alias ({points})",
            _ => $"no link is surer ({points})",
        };
    }

    private static string Named(string codes) => string.Join(", ", codes.Split(' ').Select(CountryWords.Named));

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
