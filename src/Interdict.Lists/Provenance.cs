namespace Interdict.Lists;

/// <summary>Where a fact comes from and how sure we are of it.</summary>
/// <param name="Source">The document or file that states the fact, in words a reader can look up.</param>
/// <param name="Confidence">0 to 1. At or above <see cref="Sure"/>: read in data derived from the official source; below it, the screen says so.</param>
/// <param name="LastVerified">The day the source was last read; <c>null</c> where it was never read (stated from general knowledge).</param>
/// <param name="Note">What a reader should know before relying on the fact.</param>
public sealed record Provenance(string Source, double Confidence, DateOnly? LastVerified = null, string? Note = null)
{
    /// <summary>The confidence at which a fact is shown without a warning.</summary>
    public const double Sure = 0.9;

    /// <summary>Whether the fact must be shown with a warning.</summary>
    public bool IsUnsure => Confidence < Sure;
}
