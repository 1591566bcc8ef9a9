namespace Interdict.Sources.Editions;

/// <summary>Somebody's decision to take an edition that the guard had refused.</summary>
/// <param name="Time">When it was taken.</param>
/// <param name="Edition">The edition's name.</param>
/// <param name="Sha256">The SHA-256 of its source.</param>
/// <param name="EntriesSha256">The SHA-256 of its entries: the decision is about these and no others.</param>
/// <param name="Why">The reason given.</param>
public sealed record Decision(DateTimeOffset Time, string Edition, string Sha256, string EntriesSha256, string Why);
