using System.Globalization;
using System.Net;
using System.Text;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Rendering;

/// <summary>Writes a drawing as SVG. Colors are classes (<c>ink-text</c>, <c>ink-primary</c>, …), so that a page tells them for light and dark.</summary>
public static class SvgWriter
{
    /// <summary>The drawing as one <c>svg</c> element, named for those who do not see it by its caption.</summary>
    /// <param name="figure">The drawing.</param>
    /// <param name="id">An id for its title, unique in the page.</param>
    public static string Write(Figure figure, string id)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-labelledby=\"{Text(id)}\" viewBox=\"0 0 {figure.Width:0.##} {figure.Height:0.##}\" width=\"{figure.Width:0.##}\" height=\"{figure.Height:0.##}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{Text(id)}\">{Text(figure.Caption.Text)}</title>");
        foreach (var shape in figure.Shapes)
        {
            Append(svg, shape);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, Shape shape)
    {
        var ink = $"ink-{shape.Ink.ToString().ToLowerInvariant()}";
        switch (shape)
        {
            case LineShape line:
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{ink} line\" x1=\"{line.X1:0.##}\" y1=\"{line.Y1:0.##}\" x2=\"{line.X2:0.##}\" y2=\"{line.Y2:0.##}\" stroke-width=\"{line.Width:0.##}\"");
                svg.Append(line.IsDashed ? " stroke-dasharray=\"4 3\"/>" : "/>");
                if (line.HasArrow)
                {
                    AppendArrow(svg, line, ink);
                }

                break;
            case BoxShape box:
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{ink} {(box.IsFilled ? "fill" : "frame")}\" x=\"{box.X:0.##}\" y=\"{box.Y:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\" rx=\"{box.Radius:0.##}\"/>");
                break;
            case DotShape dot:
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{ink} {(dot.IsFilled ? "fill" : "frame")}\" cx=\"{dot.X:0.##}\" cy=\"{dot.Y:0.##}\" r=\"{dot.Radius:0.##}\"/>");
                break;
            case TextShape text:
                var anchor = text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
                var language = text.Language is { } tag ? $" lang=\"{Text(tag)}\"" : "";
                svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{ink} fill\" x=\"{text.X:0.##}\" y=\"{text.Y:0.##}\" font-size=\"{text.Size:0.##}\"{(text.IsStrong ? " font-weight=\"600\"" : "")}{anchor}{language}>{Text(text.Text)}</text>");
                break;
            default:
                break;
        }
    }

    private static void AppendArrow(StringBuilder svg, LineShape line, string ink)
    {
        var angle = Math.Atan2(line.Y2 - line.Y1, line.X2 - line.X1);
        var (x1, y1) = (line.X2 - (9 * Math.Cos(angle - 0.4)), line.Y2 - (9 * Math.Sin(angle - 0.4)));
        var (x2, y2) = (line.X2 - (9 * Math.Cos(angle + 0.4)), line.Y2 - (9 * Math.Sin(angle + 0.4)));
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{ink} fill\" d=\"M{line.X2:0.##} {line.Y2:0.##}L{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}Z\"/>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(SafeText.Of(text));
}
