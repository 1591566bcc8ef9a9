using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Law.Measures;

/// <summary>What a list or program does in law: one block of <c>data/law/measures</c>.</summary>
/// <param name="Id">Its id, such as <c>entity-list</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Lists">The lists whose entries carry it; empty where no list names the parties.</param>
/// <param name="Kind">The kind of measure.</param>
/// <param name="Area">What kind of conduct it touches.</param>
/// <param name="Does">What it does, one sentence.</param>
/// <param name="DoesNot">What it does not do, one sentence.</param>
/// <param name="Binds">Whose conduct it binds.</param>
/// <param name="TransactionRolesOnly">Whether it bites only where the listed party has a role of 15 CFR 748.5(c) to (f).</param>
/// <param name="Items">Which items it reaches.</param>
/// <param name="Authority">The legal basis.</param>
/// <param name="Since">Since when, as a date or a year; <c>null</c> where not stated.</param>
/// <param name="AdministeredBy">Who administers it.</param>
/// <param name="Permission">How one gets permission.</param>
/// <param name="Delisting">How a party gets off.</param>
/// <param name="Undisclosed">Why no screening against it is possible; else <c>null</c>.</param>
/// <param name="Provenance">How sure this is.</param>
public sealed record LegalMeasure(
    string Id,
    string Title,
    ImmutableArray<ListCode> Lists,
    MeasureKind Kind,
    MeasureArea Area,
    string Does,
    string DoesNot,
    string Binds,
    bool TransactionRolesOnly,
    ReachedItems Items,
    string Authority,
    string? Since,
    string AdministeredBy,
    string Permission,
    string Delisting,
    string? Undisclosed,
    Provenance Provenance);
