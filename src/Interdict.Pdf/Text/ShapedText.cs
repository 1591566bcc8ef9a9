using Interdict.Pdf.Fonts;

namespace Interdict.Pdf.Text;

/// <summary>A glyph with its place; in units of the face.</summary>
internal readonly record struct ShapedGlyph(int Id, int Advance, int OffsetX, int OffsetY);

/// <summary>What of a text cannot be parted: one or more characters with their glyphs.</summary>
/// <param name="Run">The run it belongs to.</param>
/// <param name="Start">Where its text starts.</param>
/// <param name="Length">How long its text is.</param>
/// <param name="Glyph">Its first glyph.</param>
/// <param name="Glyphs">How many glyphs it has, in the order in which they are drawn.</param>
/// <param name="Width">Its width in points.</param>
internal readonly record struct ShapedCluster(int Run, int Start, int Length, int Glyph, int Glyphs, float Width);

/// <summary>A run of one face, span and level.</summary>
internal sealed record ShapedRun(InlineSpan Span, int SpanIndex, FontFace Face, byte Level);

/// <summary>A paragraph's glyphs: clusters in the order of reading, before lines are made.</summary>
internal sealed class ShapedText(string text, IReadOnlySet<int> joined)
{
    public string Text { get; } = text;

    public bool IsRightToLeft { get; init; }

    public List<ShapedRun> Runs { get; } = [];

    public List<ShapedCluster> Clusters { get; } = new(text.Length);

    public List<ShapedGlyph> Glyphs { get; } = new(text.Length);

    /// <summary>The width of some clusters.</summary>
    public double Width(int from, int to)
    {
        var width = 0.0;
        for (var i = from; i < to; i++)
        {
            width += Clusters[i].Width;
        }

        return width;
    }

    /// <summary>Parts the text into lines no wider than given: a word wider than a line is broken where it must be.</summary>
    public List<TextLine> Lines(double width)
    {
        var lines = new List<TextLine>();
        var may = LineBreaker.Find(Text);
        var (start, lastBreak, used) = (0, -1, 0.0);
        for (var i = 0; i < Clusters.Count; i++)
        {
            var cluster = Clusters[i];
            if (i > start && may[cluster.Start] && !joined.Contains(cluster.Start))
            {
                lastBreak = i;
            }

            used += cluster.Width;
            if (used <= width + 0.01 || IsBlank(cluster) || i == start)
            {
                continue;
            }

            var end = lastBreak > start ? lastBreak : i;
            lines.Add(Line(start, end));
            (start, lastBreak) = (end, -1);
            used = Width(start, i + 1);
        }

        if (start < Clusters.Count || lines.Count == 0)
        {
            lines.Add(Line(start, Clusters.Count));
        }

        return lines;
    }

    private TextLine Line(int start, int end)
    {
        var last = end;
        while (last > start && IsBlank(Clusters[last - 1]))
        {
            last--;
        }

        return new TextLine(this, start, last, Width(start, last));
    }

    private bool IsBlank(ShapedCluster cluster) => Text[cluster.Start] is ' ' or '\u3000';
}

/// <summary>A line: some clusters of a paragraph, without the blanks at its end.</summary>
internal sealed record TextLine(ShapedText Text, int From, int To, double Width);
