namespace Interdict.Briefing.Documents;

/// <summary>A straight line.</summary>
/// <param name="X1">Start.</param>
/// <param name="Y1">Start.</param>
/// <param name="X2">End.</param>
/// <param name="Y2">End.</param>
/// <param name="Ink">Its color.</param>
/// <param name="Width">How thick, in units.</param>
/// <param name="HasArrow">Whether it ends in an arrow head.</param>
/// <param name="IsDashed">Whether it is dashed: unverified.</param>
public sealed record LineShape(double X1, double Y1, double X2, double Y2, Ink Ink, double Width = 1.5, bool HasArrow = false, bool IsDashed = false) : Shape(Ink);
