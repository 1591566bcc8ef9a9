namespace Interdict.Briefing.Documents;

/// <summary>A disc, or a ring.</summary>
/// <param name="X">Center.</param>
/// <param name="Y">Center.</param>
/// <param name="Radius">Radius.</param>
/// <param name="Ink">Its color.</param>
/// <param name="IsFilled">Whether it is a disc; else a ring.</param>
public sealed record DotShape(double X, double Y, double Radius, Ink Ink, bool IsFilled = true) : Shape(Ink);
