using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Law.Grammar;
using Interdict.Law.Rules;

namespace Interdict.Law.Determining;

/// <summary>Writes determinations as JSON. The same determination gives the same bytes.</summary>
public static class DeterminationJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="determination">What.</param>
    /// <param name="corpus">The name and hash of the corpus that parties were screened against; <c>null</c> where none was.</param>
    public static void Write(Utf8JsonWriter json, Determination determination, string? corpus)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(determination);
        json.WriteStartObject();
        json.WriteString("id"u8, determination.Id);
        json.WriteString("outcome"u8, determination.Outcome.Code());
        if (determination.Policy is { } policy)
        {
            json.WriteString("policy"u8, policy.Code());
        }
        else
        {
            json.WriteNull("policy"u8);
        }

        Cited(json, "exceptions"u8, determination.Exceptions);
        json.WriteStartArray("bases"u8);
        foreach (var basis in determination.Bases)
        {
            Write(json, basis);
        }

        json.WriteEndArray();
        json.WriteStartArray("questions"u8);
        foreach (var question in determination.Questions)
        {
            json.WriteStartObject();
            json.WriteString("about"u8, question.About);
            json.WriteString("question"u8, question.Text);
            json.WriteString("why"u8, question.Why);
            json.WriteString("evidence"u8, question.Evidence);
            json.WriteString("citation"u8, question.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Cited(json, "redFlags"u8, determination.RedFlags);
        Cited(json, "consequences"u8, determination.Consequences);
        json.WriteStartArray("trace"u8);
        foreach (var step in determination.Trace)
        {
            json.WriteStartObject();
            json.WriteString("step"u8, step.Step);
            if (step.Item is { } item)
            {
                json.WriteString("item"u8, item);
            }

            json.WriteString("answer"u8, step.Answer switch { Truth.Yes => "yes", Truth.No => "no", _ => "unknown" });
            json.WriteString("because"u8, step.Because);
            json.WriteString("citation"u8, step.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("versions"u8);
        json.WriteString("law"u8, determination.LawVersion);
        if (corpus is not null)
        {
            json.WriteString("corpus"u8, corpus);
        }

        Optional(json, "screening"u8, determination.Screening);
        json.WriteEndObject();
        Optional(json, "caveat"u8, determination.ScreeningGap);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Basis basis)
    {
        json.WriteStartObject();
        json.WriteString("rule"u8, basis.Rule);
        json.WriteString("citation"u8, basis.Citation);
        Optional(json, "entry"u8, basis.Entry);
        Optional(json, "item"u8, basis.Item);
        Optional(json, "policy"u8, basis.Policy?.Code());
        json.WriteString("certain"u8, basis.Certain == Truth.Yes ? "yes" : "unknown");
        json.WriteString("words"u8, basis.Words);
        json.WriteString("ruleStatus"u8, (basis.Status?.State ?? RuleState.InForce).Code());
        var verified = basis.Status is { } status ? status.Provenance.LastVerified : basis.LastVerified;
        Optional(json, "lastVerified"u8, verified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (basis.Status is { } rule)
        {
            json.WriteString("ruleDetail"u8, rule.ToString());
        }

        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Cited(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<CitedText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, text.Text);
            json.WriteString("citation"u8, text.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
