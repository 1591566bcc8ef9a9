using Interdict.Sources.Editions;

namespace Interdict.Sources.Fetching;

/// <summary>What came of fetching one source.</summary>
/// <param name="Path">The file; <c>null</c> where the publisher's has not changed since the last one.</param>
/// <param name="Http">What the server said.</param>
/// <param name="Sha256">The SHA-256 of the bytes; <c>null</c> where it has not changed.</param>
/// <param name="Length">The bytes.</param>
/// <param name="Published">The day that the address was dated with; <c>null</c> where it has none.</param>
/// <param name="Notes">What its user should know: a clock that is off, a resumed download.</param>
public sealed record Fetched(string? Path, HttpFacts Http, string? Sha256, long Length, DateOnly? Published, IReadOnlyList<string> Notes)
{
    /// <summary>The address that was asked, before redirects; empty where it has not changed.</summary>
    public string Address { get; init; } = "";
}
