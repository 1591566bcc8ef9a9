using System.Text;
using Interdict.Briefing.Rendering;

namespace Interdict.Cli.Output;

/// <summary>Lays out text for people: paragraphs and labelled lines, wrapped to the page's width, with no control characters of a list's or a user's text let through.</summary>
internal sealed class Page(TextWriter writer, int width, Paint paint)
{
    private const int LabelWidth = 13;

    public Page(Host host)
        : this(host.Out, host.Width, new Paint(host.Color))
    {
    }

    public Paint Paint { get; } = paint;

    public void Blank() => writer.WriteLine();

    /// <summary>A line as it is; for headings.</summary>
    public void Line(string text) => writer.WriteLine(text);

    /// <summary>A wrapped paragraph.</summary>
    public void Paragraph(string text, int indent = 0) => Wrap(Clean(text), new string(' ', indent), new string(' ', indent), indent);

    /// <summary>A label and its text, wrapped beside it.</summary>
    public void Labelled(string label, string text, int indent = 3, Func<string, string>? color = null) =>
        Wrap(
            Clean(text),
            new string(' ', indent) + Paint.Label(label) + new string(' ', Math.Max(1, LabelWidth - TextWidth.Of(label))),
            new string(' ', indent + LabelWidth),
            indent + LabelWidth,
            color);

    /// <summary>Text without control characters: a list's text must not steer a terminal.</summary>
    public static string Clean(string text)
    {
        var bad = text.AsSpan().IndexOfAnyInRange('\0', '\x1F') >= 0 || text.AsSpan().IndexOfAnyInRange('\x7F', '\x9F') >= 0
            || text.AsSpan().IndexOfAnyInRange('\u202A', '\u202E') >= 0 || text.AsSpan().IndexOfAnyInRange('\u2066', '\u2069') >= 0;
        if (!bad)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' or '\r')
            {
                clean.Append(' ');
            }
            else if (!Steers(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a character steers a terminal: a control character, or one that turns the direction of what follows.</summary>
    public static bool Steers(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private void Wrap(string text, string first, string next, int indent, Func<string, string>? color = null)
    {
        var room = Math.Max(20, width - indent);
        var line = new StringBuilder();
        var used = 0;
        var head = first;
        foreach (var (piece, afterBlank) in LineBreaks.Pieces(text))
        {
            var length = TextWidth.Of(piece);
            var blank = afterBlank ? 1 : 0;
            if (used > 0 && used + blank + length > room)
            {
                Flush();
            }

            if (used > 0)
            {
                line.Append(' ', blank);
                used += blank;
            }

            line.Append(piece);
            used += length;
        }

        Flush();

        void Flush()
        {
            writer.Write(head);
            writer.WriteLine(color is null ? line.ToString() : color(line.ToString()));
            head = next;
            line.Clear();
            used = 0;
        }
    }
}
