namespace Interdict.Briefing.Grounds;

/// <summary>A ground found in words, with what decided it.</summary>
/// <param name="Code">The ground's code, such as <c>human-rights-xinjiang</c>.</param>
/// <param name="Phrase">The words that decided it, as they stand in the text, or what stood for words: <c>footnote 3</c>, <c>program GLOMAG</c>.</param>
/// <param name="From">Where they stand: <c>act</c>, <c>title</c>, <c>requirement</c>, <c>policy</c>, <c>footnote</c>, <c>program</c>, <c>core</c>.</param>
/// <param name="NeedsReview">Whether a person should read the act before relying on it: the words are weak, or are not the act's own.</param>
public sealed record GroundFinding(string Code, string Phrase, string From, bool NeedsReview)
{
    /// <summary>Of an act: whether it covers only some of the entries that the act touched, or is known of some only.</summary>
    public bool IsPartial { get; init; }
}
