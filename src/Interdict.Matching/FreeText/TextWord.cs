namespace Interdict.Matching.FreeText;

/// <summary>One word of a text, or one Han character.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Block">The stretch that it stands in, from 0: no name goes from one into the next.</param>
/// <param name="IsHan">Whether it is a Han character.</param>
/// <param name="IsEdge">Whether a name may begin or end with it.</param>
internal readonly record struct TextWord(int Start, int End, int Block, bool IsHan, bool IsEdge);
