namespace Interdict.Lists;

/// <summary>One legal consequence of being on a list, in short words of ours, with its authority.</summary>
/// <param name="Kind">What kind of consequence.</param>
/// <param name="Summary">What it does and to whom, in a sentence or two of our own.</param>
/// <param name="Authority">The legal basis as cited on screen, for example <c>15 CFR 744.16; 84 FR 54002</c>.</param>
/// <param name="From">The first day it applied; <c>null</c> where unknown.</param>
/// <param name="To">The last day it applied; <c>null</c> while it applies or where unknown.</param>
/// <param name="Provenance"><c>null</c> where the edition itself is the source.</param>
public sealed record Measure(
    MeasureKind Kind,
    string Summary,
    string Authority,
    DateOnly? From = null,
    DateOnly? To = null,
    Provenance? Provenance = null)
{
    /// <summary>Whether the measure applies on <paramref name="date"/>, taking an unknown bound as open.</summary>
    public bool AppliesOn(DateOnly date) => (From is not { } from || from <= date) && (To is not { } to || date <= to);
}
