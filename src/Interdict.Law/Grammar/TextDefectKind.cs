namespace Interdict.Law.Grammar;

/// <summary>Kinds of oddities in printed texts.</summary>
public enum TextDefectKind : byte
{
    /// <summary>The text is of no known family; a person must read it.</summary>
    UnknownFamily,

    /// <summary>A foreign-direct-product rule is cited but its footnote's digit is missing: which footnote the entry has is not known from this text.</summary>
    LostFootnote,

    /// <summary>The footnote's digit does not fit the section cited.</summary>
    ContradictoryFootnote,

    /// <summary>A text of the other column stands here.</summary>
    ColumnSlip,

    /// <summary>A misspelling that leaves no doubt was read as what it must mean; the tree is kept.</summary>
    Misspelling,

    /// <summary>The text can be read in two ways; the wider was taken; the tree is kept.</summary>
    WiderReading,
}
