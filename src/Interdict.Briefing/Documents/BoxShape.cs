namespace Interdict.Briefing.Documents;

/// <summary>A rectangle, filled with its ink, or framed by it.</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Ink">Its color.</param>
/// <param name="IsFilled">Whether it is filled; else only framed.</param>
/// <param name="Radius">The radius of its corners.</param>
public sealed record BoxShape(double X, double Y, double Width, double Height, Ink Ink, bool IsFilled = true, double Radius = 0) : Shape(Ink);
