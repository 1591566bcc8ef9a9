using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>
/// A drawing: shapes in a plane whose unit is one CSS pixel at natural size, y downward. A renderer may scale it, and draws each shape in the color of its
/// <see cref="Ink"/>; nothing in it is text markup. The same facts stand in words in <see cref="Alternative"/>, for readers who do not see it and for plain text.
/// </summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Alternative">The facts that it shows, in words, one sentence each.</param>
/// <param name="Width">Natural width, above 0.</param>
/// <param name="Height">Natural height, above 0.</param>
/// <param name="Shapes">The shapes, the lowest first.</param>
public sealed record Figure(Sentence Caption, ImmutableArray<Sentence> Alternative, double Width, double Height, ImmutableArray<Shape> Shapes) : Block
{
    /// <summary>The bars that a terminal can show in letters, where the figure is a bar chart; else empty.</summary>
    public ImmutableArray<Bar> Bars { get; init; } = [];
}
