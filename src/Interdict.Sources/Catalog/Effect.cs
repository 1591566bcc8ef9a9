using Interdict.Lists;

namespace Interdict.Sources.Catalog;

/// <summary>What one entry does in law, ready to be shown.</summary>
/// <param name="Measure">The kind of consequence.</param>
/// <param name="Summary">What it does, in our words; then the entry's own requirement and review policy in quotation marks, as printed.</param>
/// <param name="Citation">The legal basis, then the documents that listed the entry, as in <c>15 CFR 744.16; 84 FR 54002</c>.</param>
/// <param name="From">The first day; <c>null</c> where unknown.</param>
/// <param name="To">The last day; <c>null</c> while it applies.</param>
/// <param name="Provenance">The less sure of the sources that say so; <c>null</c> where neither the list nor the entry names one.</param>
public sealed record Effect(MeasureKind Measure, string Summary, string Citation, DateOnly? From, DateOnly? To, Provenance? Provenance)
{
    /// <summary>Whether it must be shown with a warning.</summary>
    public bool IsUnsure => Provenance is { IsUnsure: true };

    /// <summary>Whether it applies on a day, taking an unknown bound as open.</summary>
    public bool AppliesOn(DateOnly date) => (From is not { } from || from <= date) && (To is not { } to || date <= to);
}
