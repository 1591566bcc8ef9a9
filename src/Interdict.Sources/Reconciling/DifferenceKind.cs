namespace Interdict.Sources.Reconciling;

/// <summary>What the regulation and its mirror say differently of one entry.</summary>
public enum DifferenceKind
{
    /// <summary>The regulation lists it, the mirror does not.</summary>
    MissingEntry,

    /// <summary>The mirror lists it, the regulation does not.</summary>
    ExtraEntry,

    /// <summary>One of them has a row of its own for what the other lists within another row of that name and country.</summary>
    DividedEntry,

    /// <summary>The headings differ in more than case, punctuation and marks over letters.</summary>
    OtherHeading,

    /// <summary>The mirror lacks a name.</summary>
    MissingName,

    /// <summary>The mirror has only the beginning of a name.</summary>
    TruncatedName,

    /// <summary>The mirror has a name that the regulation lacks.</summary>
    ExtraName,

    /// <summary>The license requirements differ in more than case, punctuation and a leading "for".</summary>
    OtherRequirement,

    /// <summary>The mirror lacks the footnote designation by which a foreign-direct-product rule applies, or has another.</summary>
    OtherFootnote,

    /// <summary>One of the two has no license review policy.</summary>
    MissingPolicy,

    /// <summary>One of the two has the license requirement's text in the place of the review policy.</summary>
    ColumnSlip,

    /// <summary>The license review policies differ.</summary>
    OtherPolicy,

    /// <summary>The mirror does not cite a document that the regulation cites.</summary>
    MissingCitation,

    /// <summary>The mirror cites a document that the regulation does not cite.</summary>
    ExtraCitation,

    /// <summary>A text is cut short in one of the two.</summary>
    CutText,
}
