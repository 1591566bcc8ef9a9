using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Interdict.Pdf.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Interdict.Pdf.Text;

/// <summary>Turns paragraphs into glyphs: parts them by direction, face and span, and lets HarfBuzz shape each part.</summary>
internal sealed class Shaper(FontSet fonts, string documentLanguage) : IDisposable
{
    // Marks that Chinese type sets as wide as a character, and others do not.
    private const string ChineseMarks = "“”‘’…—·";

    private readonly Buffer _buffer = new();
    private readonly Dictionary<string, Language> _languages = new(StringComparer.Ordinal);

    public ShapedText Shape(Inline inline)
    {
        var text = inline.Text;
        var isRightToLeft = Bidi.IsRightToLeft(text) && !Bidi.HasLeftToRight(text);
        var levels = isRightToLeft ? Bidi.Levels(text, isRightToLeft) : Bidi.LevelsAround(text, inline.Spans.Select(s => (s.Start, s.Length)));
        var shaped = new ShapedText(text, inline.Joined) { IsRightToLeft = isRightToLeft };
        foreach (var (index, span) in inline.Spans.Index())
        {
            var language = span.Language ?? documentLanguage;
            var end = span.Start + span.Length;
            FontFace? face = null;
            var start = span.Start;
            for (var at = start; at < end;)
            {
                Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out var rune, out var length);
                var next = FaceOf(text, at, rune, span, language, face);
                if (face is not null && (next != face || levels[at] != levels[start]))
                {
                    Add(shaped, start, at, new ShapedRun(span, index, face, levels[start]), language);
                    start = at;
                }

                face = next;
                at += length;
            }

            if (face is not null)
            {
                Add(shaped, start, end, new ShapedRun(span, index, face, levels[start]), language);
            }
        }

        return shaped;
    }

    public void Dispose() => _buffer.Dispose();

    private FontFace FaceOf(string text, int at, Rune rune, InlineSpan span, string language, FontFace? before)
    {
        if (before is not null && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
        {
            return before;
        }

        // What marks a letter, and blanks and marks among Arabic letters, stay in the face of the letter.
        if (before is not null && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || (!Rune.IsLetterOrDigit(rune) && IsArabic(before)))
            && before.Has(rune))
        {
            return before;
        }

        if (rune.IsBmp && ChineseMarks.Contains((char)rune.Value, StringComparison.Ordinal) && (IsHan(text, at - 1) || IsHan(text, at + 1))
            && fonts.For(new Rune('\u4E00'), span.Look.Role, language) is var han && han.Has(rune))
        {
            return han;
        }

        return fonts.For(rune, span.Look.Role, language);
    }

    private static bool IsArabic(FontFace face) => face.Name.StartsWith("NotoSansArabic", StringComparison.Ordinal);

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is (>= '\u3001' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    private void Add(ShapedText shaped, int start, int end, ShapedRun run, string language)
    {
        var isRightToLeft = (run.Level & 1) == 1;
        _buffer.ClearContents();
        _buffer.AddUtf16(shaped.Text.AsSpan(), start, end - start);
        _buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Language = LanguageOf(language);
        _buffer.GuessSegmentProperties();
        run.Face.Font.Shape(_buffer);

        var infos = _buffer.GetGlyphInfoSpan();
        var places = _buffer.GetGlyphPositionSpan();
        var scale = run.Span.Look.Size / run.Face.UnitsPerEm;
        var number = shaped.Runs.Count;
        shaped.Runs.Add(run);
        var first = shaped.Clusters.Count;
        for (var i = 0; i < infos.Length;)
        {
            var cluster = infos[i].Cluster;
            var (glyph, advance) = (shaped.Glyphs.Count, 0);
            var from = i;
            for (; i < infos.Length && infos[i].Cluster == cluster; i++)
            {
                advance += places[i].XAdvance;
                shaped.Glyphs.Add(new ShapedGlyph((int)infos[i].Codepoint, places[i].XAdvance, places[i].XOffset, places[i].YOffset));
            }

            shaped.Clusters.Add(new ShapedCluster(number, (int)cluster, 0, glyph, i - from, (float)(advance * scale)));
        }

        if (isRightToLeft)
        {
            shaped.Clusters.Reverse(first, shaped.Clusters.Count - first);
        }

        for (var i = first; i < shaped.Clusters.Count; i++)
        {
            var next = i + 1 < shaped.Clusters.Count ? shaped.Clusters[i + 1].Start : end;
            shaped.Clusters[i] = shaped.Clusters[i] with { Length = next - shaped.Clusters[i].Start };
        }
    }

    private Language LanguageOf(string tag)
    {
        if (!_languages.TryGetValue(tag, out var language))
        {
            language = new Language(tag);
            _languages.Add(tag, language);
        }

        return language;
    }
}
