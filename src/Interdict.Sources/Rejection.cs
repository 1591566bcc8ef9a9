namespace Interdict.Sources;

/// <summary>A row that was left out.</summary>
/// <param name="File">The part it is in.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Reason">Why, in a few words; the same words for the same cause, so that reasons can be counted.</param>
/// <param name="Text">The start of the row, to recognize it by.</param>
public sealed record Rejection(string File, long Line, string Reason, string Text);
