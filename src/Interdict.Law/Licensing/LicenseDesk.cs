using System.Collections.Immutable;
using System.Globalization;

namespace Interdict.Law.Licensing;

/// <summary>
/// The steps of a license desk, as pure functions: a case in, the next case out, or a refusal that says why. No step skips a state (<see cref="LicenseTransitions"/>), every step has
/// who, when and why, and no balance goes below zero.
/// </summary>
public static class LicenseDesk
{
    /// <summary>Takes a step.</summary>
    /// <param name="case">The case.</param>
    /// <param name="step">The state to come to, with who, when and why; its <c>From</c> is set here.</param>
    /// <exception cref="LicensingException">The step is not allowed, or something that it needs is missing.</exception>
    public static LicenseCase Advance(LicenseCase @case, LicenseEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.To == LicenseState.Active && @case.State() is LicenseState.Approved or LicenseState.ApprovedWithConditions)
        {
            throw new LicensingException("a license becomes active when it is issued: give its number, its last day and its lines");
        }

        if (step.To == LicenseState.Exhausted)
        {
            throw new LicensingException("a license is exhausted by shipments, not by a step");
        }

        return Step(@case, step);
    }

    /// <summary>Enters the license that was issued.</summary>
    /// <exception cref="LicensingException">It cannot be such a license, or the case was not approved.</exception>
    public static LicenseCase Issue(LicenseCase @case, License license, LicenseEvent step)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(step);
        if (@case.State() == LicenseState.ApprovedWithConditions && license.Conditions.IsEmpty)
        {
            throw new LicensingException("the application was approved with conditions: enter them, word for word, for they bind (15 CFR 750.7(d))");
        }

        LicenseCaseCheck.License(license);
        return Step(@case, step with { To = LicenseState.Active, On = license.Issued, Reference = license.Number }) with { License = license };
    }

    /// <summary>Records that the parties were told of a condition, in writing (15 CFR 750.7(d)).</summary>
    /// <exception cref="LicensingException">There is no such condition, or who, when or how is missing.</exception>
    public static LicenseCase Tell(LicenseCase @case, string condition, DateOnly on, string who, string how)
    {
        ArgumentNullException.ThrowIfNull(@case);
        Said(who, how);
        var license = @case.License ?? throw new LicensingException("there is no license yet");
        var found = license.Conditions.FirstOrDefault(c => c.Id == condition)
            ?? throw new LicensingException($"the license has no condition {condition}; it has {(license.Conditions.IsEmpty ? "none" : string.Join(", ", license.Conditions.Select(static c => c.Id)))}");
        return on < license.Issued
            ? throw new LicensingException($"{on:yyyy-MM-dd} is before the license was issued, {license.Issued:yyyy-MM-dd}")
            : @case with { License = license with { Conditions = license.Conditions.Replace(found, found with { ToldOn = on, ToldBy = who, ToldHow = how }) } };
    }

    /// <summary>Lowers the balances by a shipment; a license whose full quantity is shipped becomes exhausted (15 CFR 750.11(a)).</summary>
    /// <exception cref="LicensingException">It may not go under this license, with the reason.</exception>
    public static LicenseCase Ship(LicenseCase @case, Shipment shipment)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(shipment);
        var license = @case.License ?? throw new LicensingException($"there is no license yet: the case is {@case.State().Code()}");
        Said(shipment.Who, shipment.Why);
        if (@case.State() != LicenseState.Active)
        {
            throw new LicensingException($"nothing may be shipped: the license is {@case.State().Code()}");
        }

        if (license.Conditions.FirstOrDefault(c => c.ToldOn is null || c.ToldOn > shipment.On) is { } untold)
        {
            throw new LicensingException($"condition {untold.Id} was not communicated in writing to the parties by {shipment.On:yyyy-MM-dd} (15 CFR 750.7(d)): \"{untold.Text}\"");
        }

        LicenseCaseCheck.Shipment(license, @case.Shipments, shipment);
        var next = @case with { Shipments = @case.Shipments.Add(shipment) };
        return next.Balance()!.IsExhausted
            ? Step(next, new(LicenseState.Active, LicenseState.Exhausted, Later(shipment.On, @case.Events[^1].On), shipment.Who, "the full quantity is shipped (15 CFR 750.11(a))", shipment.Recorded))
            : next;
    }

    internal static void Said(string who, string why)
    {
        if (string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why))
        {
            throw new LicensingException("every step says who took it and why");
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static LicenseCase Step(LicenseCase @case, LicenseEvent step)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var next = step with { From = @case.State() };
        LicenseCaseCheck.Step(@case, next);
        if (next.To is LicenseState.ReadyForSignature or LicenseState.Submitted)
        {
            var stops = ApplicationCheck.Of(@case.Application, signed: next.To == LicenseState.Submitted).Where(static p => p.Stops).ToImmutableArray();
            if (!stops.IsEmpty)
            {
                throw new LicensingException(string.Create(CultureInfo.InvariantCulture, $"the application is not {next.To.Code()}, {stops.Length} of its blocks must be mended first: {string.Join("; ", stops.Select(static p => $"{p.Block} {p.Words}"))}"));
            }
        }

        return @case with { Events = @case.Events.Add(next) };
    }
}
