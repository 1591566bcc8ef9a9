namespace Interdict.Law.Measures;

/// <summary>Which items a measure reaches.</summary>
public enum ReachedItems : byte
{
    /// <summary>None: it is not about items.</summary>
    None,

    /// <summary>Those that the entry's license requirement names.</summary>
    Entry,

    /// <summary>All.</summary>
    All,

    /// <summary>Those that Supplement No. 2 to 15 CFR Part 744 lists.</summary>
    Supplement2,

    /// <summary>It depends on the conduct, not on the item.</summary>
    Conduct,
}
