using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>An application and what became of it. Immutable: <see cref="LicenseDesk"/> makes the next from it.</summary>
/// <param name="Id">Your own name for it.</param>
/// <param name="Application">The application.</param>
/// <param name="Bases">Why a license is needed, as determined.</param>
/// <param name="LawVersion">The tables of the determination; <c>null</c> where there was none.</param>
/// <param name="Events">The steps taken, oldest first.</param>
/// <param name="License">The license; <c>null</c> until it is issued.</param>
/// <param name="Shipments">The shipments under it, oldest first.</param>
public sealed record LicenseCase(
    string Id, LicenseApplication Application, ImmutableArray<CaseBasis> Bases = default, string? LawVersion = null,
    ImmutableArray<LicenseEvent> Events = default, License? License = null, ImmutableArray<Shipment> Shipments = default)
{
    /// <summary>Why a license is needed, as determined.</summary>
    public ImmutableArray<CaseBasis> Bases { get; init; } = Bases.IsDefault ? [] : Bases;

    /// <summary>The steps taken, oldest first.</summary>
    public ImmutableArray<LicenseEvent> Events { get; init; } = Events.IsDefault ? [] : Events;

    /// <summary>The shipments, oldest first.</summary>
    public ImmutableArray<Shipment> Shipments { get; init; } = Shipments.IsDefault ? [] : Shipments;

    /// <summary>The state after the last step.</summary>
    public LicenseState State() => Events.IsEmpty ? LicenseState.Draft : Events[^1].To;

    /// <summary>The state on a day: that of the last step taken by then, and expired once the license's day is past.</summary>
    public LicenseState StateOn(DateOnly day)
    {
        var state = Events.LastOrDefault(e => e.On <= day)?.To ?? LicenseState.Draft;
        return state is LicenseState.Active or LicenseState.Suspended && License is { } license && day > license.Expires ? LicenseState.Expired : state;
    }

    /// <summary>What is left of the license; <c>null</c> where there is none.</summary>
    public LicenseBalance? Balance() => License is { } license ? LicenseBalance.Of(license, Shipments) : null;
}
