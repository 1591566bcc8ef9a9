namespace Interdict.Pdf.Text;

/// <summary>A piece of a paragraph of one look, language and target.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Language">Its BCP 47 tag; <c>null</c> for the document's.</param>
/// <param name="Url">Where it leads; else <c>null</c>.</param>
/// <param name="Says">What a link says; <c>null</c> for its text.</param>
internal sealed record InlineSpan(int Start, int Length, Look Look, string? Language, string? Url, string? Says);
