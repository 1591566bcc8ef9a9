namespace Interdict.Matching.FreeText;

/// <summary>A stretch of a text.</summary>
/// <param name="Offset">Where it starts, in UTF-16 code units from 0.</param>
/// <param name="Length">How many code units it takes, line breaks included.</param>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="Column">The code unit of that line at which it starts, from 1.</param>
/// <param name="Text">The stretch, as the text has it.</param>
public sealed record TextSpot(int Offset, int Length, int Line, int Column, string Text);
