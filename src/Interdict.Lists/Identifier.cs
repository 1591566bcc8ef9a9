namespace Interdict.Lists;

/// <summary>A number or code that an authority gave the party.</summary>
/// <param name="Kind">What it is, in the source's words or a known code: <c>passport</c>, <c>uscc</c>, <c>lei</c>, <c>imo</c>, <c>isin</c>, <c>ofac-uid</c> …</param>
/// <param name="Value">The identifier as printed.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the issuer; <c>null</c> where unknown.</param>
/// <param name="Provenance"><c>null</c> where the edition itself is the source.</param>
public sealed record Identifier(string Kind, string Value, string? Country = null, Provenance? Provenance = null);
