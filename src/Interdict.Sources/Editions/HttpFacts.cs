namespace Interdict.Sources.Editions;

/// <summary>What the publisher's server said when an edition was fetched.</summary>
/// <param name="Url">The address that answered, after redirects.</param>
/// <param name="ETag">Its entity tag; <c>null</c> where it gave none.</param>
/// <param name="LastModified">When it says the file was changed; <c>null</c> where it does not say.</param>
/// <param name="ContentType">The media type; <c>null</c> where it gave none.</param>
public sealed record HttpFacts(string Url, string? ETag, DateTimeOffset? LastModified, string? ContentType)
{
    /// <summary>The status of its answer, such as 200; <c>null</c> where no server was asked (a mirror folder).</summary>
    public int? Status { get; init; }

    /// <summary>When it answered, in UTC; <c>null</c> where that was not recorded.</summary>
    public DateTimeOffset? Fetched { get; init; }
}
