using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>A license as BIS issued it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Expires">The last day on which may be shipped, as its face says (15 CFR 750.7(g)).</param>
/// <param name="Lines">What may be shipped.</param>
/// <param name="Conditions">Its conditions.</param>
/// <param name="ValueTolerancePercent">By how much the value of all shipments may exceed the total value; what the license says, else that of 15 CFR 750.11(b).</param>
public sealed record License(
    string Number, DateOnly Issued, DateOnly Expires, ImmutableArray<LicenseLine> Lines, ImmutableArray<LicenseCondition> Conditions = default, decimal? ValueTolerancePercent = null)
{
    /// <summary>The largest quantity or value that is counted with; a larger number is a slip.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>Its conditions.</summary>
    public ImmutableArray<LicenseCondition> Conditions { get; init; } = Conditions.IsDefault ? [] : Conditions;

    /// <summary>The value of all lines, in US dollars.</summary>
    public decimal Value() => Lines.Sum(static l => l.Value);
}
