using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>What holds for every case, however it was written: a file that was edited by hand is held to it, too.</summary>
internal static class LicenseCaseCheck
{
    /// <exception cref="LicensingException">The case cannot have come about by steps that are allowed.</exception>
    public static void Whole(LicenseCase @case)
    {
        var so = @case with { Events = [], Shipments = [] };
        foreach (var step in @case.Events)
        {
            Step(so, step);
            so = so with { Events = so.Events.Add(step) };
        }

        var licensed = @case.Events.Any(static e => e.To == LicenseState.Active);
        if (licensed != @case.License is not null)
        {
            throw new LicensingException(licensed ? "the case was active, and has no license" : "the case has a license, and was never active");
        }

        if (@case.License is { } license)
        {
            License(license);
            foreach (var shipment in @case.Shipments)
            {
                Shipment(license, so.Shipments, shipment);
                so = so with { Shipments = so.Shipments.Add(shipment) };
            }
        }
        else if (!@case.Shipments.IsEmpty)
        {
            throw new LicensingException("the case has shipments and no license");
        }
    }

    public static void Step(LicenseCase @case, LicenseEvent step)
    {
        LicenseDesk.Said(step.Who, step.Why);
        if (step.From != @case.State())
        {
            throw new LicensingException($"a step from {step.From.Code()} follows the state {@case.State().Code()}");
        }

        if (LicenseTransitions.Find(step.From, step.To) is null)
        {
            var allowed = LicenseTransitions.From(step.From).Select(static t => t.To.Code()).ToList();
            throw new LicensingException($"from {step.From.Code()} no step leads to {step.To.Code()}; {(allowed.Count == 0 ? "it is a last state" : $"it can become {string.Join(", ", allowed)}")}");
        }

        if (!@case.Events.IsEmpty && step.On < @case.Events[^1].On)
        {
            throw new LicensingException($"{step.To.Code()} on {step.On:yyyy-MM-dd} is before the step before it, {@case.Events[^1].To.Code()} on {@case.Events[^1].On:yyyy-MM-dd}");
        }

        if (step.To == LicenseState.Expired && @case.License is { } license && step.On <= license.Expires)
        {
            throw new LicensingException($"the license is valid until {license.Expires:yyyy-MM-dd}");
        }
    }

    public static void License(License license)
    {
        if (string.IsNullOrWhiteSpace(license.Number))
        {
            throw new LicensingException("the license has no number");
        }

        if (license.Expires < license.Issued)
        {
            throw new LicensingException($"the license expires on {license.Expires:yyyy-MM-dd}, before it is issued on {license.Issued:yyyy-MM-dd}");
        }

        if (license.Lines.IsDefaultOrEmpty)
        {
            throw new LicensingException("the license has no lines");
        }

        if (license.ValueTolerancePercent is < 0 or > 100)
        {
            throw new LicensingException($"a tolerance of {license.ValueTolerancePercent} percent is none");
        }

        foreach (var line in license.Lines)
        {
            if (line.Quantity is <= 0 or > Licensing.License.Largest || line.Value is <= 0 or > Licensing.License.Largest)
            {
                throw new LicensingException($"line {line.Number}: quantity {line.Quantity} and value {line.Value} are above zero and at most {Licensing.License.Largest}");
            }
        }

        if (license.Lines.Select(static l => l.Number).Distinct().Count() != license.Lines.Length || license.Conditions.Select(static c => c.Id).Distinct(StringComparer.Ordinal).Count() != license.Conditions.Length)
        {
            throw new LicensingException("two lines, or two conditions, have one number");
        }
    }

    public static void Shipment(License license, ImmutableArray<Shipment> before, Shipment shipment)
    {
        LicenseDesk.Said(shipment.Who, shipment.Why);
        if (shipment.On < license.Issued || shipment.On > license.Expires)
        {
            throw new LicensingException($"{shipment.On:yyyy-MM-dd} is outside the license's time, {license.Issued:yyyy-MM-dd} to {license.Expires:yyyy-MM-dd} (15 CFR 750.7(g))");
        }

        if (shipment.Lines.IsDefaultOrEmpty)
        {
            throw new LicensingException("the shipment has no lines");
        }

        foreach (var part in shipment.Lines)
        {
            var line = license.Lines.FirstOrDefault(l => l.Number == part.Line) ?? throw new LicensingException($"the license has no line {part.Line}");
            if (part.Value is <= 0 or > Licensing.License.Largest || part.Quantity is <= 0 or > Licensing.License.Largest || (line.Quantity is null) != (part.Quantity is null))
            {
                throw new LicensingException($"line {part.Line}: {(line.Quantity is null ? "it is licensed by value alone; give a value above zero and no quantity" : "give a quantity and a value, both above zero")}");
            }
        }

        if (shipment.Itn is { } itn && before.FirstOrDefault(b => b.Itn == itn && b.Lines.Any(l => shipment.Lines.Any(s => s.Line == l.Line))) is { } same)
        {
            throw new LicensingException($"ITN {itn} is recorded already, for the shipment of {same.On:yyyy-MM-dd} with the same line: each filing lowers a line once");
        }

        var after = LicenseBalance.Of(license, before.Add(shipment));
        foreach (var line in after.Lines.Where(static l => l.QuantityLeft < 0))
        {
            var left = line.QuantityLeft + shipment.Lines.Where(l => l.Line == line.Line.Number).Sum(static l => l.Quantity);
            throw new LicensingException($"line {line.Line.Number}: {left} {line.Line.Units} are left, and there is no tolerance of quantity (15 CFR 750.11)");
        }

        if (after.Left < 0)
        {
            throw new LicensingException($"the value would exceed the license by {-after.Left:0.##} US dollars beyond its {after.Licensed:0.##} and the tolerance of {after.TolerancePercent:0.##} percent (15 CFR 750.11(b))");
        }
    }
}
