using System.Collections.Immutable;
using Interdict.Law.Effects;

namespace Interdict.Law.Determining;

/// <summary>One party of a transaction.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">Its country, ISO 3166-1 alpha-2; <c>null</c> where unknown.</param>
/// <param name="Listings">The entries that it is, or may be.</param>
/// <param name="Owners">Its owners, as far as known.</param>
public sealed record TransactionParty(
    PartyRole Role, string Name, string? Country, ImmutableArray<Listing> Listings, ImmutableArray<Owner> Owners)
{
    /// <summary>Entries that it is not, as the user has found out.</summary>
    public ImmutableArray<string> NotEntries { get; init; } = [];
}
