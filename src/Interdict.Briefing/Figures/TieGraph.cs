using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;

namespace Interdict.Briefing.Figures;

/// <summary>Draws the parties that hang together with one: owners, parents and suppliers above it, others below; dashed where unverified.</summary>
internal static class TieGraph
{
    private const double Width = 720, BoxHeight = 44, Gap = 12, Space = 70, Size = 12, PerColumn = 6.6, WidestBox = 210;
    private const int MostInRow = 4;

    public static Figure? Draw(Sentence caption, ImmutableArray<Sentence> alternative, string subject, IReadOnlyList<TieNode> nodes)
    {
        if (nodes.Count == 0)
        {
            return null;
        }

        var above = nodes.Where(n => n.IsAbove).Chunk(MostInRow).ToList();
        var below = nodes.Where(n => !n.IsAbove).Chunk(MostInRow).ToList();
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        var y = 4.0;
        var centers = new List<(TieNode Node, double X, double Y, bool IsAbove)>();
        foreach (var row in above)
        {
            Place(row, y, centers, isAbove: true);
            y += BoxHeight + Space;
        }

        var middle = y;
        y += BoxHeight;
        foreach (var row in below)
        {
            y += Space;
            Place(row, y, centers, isAbove: false);
            y += BoxHeight;
        }

        foreach (var (node, x, top, isAbove) in centers)
        {
            var (outer, inner) = isAbove ? (top + BoxHeight, middle) : (top, middle + BoxHeight);
            var target = (Width / 2) + ((x - (Width / 2)) * 0.25);
            shapes.Add(node.IsTowards ? new LineShape(x, outer, target, inner, Ink.Faint, HasArrow: node.IsDirected, IsDashed: node.IsUnsure) : new LineShape(target, inner, x, outer, Ink.Faint, HasArrow: node.IsDirected, IsDashed: node.IsUnsure));
            var (labelX, labelY) = ((x + target) / 2, (outer + inner) / 2);
            var width = (TextWidth.Of(node.Tie) * PerColumn) + 8;
            shapes.Add(new BoxShape(labelX - (width / 2), labelY - 9, width, 18, Ink.Ground, Radius: 3));
            shapes.Add(new TextShape(labelX, labelY + 4, node.Tie, Ink.Text, 11, TextAnchor.Middle));
        }

        foreach (var (node, x, top, _) in centers)
        {
            Box(shapes, x, top, node.Name, Ink.Faint, BoxWidth(nodes.Count));
        }

        Box(shapes, Width / 2, middle, subject, Ink.Primary, 280);
        return new Figure(caption, alternative, Width, y + 4, shapes.ToImmutable());
    }

    private static double BoxWidth(int count) => Math.Min(WidestBox, (Width - (Gap * (Math.Min(count, MostInRow) + 1))) / Math.Min(Math.Max(count, 1), MostInRow));

    private static void Place(TieNode[] row, double y, List<(TieNode, double, double, bool)> centers, bool isAbove)
    {
        var step = Width / row.Length;
        foreach (var (index, node) in row.Index())
        {
            centers.Add((node, (step * index) + (step / 2), y, isAbove));
        }
    }

    private static void Box(ImmutableArray<Shape>.Builder shapes, double x, double y, string name, Ink ink, double width)
    {
        shapes.Add(new BoxShape(x - (width / 2), y, width, BoxHeight, Ink.Ground, Radius: 6));
        shapes.Add(new BoxShape(x - (width / 2), y, width, BoxHeight, ink, IsFilled: false, Radius: 6));
        var lines = Labels.TwoLines(name, (int)((width - 12) / PerColumn));
        foreach (var (index, line) in lines.Index())
        {
            shapes.Add(new TextShape(x, y + (lines.Count == 1 ? 27 : 19 + (index * 16)), line, Ink.Text, Size, TextAnchor.Middle, ink == Ink.Primary));
        }
    }
}
