namespace Interdict.Briefing.Rendering;

/// <summary>How a document is set as plain text.</summary>
/// <param name="Width">Columns to fill, at least 40.</param>
/// <param name="Color">Whether headings and doubts are colored with ANSI sequences; meaning never rests on color alone.</param>
/// <param name="Hyperlinks">Whether addresses become links that a terminal can open (OSC 8).</param>
public sealed record TextOptions(int Width = 80, bool Color = false, bool Hyperlinks = false);
