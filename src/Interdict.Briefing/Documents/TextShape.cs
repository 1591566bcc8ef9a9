namespace Interdict.Briefing.Documents;

/// <summary>A line of text.</summary>
/// <param name="X">Where it is anchored.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The words.</param>
/// <param name="Ink">Its color.</param>
/// <param name="Size">Height of the face, in units.</param>
/// <param name="Anchor">Whether X is its start, middle or end.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="Language">As in <see cref="Run.Language"/>.</param>
public sealed record TextShape(double X, double Y, string Text, Ink Ink, double Size = 12, TextAnchor Anchor = TextAnchor.Start, bool IsStrong = false, string? Language = null) : Shape(Ink);
