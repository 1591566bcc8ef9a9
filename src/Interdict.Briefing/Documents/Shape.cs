namespace Interdict.Briefing.Documents;

/// <summary>A shape of a drawing. Closed: <see cref="LineShape"/>, <see cref="BoxShape"/>, <see cref="DotShape"/>, <see cref="TextShape"/>.</summary>
public abstract record Shape
{
    private protected Shape(Ink ink) => Ink = ink;

    /// <summary>Its color.</summary>
    public Ink Ink { get; init; }
}
