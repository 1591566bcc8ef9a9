namespace Interdict.Briefing.Documents;

/// <summary>The few words that a renderer adds around a document's content, in its language.</summary>
/// <param name="Contents">Above the table of contents.</param>
/// <param name="Unverified">Beside a footnote whose fact is below 0.9 confidence.</param>
/// <param name="Confidence">Before a confidence.</param>
/// <param name="LastVerified">Before the day a source was last read.</param>
/// <param name="NeverVerified">Where a source was never read.</param>
/// <param name="ReadIn">Before the copy or summary in which a fact was read.</param>
/// <param name="Computed">Where a footnote has no confidence, because the statement was counted from the data it names.</param>
/// <param name="SkipToContent">A link for keyboards, to the first section.</param>
/// <param name="BackToText">A link from a footnote to where it is cited.</param>
/// <param name="Note">Before a footnote's number, for readers that hear it.</param>
public sealed record DocumentLabels(
    string Contents,
    string Unverified,
    string Confidence,
    string LastVerified,
    string NeverVerified,
    string ReadIn,
    string Computed,
    string SkipToContent,
    string BackToText,
    string Note);
