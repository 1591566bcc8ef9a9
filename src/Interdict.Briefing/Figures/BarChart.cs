using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Rendering;

namespace Interdict.Briefing.Figures;

/// <summary>Draws counts as horizontal bars, each with its label and number.</summary>
internal static class BarChart
{
    private const double Width = 720, Row = 24, Bar = 14, Size = 12, PerColumn = 6.4, LongestLabel = 300, ForNumber = 60;

    public static Figure Draw(Sentence caption, ImmutableArray<Sentence> alternative, ImmutableArray<Bar> bars)
    {
        var labels = Math.Min(LongestLabel, bars.Select(b => TextWidth.Of(b.Label) * PerColumn).DefaultIfEmpty(0).Max() + 12);
        var largest = Math.Max(1, bars.Select(b => b.Value).DefaultIfEmpty(0).Max());
        var room = Width - labels - ForNumber;
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        shapes.Add(new LineShape(labels, 2, labels, (bars.Length * Row) + 4, Ink.Faint, 1));
        foreach (var (index, bar) in bars.Index())
        {
            var y = 6 + (index * Row);
            shapes.Add(new TextShape(labels - 8, y + Bar - 2, Labels.Cut(bar.Label, (int)(labels / PerColumn)), Ink.Text, Size, TextAnchor.End));
            var length = bar.Value <= 0 ? 0 : Math.Max(2, bar.Value / largest * room);
            shapes.Add(new BoxShape(labels, y, length, Bar, Ink.Secondary, Radius: 2));
            shapes.Add(new TextShape(labels + length + 6, y + Bar - 2, bar.Value.ToString("N0", CultureInfo.InvariantCulture), Ink.Text, Size));
        }

        return new Figure(caption, alternative, Width, (bars.Length * Row) + 12, shapes.ToImmutable()) { Bars = bars };
    }
}
