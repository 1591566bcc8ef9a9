using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace Interdict.Pdf.Fonts;

/// <summary>One face, open for shaping, with a record of what was drawn with it: the glyphs that the file must embed and the text that each stands for.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob _blob;
    private readonly ushort[]? _ids;
    private readonly Dictionary<int, int> _glyphs = [];
    private readonly Dictionary<int, int> _widths = [];
    private readonly SortedDictionary<int, string> _drawn = [];

    private FontFace(string name, Blob blob, Face face)
    {
        Name = name;
        _blob = blob;
        Face = face;
        UnitsPerEm = face.UnitsPerEm;
        Font = new Font(face);
        Font.SetScale(UnitsPerEm, UnitsPerEm);
        Font.SetFunctionsOpenType();
        using var table = face.ReferenceTable(new Tag('C', 'F', 'F', ' '));
        IsCompact = table.Length > 0;
        _ids = IsCompact ? CffCharset.Read(table.AsSpan(), face.GlyphCount) : null;
    }

    /// <summary>Its PostScript name, for the file.</summary>
    public string Name { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm { get; }

    /// <summary>Whether its outlines are those of a CFF table; else of a TrueType font.</summary>
    public bool IsCompact { get; }

    /// <summary>Whether strokes are thickened where bold is asked for, since there is no bold cut.</summary>
    public bool IsThickened { get; init; }

    /// <summary>Its number in the file, in the order of first use; -1 while nothing was drawn.</summary>
    public int Number { get; set; } = -1;

    /// <summary>The glyphs drawn, each with the text it stands for; empty where it stands for different ones.</summary>
    public IReadOnlyDictionary<int, string> Drawn => _drawn;

    public static FontFace Open(string name, Blob blob, int index, bool isThickened = false) => new(name, blob, new Face(blob, index)) { IsThickened = isThickened };

    /// <summary>Opens a face of a file; <c>null</c> where it may not or cannot be embedded as a cut.</summary>
    public static FontFace? TryOpen(string path, int index, bool isThickened)
    {
        var blob = Blob.FromFile(path);
        var face = index < blob.FaceCount ? new Face(blob, index) : null;
        if (face is null || face.GlyphCount == 0 || face.Tables.Contains(new Tag('C', 'F', 'F', '2')) || IsForbidden(face))
        {
            face?.Dispose();
            blob.Dispose();
            return null;
        }

        return new FontFace(Path.GetFileNameWithoutExtension(path).Replace(' ', '-'), blob, face) { IsThickened = isThickened };
    }

    /// <summary>The glyph of a character; 0 where the face has none.</summary>
    public int Glyph(Rune rune)
    {
        if (!_glyphs.TryGetValue(rune.Value, out var glyph))
        {
            glyph = Font.TryGetNominalGlyph(rune.Value, out var found) ? (int)found : 0;
            _glyphs.Add(rune.Value, glyph);
        }

        return glyph;
    }

    /// <summary>A glyph without width; 0 where the face has none.</summary>
    public int Blank => Glyph(new Rune('\u200D')) is var joiner && Width(joiner) == 0 ? joiner : 0;

    public bool Has(Rune rune) => Glyph(rune) != 0;

    /// <summary>The id by which a page names a glyph.</summary>
    public int Id(int glyph) => _ids is null ? glyph : _ids[glyph];

    /// <summary>Its advance in thousandths of the size, as the file will tell it.</summary>
    public int Width(int glyph)
    {
        if (!_widths.TryGetValue(glyph, out var width))
        {
            width = (int)Math.Round(Font.GetHorizontalGlyphAdvance((uint)glyph) * 1000.0 / UnitsPerEm);
            _widths.Add(glyph, width);
        }

        return width;
    }

    /// <summary>Notes that a glyph is drawn for a text; whether a reader who knows only the glyph finds that text.</summary>
    public bool Draw(int glyph, string text)
    {
        if (_drawn.TryGetValue(glyph, out var known) && known.Length > 0)
        {
            return known == text && glyph != 0;
        }

        _drawn[glyph] = text;
        return text.Length > 0 && glyph != 0;
    }

    /// <summary>A number of a table of the font; 0 where it has no such table.</summary>
    public int Number16(string table, int offset)
    {
        using var blob = Face.ReferenceTable(Tag.Parse(table));
        return blob.Length >= offset + 2 ? BinaryPrimitives.ReadInt16BigEndian(blob.AsSpan()[offset..]) : 0;
    }

    public void Dispose()
    {
        Font.Dispose();
        Face.Dispose();
        _blob.Dispose();
    }

    // The font's own word (OS/2 fsType): restricted, not to be cut, or bitmaps only.
    private static bool IsForbidden(Face face)
    {
        using var table = face.ReferenceTable(new Tag('O', 'S', '/', '2'));
        if (table.Length < 10)
        {
            return false;
        }

        var type = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan()[8..]);
        return (type & 0xF) == 0x2 || (type & 0x300) != 0;
    }
}
