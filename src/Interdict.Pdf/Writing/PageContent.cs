using System.Globalization;
using System.Text;
using Interdict.Pdf.Fonts;
using Interdict.Pdf.Text;

namespace Interdict.Pdf.Writing;

/// <summary>The operators of a page (ISO 32000-1, 8 and 9), y upward from its foot.</summary>
internal sealed class PageContent
{
    private readonly StringBuilder _text = new();
    private PdfColor? _color;

    public bool IsEmpty => _text.Length == 0;

    public byte[] ToBytes() => Encoding.Latin1.GetBytes(_text.ToString());

    public void Open(string tag, int id) => _text.Append(CultureInfo.InvariantCulture, $"/{tag}<</MCID {id}>>BDC\n");

    /// <summary>Opens what is no part of the document: rules, running heads, page numbers.</summary>
    public void OpenArtifact(string? kind = null) => _text.Append(kind is null ? "/Artifact BMC\n" : $"/Artifact<</Type/{kind}>>BDC\n");

    public void Close() => _text.Append("EMC\n");

    public void Fill(double x, double y, double width, double height, PdfColor color)
    {
        Color(color);
        _text.Append(CultureInfo.InvariantCulture, $"{N(x)} {N(y)} {N(width)} {N(height)} re f\n");
    }

    public void Line(double x1, double y1, double x2, double y2, PdfColor color, double width, bool isDashed = false)
    {
        Stroke(color);
        _text.Append(CultureInfo.InvariantCulture, $"{N(width)} w {(isDashed ? "[4 3] 0 d " : "")}{N(x1)} {N(y1)} m {N(x2)} {N(y2)} l S{(isDashed ? " [] 0 d" : "")}\n");
    }

    /// <summary>A way of straight lines and curves, filled or stroked.</summary>
    public void Path(string way, PdfColor color, bool isFilled, double width = 1)
    {
        if (isFilled)
        {
            Color(color);
            _text.Append(way).Append(" f\n");
        }
        else
        {
            Stroke(color);
            _text.Append(N(width)).Append(" w ").Append(way).Append(" s\n");
        }
    }

    /// <summary>Some clusters of one run, from left to right.</summary>
    public void Text(ShapedText text, ShapedRun run, int from, int to, double x, double y)
    {
        var (face, look) = (run.Face, run.Span.Look);
        Color(look.Color);
        _text.Append(CultureInfo.InvariantCulture, $"BT /F{face.Number} {N(look.Size)} Tf {N(x)} {N(y + look.Rise)} Td");
        if (face.IsThickened)
        {
            Stroke(look.Color);
            _text.Append(CultureInfo.InvariantCulture, $" 2 Tr {N(look.Size / 30)} w");
        }

        var state = new ShowState { Size = look.Size };
        var isRightToLeft = (run.Level & 1) == 1;
        for (var i = 0; i < to - from; i++)
        {
            Cluster(text, face, text.Clusters[isRightToLeft ? to - 1 - i : from + i], isRightToLeft, state);
        }

        EndShow(state);
        _text.Append(state.Rise != 0 ? " 0 Ts" : "").Append(face.IsThickened ? " 0 Tr ET\n" : " ET\n");
    }

    private static string N(double value) => PdfText.Number(value);

