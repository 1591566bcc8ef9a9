namespace Interdict.Law.Licensing;

/// <summary>What is left of a line.</summary>
/// <param name="Line">The line.</param>
/// <param name="QuantityShipped">What was shipped.</param>
/// <param name="QuantityLeft">What is left, never negative; <c>null</c> where the line has no quantity.</param>
/// <param name="ValueShipped">The value shipped, in US dollars.</param>
/// <param name="ValueLeft">What is left of the line's own value, never negative; value is limited in the total, not by the line.</param>
public sealed record LineBalance(LicenseLine Line, decimal QuantityShipped, decimal? QuantityLeft, decimal ValueShipped, decimal ValueLeft);
