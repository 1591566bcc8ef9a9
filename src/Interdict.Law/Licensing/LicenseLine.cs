namespace Interdict.Law.Licensing;

/// <summary>One line of a license: what may be shipped.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Eccn">Its classification.</param>
/// <param name="Value">The value licensed, in US dollars.</param>
/// <param name="Description">What it is.</param>
/// <param name="Quantity">The quantity licensed, in <paramref name="Units"/>; <c>null</c> for software and technology licensed without one (15 CFR 750.7(f)).</param>
/// <param name="Units">The unit.</param>
public sealed record LicenseLine(int Number, string Eccn, decimal Value, string? Description = null, decimal? Quantity = null, string? Units = null);
