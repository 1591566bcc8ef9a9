using System.Collections.Immutable;

namespace Interdict.Law.Determining;

/// <summary>A party or an owner as a transaction names it, before its entries are looked for.</summary>
/// <param name="Name">Its name; empty where none was given.</param>
/// <param name="Country">Its country, ISO 3166-1 alpha-2; <c>null</c> where unknown.</param>
/// <param name="Entries">The entries that it is, as the user says.</param>
/// <param name="NotEntries">Entries that it is not, as the user has found out.</param>
public sealed record PartyMention(string Name, string? Country, ImmutableArray<string> Entries, ImmutableArray<string> NotEntries)
{
    /// <summary>Its address; <c>null</c> where unknown.</summary>
    public string? Address { get; init; }
}
