namespace Interdict.Briefing.Documents;

/// <summary>What carries a sentence: where it can be looked up, of what day, and how sure it is.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Citation">The document or section as cited, such as <c>84 FR 54002</c> or <c>15 CFR 744.16</c>; in the document's language where it is words.</param>
/// <param name="Date">The day of the act or of the edition cited; <c>null</c> where unknown.</param>
/// <param name="Confidence">0 to 1; below 0.9 the fact is shown as unverified. <c>null</c> where the statement is a computation over the data named.</param>
/// <param name="LastVerified">The day the source was last read; <c>null</c> where it never was.</param>
/// <param name="Source">The copy or summary in which it was read, where that is not the document cited itself; else <c>null</c>.</param>
/// <param name="Remark">What a reader should know before relying on it; else <c>null</c>.</param>
/// <param name="Url">An absolute https address of the document cited; <c>null</c> where none is known.</param>
public sealed record Footnote(
    int Number,
    string Citation,
    DateOnly? Date = null,
    double? Confidence = null,
    DateOnly? LastVerified = null,
    string? Source = null,
    string? Remark = null,
    string? Url = null)
{
    /// <summary>The confidence at which a fact is shown without a warning.</summary>
    public const double Sure = Lists.Provenance.Sure;

    /// <summary>Whether its sentences must be shown as unverified.</summary>
    public bool IsUnsure => Confidence < Sure;
}
