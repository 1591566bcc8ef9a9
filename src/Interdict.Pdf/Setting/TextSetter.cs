using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>Sets paragraphs in columns.</summary>
internal sealed class TextSetter(PageSetter pages, StructureTree tree, Shaper shaper)
{
    /// <summary>Sets a paragraph as the content of a part.</summary>
    /// <param name="inline">Its text.</param>
    /// <param name="owner">The part; written by the caller.</param>
    /// <param name="size">The size of its face, which tells how far lines are apart.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="bar">The color of a bar at its left; <c>null</c> for none.</param>
    /// <param name="ground">The color behind it; <c>null</c> for none.</param>
    public void Paragraph(Inline inline, StructureElement owner, double size, double x, double width, PdfColor? bar = null, PdfColor? ground = null)
    {
        if (inline.IsEmpty)
        {
            return;
        }

        var tags = new SpanTags(tree, owner);
        var height = size * Looks.Leading;
        var inset = bar is null ? 0 : 9;
        var text = shaper.Shape(inline);
        var lines = text.Lines(width - inset);
        if (lines.Count > 1)
        {
            // No first line alone at the foot of a page.
            pages.Ensure(2 * height);
        }

        foreach (var line in lines)
        {
            pages.Ensure(height);
            if (bar is { } color)
            {
                pages.Page.Main.OpenArtifact("Layout");
                if (ground is { } behind)
                {
                    pages.Page.Main.Fill(x, pages.Up(pages.Y + height), width, height, behind);
                }

                pages.Page.Main.Fill(x, pages.Up(pages.Y + height), 2.5, height, color);
                pages.Page.Main.Close();
            }

            var start = text.IsRightToLeft ? x + width - line.Width : x + inset;
            pages.Draw(line, start, pages.Y + (height * 0.5) + (size * 0.36), tags);
            pages.Y += height;
        }

        tags.Close();
    }

    /// <summary>Sets one line that is marked already, or no part of the document; what does not fit is left out with an ellipsis.</summary>
    public void Line(PdfPage page, PageContent content, Inline inline, double x, double baseline, double width, bool isFlushRight = false)
    {
        var text = shaper.Shape(inline);
        if (text.Clusters.Count == 0)
        {
            return;
        }

        var lines = text.Lines(width);
        var line = lines[0];
        if (lines.Count > 1)
        {
            var look = inline.Spans[0].Look;
            var dots = shaper.Shape(new Inline().Add("…", look)).Lines(width)[0];
            line = text.Lines(width - dots.Width)[0];
            pages.Draw(page, content, dots, x + line.Width, baseline, null);
        }

        pages.Draw(page, content, line, isFlushRight ? x + width - line.Width : x, baseline, null);
    }
}
