using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Pdf.Fonts;
using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>Draws figures, as wide as the page at most.</summary>
internal sealed class FigureSetter(PageSetter pages, StructureTree tree, Shaper shaper, TextSetter texts, Words words)
{
    private const double PointsPerPixel = 0.75;

    // Of a circle's radius, where four cubic curves make it.
    private const double Curve = 0.5523;

    /// <summary>How high a figure is when drawn.</summary>
    public double Height(Figure figure) => figure.Height * Scale(figure);

    public void Set(Figure figure)
    {
        var scale = Scale(figure);
        var height = figure.Height * scale;
        pages.Ensure(height + 30);
        var (x, top) = (PageSetter.Side, pages.Y);
        var alternative = string.Join(' ', new[] { figure.Caption.Text }.Concat(figure.Alternative.Select(s => s.Text)));
        var box = string.Join(' ', new[] { x, pages.Up(top + height), x + (figure.Width * scale), pages.Up(top) }.Select(PdfText.Number));
        var part = tree.Open(tree.Document, "Figure", alternative: alternative, attributes: $"/O/Layout/Placement/Block/BBox[{box}]");
        var content = pages.Page.Main;
        content.Open("Figure", PageSetter.Piece(pages.Page, part));
        foreach (var shape in figure.Shapes)
        {
            Draw(content, shape, x, top, scale);
        }

        content.Close();
        tree.Close(part);
        pages.Y += height + 4;
        var caption = tree.Open(tree.Document, "P");
        texts.Paragraph(words.Of(figure.Caption, Looks.Hint), caption, Looks.Hint.Size, PageSetter.Side, pages.Width);
        tree.Close(caption);
        pages.Y += 6;
    }

    private double Scale(Figure figure) => Math.Min(PointsPerPixel, Math.Min(pages.Width / figure.Width, pages.BodyHeight * 0.8 / figure.Height));

    private void Draw(PageContent content, Shape shape, double x, double top, double scale)
    {
        var color = PdfColor.Of(shape.Ink);
        switch (shape)
        {
            case LineShape line:
                content.Line(X(line.X1), Y(line.Y1), X(line.X2), Y(line.Y2), color, line.Width * scale, line.IsDashed);
                if (line.HasArrow)
                {
                    var angle = Math.Atan2(line.Y2 - line.Y1, line.X2 - line.X1);
                    var (left, right) = (angle - 0.4, angle + 0.4);
                    content.Path(
                        $"{P(line.X2, line.Y2)} m {P(line.X2 - (9 * Math.Cos(left)), line.Y2 - (9 * Math.Sin(left)))} l {P(line.X2 - (9 * Math.Cos(right)), line.Y2 - (9 * Math.Sin(right)))} l", color, isFilled: true);
                }

                break;
            case BoxShape box:
                content.Path(Box(box), box.Ink == Ink.Ground && !box.IsFilled ? PdfColor.Rule : color, box.IsFilled, 1.5 * scale);
                break;
            case DotShape dot:
                content.Path(Rounded(dot.X - dot.Radius, dot.Y - dot.Radius, 2 * dot.Radius, 2 * dot.Radius, dot.Radius), color, dot.IsFilled, 1.5 * scale);
                break;
            case TextShape text:
                var inline = new Inline().Add(text.Text, new Look(text.Size * scale, color, text.IsStrong ? FontRole.Bold : FontRole.Regular), text.Language);
                var shaped = shaper.Shape(inline);
                if (shaped.Clusters.Count > 0)
                {
                    var line = shaped.Lines(double.MaxValue)[0];
                    var start = text.Anchor switch { TextAnchor.Middle => line.Width / 2, TextAnchor.End => line.Width, _ => 0 };
                    pages.Draw(pages.Page, content, line, X(text.X) - start, top + (text.Y * scale), null);
                }

                break;
            default:
                break;
        }

        double X(double at) => x + (at * scale);
        double Y(double at) => pages.Up(top + (at * scale));
        string P(double px, double py) => string.Create(CultureInfo.InvariantCulture, $"{PdfText.Number(X(px))} {PdfText.Number(Y(py))}");
        string Box(BoxShape box) => Rounded(box.X, box.Y, box.Width, box.Height, Math.Min(box.Radius, Math.Min(box.Width, box.Height) / 2));
        string Rounded(double l, double t, double w, double h, double r)
        {
            var (right, bottom, k) = (l + w, t + h, r * (1 - Curve));
            return r <= 0
                ? $"{P(l, t)} m {P(right, t)} l {P(right, bottom)} l {P(l, bottom)} l h"
                : $"{P(l + r, t)} m {P(right - r, t)} l {P(right - k, t)} {P(right, t + k)} {P(right, t + r)} c {P(right, bottom - r)} l {P(right, bottom - k)} {P(right - k, bottom)} {P(right - r, bottom)} c "
                  + $"{P(l + r, bottom)} l {P(l + k, bottom)} {P(l, bottom - k)} {P(l, bottom - r)} c {P(l, t + r)} l {P(l, t + k)} {P(l + k, t)} {P(l + r, t)} c h";
        }
    }
}
