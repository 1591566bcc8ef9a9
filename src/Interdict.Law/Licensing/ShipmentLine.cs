namespace Interdict.Law.Licensing;

/// <summary>What of a license's line went with a shipment.</summary>
/// <param name="Line">The number of the license's line.</param>
/// <param name="Value">The value, in US dollars.</param>
/// <param name="Quantity">The quantity; <c>null</c> where the line has none.</param>
public sealed record ShipmentLine(int Line, decimal Value, decimal? Quantity = null);
