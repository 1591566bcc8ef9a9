namespace Interdict.Law;

/// <summary>An answer of three-valued logic (Kleene). Unknown is an answer; it is never taken for No.</summary>
public enum Truth : byte
{
    /// <summary>It is not known; a question can settle it. The default, so that what nobody set is not known.</summary>
    Unknown,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is so.</summary>
    Yes,
}
