using System.Text.Json;
using Interdict.Cli.Screening;
using Interdict.Law;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Licensing;

/// <summary>Where a case stands, for programs.</summary>
internal static class LicenseStatusJson
{
    public static void Write(Utf8JsonWriter json, LicenseCase @case, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, @case.Id);
        json.WriteString("on"u8, ScreeningJson.Iso(day));
        json.WriteString("state"u8, @case.StateOn(day).Code());
        json.WriteStartArray("next"u8);
        foreach (var step in @case.StateOn(day) == @case.State() ? LicenseTransitions.From(@case.State()) : [])
        {
            json.WriteStringValue(step.To.Code());
        }

        json.WriteEndArray();
        Problems(json, @case.Application);
        if (ReviewClock.Of(@case, day) is { } clock)
        {
            Clock(json, clock);
        }

        if (@case.Balance() is { } balance)
        {
            Balance(json, @case.License!, balance);
        }

        json.WriteEndObject();
    }

    private static void Problems(Utf8JsonWriter json, LicenseApplication application)
    {
        json.WriteStartArray("problems"u8);
        foreach (var problem in ApplicationCheck.Of(application))
        {
            json.WriteStartObject();
            json.WriteString("block"u8, problem.Block);
            json.WriteBoolean("stops"u8, problem.Stops);
            json.WriteString("words"u8, problem.Words);
            json.WriteString("citation"u8, problem.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("papers"u8);
        foreach (var paper in ApplicationPapers.For(application))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, paper.Id);
            json.WriteString("title"u8, paper.Title);
            json.WriteString("needed"u8, paper.Needed == Truth.Yes ? "yes" : "unknown");
            json.WriteBoolean("there"u8, paper.There);
            json.WriteString("why"u8, paper.Why);
            json.WriteString("citation"u8, paper.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Clock(Utf8JsonWriter json, ReviewClock clock)
    {
        json.WriteStartObject("clock"u8);
        json.WriteString("registered"u8, ScreeningJson.Iso(clock.Registered));
        json.WriteNumber("days"u8, clock.Elapsed);
        json.WriteNumber("held"u8, clock.Held);
        json.WriteBoolean("running"u8, clock.Running);
        json.WriteStartArray("milestones"u8);
        foreach (var milestone in clock.Milestones)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, milestone.Id);
            json.WriteNumber("days"u8, milestone.Days);
            json.WriteString("due"u8, ScreeningJson.Iso(milestone.Due));
            json.WriteBoolean("past"u8, milestone.Past);
            json.WriteString("what"u8, milestone.Words);
            json.WriteString("citation"u8, milestone.Citation);
            ScreeningJson.WriteDoubt(json, milestone.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Balance(Utf8JsonWriter json, License license, LicenseBalance balance)
    {
        json.WriteStartObject("license"u8);
        json.WriteString("number"u8, license.Number);
        json.WriteString("issued"u8, ScreeningJson.Iso(license.Issued));
        json.WriteString("expires"u8, ScreeningJson.Iso(license.Expires));
        json.WriteNumber("value"u8, balance.Licensed);
        json.WriteNumber("tolerancePercent"u8, balance.TolerancePercent);
        json.WriteNumber("valueShipped"u8, balance.Shipped);
        json.WriteNumber("valueLeft"u8, balance.Left);
        json.WriteStartArray("lines"u8);
        foreach (var line in balance.Lines)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, line.Line.Number);
            json.WriteString("eccn"u8, line.Line.Eccn);
            if (line.QuantityLeft is { } left)
            {
                json.WriteNumber("quantity"u8, line.Line.Quantity!.Value);
                json.WriteNumber("quantityShipped"u8, line.QuantityShipped);
                json.WriteNumber("quantityLeft"u8, left);
            }

            json.WriteNumber("value"u8, line.Line.Value);
            json.WriteNumber("valueShipped"u8, line.ValueShipped);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("conditions"u8);
        foreach (var condition in license.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, condition.Id);
            json.WriteString("text"u8, condition.Text);
            json.WriteBoolean("told"u8, condition.ToldOn is not null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
