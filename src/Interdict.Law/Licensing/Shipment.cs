using System.Collections.Immutable;

namespace Interdict.Law.Licensing;

/// <summary>A shipment under a license: it lowers the balances.</summary>
/// <param name="On">The day of export.</param>
/// <param name="Who">Who says so.</param>
/// <param name="Why">The order, or the reason.</param>
/// <param name="Recorded">When it was written down, in UTC.</param>
/// <param name="Lines">What went.</param>
/// <param name="Itn">The internal transaction number of the EEI; <c>null</c> where not given.</param>
public sealed record Shipment(DateOnly On, string Who, string Why, DateTimeOffset Recorded, ImmutableArray<ShipmentLine> Lines, string? Itn = null);