    // Readers of pages turn what is drawn from right to left around letter by letter. So each glyph there tells one letter, and where one glyph stands for several
    // (lam with alef), glyphs without width behind it tell the others.
    private void Cluster(ShapedText text, FontFace face, ShapedCluster cluster, bool isRightToLeft, ShowState state)
    {
        var words = text.Text.Substring(cluster.Start, cluster.Length);
        var letters = words.EnumerateRunes().Select(r => r.ToString()).ToList();
        if (isRightToLeft)
        {
            letters.Reverse();
        }

        if (letters.Count == cluster.Glyphs || (isRightToLeft && letters.Count > cluster.Glyphs && face.Blank > 0))
        {
            for (var g = 0; g < letters.Count; g++)
            {
                if (g < cluster.Glyphs)
                {
                    Glyphs(face, [text.Glyphs[cluster.Glyph + g]], letters[g], state);
                    continue;
                }

                // Unseen: some fonts draw their joiner.
                EndShow(state);
                _text.Append(" 3 Tr");
                Glyphs(face, [new ShapedGlyph(face.Blank, 0, 0, 0)], letters[g], state);
                EndShow(state);
                _text.Append(face.IsThickened ? " 2 Tr" : " 0 Tr");
            }
        }
        else
        {
            Glyphs(face, [.. text.Glyphs.GetRange(cluster.Glyph, cluster.Glyphs)], words, state);
        }
    }

    // Where the glyphs alone would tell other words, these are told beside them.
    private void Glyphs(FontFace face, ReadOnlySpan<ShapedGlyph> glyphs, string words, ShowState state)
    {
        var isPlain = false;
        foreach (var glyph in glyphs)
        {
            isPlain = face.Draw(glyph.Id, glyphs.Length == 1 ? words : "");
        }

        if (!isPlain)
        {
            EndShow(state);
            _text.Append(CultureInfo.InvariantCulture, $"/Span<</ActualText{PdfText.Text(words)}>>BDC");
        }

        foreach (var glyph in glyphs)
        {
            Glyph(face, glyph, state);
        }

        if (!isPlain)
        {
            EndShow(state);
            _text.Append("EMC");
        }
    }

    private void Glyph(FontFace face, ShapedGlyph glyph, ShowState state)
    {
        var unit = 1000.0 / face.UnitsPerEm;
        if (glyph.OffsetY != state.Rise)
        {
            EndShow(state);
            state.Rise = glyph.OffsetY;
            state.IsRiseDue = true;
        }

        Move(state, glyph.OffsetX * unit);
        StartShow(state, face);
        if (!state.IsString)
        {
            _text.Append('<');
            state.IsString = true;
        }

        _text.Append(face.Id(glyph.Id).ToString("X4", CultureInfo.InvariantCulture));
        Move(state, (glyph.Advance * unit) - face.Width(glyph.Id) - (glyph.OffsetX * unit));
    }

    // A move is written only when a glyph follows, so that two that cancel leave nothing.
    private static void Move(ShowState state, double by) => state.Due += by;

    private void StartShow(ShowState state, FontFace face)
    {
        if (!state.IsShowing)
        {
            if (state.IsRiseDue)
            {
                _text.Append(CultureInfo.InvariantCulture, $" {N(state.Rise * state.Size / face.UnitsPerEm)} Ts");
                state.IsRiseDue = false;
            }

            _text.Append('[');
            state.IsShowing = true;
        }

        var due = Math.Round(state.Due);
        if (due != 0)
        {
            _text.Append(state.IsString ? ">" : "").Append((-due).ToString(CultureInfo.InvariantCulture));
            state.IsString = false;
            state.Due -= due;
        }
    }

    private void EndShow(ShowState state)
    {
        if (state.IsShowing)
        {
            _text.Append(state.IsString ? ">]TJ" : "]TJ");
            (state.IsShowing, state.IsString) = (false, false);
        }
    }

    private void Color(PdfColor color)
    {
        if (_color != color)
        {
            _color = color;
            _text.Append(CultureInfo.InvariantCulture, $"{Shade(color)} rg\n");
        }
    }

    private void Stroke(PdfColor color) => _text.Append(CultureInfo.InvariantCulture, $" {Shade(color)} RG ");

    private static string Shade(PdfColor color) => $"{N(color.Red / 255.0)} {N(color.Green / 255.0)} {N(color.Blue / 255.0)}";

    private sealed class ShowState
    {
        public double Size { get; init; }

        public bool IsShowing { get; set; }

        public bool IsString { get; set; }

        public double Due { get; set; }

        public int Rise { get; set; }

        public bool IsRiseDue { get; set; }
    }
}
