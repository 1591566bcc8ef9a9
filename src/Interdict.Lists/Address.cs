namespace Interdict.Lists;

/// <summary>An address as a list prints it. Parts are filled only where the source separates them.</summary>
/// <param name="Text">The whole address on one line; empty where the list gives only a country.</param>
/// <param name="City">City, where given apart.</param>
/// <param name="Region">State, province or region, where given apart.</param>
/// <param name="PostalCode">Postal code, where given apart.</param>
/// <param name="Country">ISO 3166-1 alpha-2, upper case; <c>null</c> where unknown.</param>
/// <param name="Provenance"><c>null</c> where the edition itself is the source.</param>
public sealed record Address(
    string Text,
    string? City = null,
    string? Region = null,
    string? PostalCode = null,
    string? Country = null,
    Provenance? Provenance = null);
