namespace Interdict.Sources.Editions;

/// <summary>What an edition did to an entry, seen against the edition before it.</summary>
public enum SightingKind : byte
{
    /// <summary>It stood in the oldest edition that was kept; since when is not told by editions.</summary>
    InOldest,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>A field differs.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}
