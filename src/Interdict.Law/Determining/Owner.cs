using System.Collections.Immutable;

namespace Interdict.Law.Determining;

/// <summary>One owner of a party.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Percent">Its share in percent, direct and indirect; <c>null</c> where unknown.</param>
/// <param name="Listings">The entries that it is, or may be.</param>
public sealed record Owner(string Name, decimal? Percent, ImmutableArray<Listing> Listings);
