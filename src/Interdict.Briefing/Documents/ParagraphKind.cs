namespace Interdict.Briefing.Documents;

/// <summary>What kind of words a paragraph holds.</summary>
public enum ParagraphKind : byte
{
    /// <summary>Facts.</summary>
    Body,

    /// <summary>Words of a source, quoted as printed.</summary>
    Quotation,

    /// <summary>What is not known, or must be known before relying on the rest.</summary>
    Caution,

    /// <summary>How to use the document or where to read on.</summary>
    Hint,
}
