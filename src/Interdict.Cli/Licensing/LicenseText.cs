using System.Globalization;
using Interdict.Cli.Output;
using Interdict.Cli.Screening;
using Interdict.Law.Licensing;

namespace Interdict.Cli.Licensing;

/// <summary>Writes where a case stands, for people.</summary>
internal static class LicenseText
{
    public static void Status(Page page, LicenseCase @case, DateOnly day)
    {
        var state = @case.StateOn(day);
        page.Line(page.Paint.Bold($"{Page.Clean(@case.Id)}: {state.Code()} on {ScreeningJson.Iso(day)}"));
        foreach (var basis in @case.Bases)
        {
            page.Labelled("because", $"{basis.Words} ({basis.Citation})");
        }

        foreach (var step in @case.Events.Where(e => e.On <= day))
        {
            page.Labelled(ScreeningJson.Iso(step.On), $"{step.To.Code()}: {step.Who}: {step.Why}{(step.Reference is { } number ? $" ({number})" : "")}");
        }

        if (@case.License is { } license && license.Issued <= day)
        {
            License(page, @case, license);
        }
        else
        {
            var problems = ApplicationCheck.Of(@case.Application);
            page.Labelled("application", $"{problems.Count(static p => p.Stops)} blocks to mend, {problems.Count(static p => !p.Stops)} to look at; `license validate` tells them");
        }

        if (ReviewClock.Of(@case, day) is { } clock && @case.License is null)
        {
            Clock(page, clock);
        }

        var next = state == @case.State() ? LicenseTransitions.From(state).Select(static t => t.To.Code()).ToList() : [];
        page.Labelled("next", next.Count > 0 ? string.Join(", ", next) : state == LicenseState.Expired && @case.State() != state ? "it is expired by its day; record that as a step" : "a last state");
    }

    public static void Problems(Page page, LicenseCase @case)
    {
        var problems = ApplicationCheck.Of(@case.Application);
        foreach (var problem in problems)
        {
            page.Labelled(problem.Stops ? "mend" : "look at", $"Block {problem.Block}: {problem.Words} ({problem.Citation})", color: problem.Stops ? page.Paint.Caution : null);
        }

        foreach (var paper in ApplicationPapers.For(@case.Application))
        {
            page.Labelled("paper", $"{paper.Title}: {(paper.There ? "named in Block 6 or 7" : paper.Needed == Law.Truth.Yes ? "needed, not named" : "read the section whether it is needed")}; {paper.Why} ({paper.Citation}{Doubt(paper.Provenance)})");
        }

        page.Paragraph(problems.Any(static p => p.Stops)
            ? "The application is not complete."
            : "No block is missing. That says nothing on whether the application will be approved.");
    }

    private static void License(Page page, LicenseCase @case, License license)
    {
        var balance = @case.Balance()!;
        page.Labelled("license", $"{license.Number}, issued {ScreeningJson.Iso(license.Issued)}, valid until {ScreeningJson.Iso(license.Expires)} (15 CFR 750.7(g))");
        page.Labelled("value", string.Create(CultureInfo.InvariantCulture, $"{balance.Shipped:N2} of {balance.Licensed:N2} US dollars shipped; {balance.Left:N2} may still go, with a tolerance of {balance.TolerancePercent:0.##} percent of the total (15 CFR 750.11(b))"));
        foreach (var line in balance.Lines)
        {
            page.Labelled($"line {line.Line.Number}", string.Create(
                CultureInfo.InvariantCulture,
                $"{line.Line.Eccn} {line.Line.Description}: {(line.QuantityLeft is { } left ? $"{line.QuantityShipped:0.####} of {line.Line.Quantity:0.####} {line.Line.Units} shipped, {left:0.####} left; " : "")}{line.ValueShipped:N2} of {line.Line.Value:N2} US dollars"));
        }

        foreach (var condition in license.Conditions)
        {
            page.Labelled($"condition {condition.Id}", $"{condition.Text} ({(condition.ToldOn is { } told ? $"told on {ScreeningJson.Iso(told)} by {condition.ToldBy}: {condition.ToldHow}" : "not yet communicated in writing to the parties, 15 CFR 750.7(d)")})", color: condition.ToldOn is null ? page.Paint.Caution : null);
        }

        foreach (var shipment in @case.Shipments)
        {
            page.Labelled(ScreeningJson.Iso(shipment.On), $"shipped: {string.Join("; ", shipment.Lines.Select(static l => string.Create(CultureInfo.InvariantCulture, $"line {l.Line}{(l.Quantity is { } q ? $" {q:0.####}" : "")}, {l.Value:N2} US dollars")))}; {shipment.Who}: {shipment.Why}{(shipment.Itn is { } itn ? $" (ITN {itn})" : "")}");
        }
    }

    private static void Clock(Page page, ReviewClock clock)
    {
        page.Labelled("clock", string.Create(CultureInfo.InvariantCulture, $"day {clock.Elapsed} since {clock.Registered:yyyy-MM-dd}{(clock.Held > 0 ? $", {clock.Held} days on hold not counted" : "")}; it {(clock.Running ? "runs" : "stands still")}"));
        foreach (var milestone in clock.Milestones)
        {
            page.Labelled(ScreeningJson.Iso(milestone.Due), $"{(milestone.Past ? "past: " : "")}{milestone.Words} ({milestone.Days} days, {milestone.Citation}{Doubt(milestone.Provenance)})");
        }

        page.Paragraph("These days are what the regulation says. They are no promise of BIS.", 3);
    }

    private static string Doubt(Lists.Provenance provenance) => provenance.IsUnsure || provenance.LastVerified is null ? "; unverified" : "";
}
