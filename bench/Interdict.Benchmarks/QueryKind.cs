namespace Interdict.Benchmarks;

/// <summary>What was done to a name to make it a query.</summary>
internal enum QueryKind
{
    /// <summary>A listed name with one typing error.</summary>
    Typo,

    /// <summary>The same, with its last word first.</summary>
    TypoReordered,

    /// <summary>A listed name as it is.</summary>
    Exact,

    /// <summary>A person on no list.</summary>
    Clean,
}
