using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Interdict.Pdf.Fonts;

namespace Interdict.Pdf.Writing;

/// <summary>Embeds a face with the glyphs that were drawn, as a composite font (ISO 32000-1, 9.7), and the text that each glyph stands for.</summary>
internal static class FontWriter
{
    private const int MostMappings = 100;

    public static void Write(PdfFile file, FontFace face, int id)
    {
        var cut = Subsetter.Cut(face.Face, face.Drawn.Keys, face.IsCompact);
        var program = file.AddStream(face.IsCompact ? "/Subtype/CIDFontType0C" : string.Create(CultureInfo.InvariantCulture, $"/Length1 {cut.Length}"), cut);
        var name = $"{Tag(face)}+{face.Name}";
        var box = string.Join(' ', ((int[])[36, 38, 40, 42]).Select(o => Scaled(face, face.Number16("head", o))));
        var (ascent, descent) = (Scaled(face, face.Number16("hhea", 4)), Scaled(face, face.Number16("hhea", 6)));
        var capital = face.Number16("OS/2", 88) is > 0 and var height ? Scaled(face, height) : "700";
        var descriptor = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent {ascent}/Descent {descent}/CapHeight {capital}/StemV 80/FontFile{(face.IsCompact ? 3 : 2)} {program} 0 R>>"));
        var map = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode(face)));
        var inner = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/CIDFontType{(face.IsCompact ? 0 : 2)}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 1000/W[{Widths(face)}]{(face.IsCompact ? "" : "/CIDToGIDMap/Identity")}>>"));
        file.Write(id, string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}{(face.IsCompact ? "-Identity-H" : "")}/Encoding/Identity-H/DescendantFonts[{inner} 0 R]/ToUnicode {map} 0 R>>"));
    }

    private static string Scaled(FontFace face, int value) => Math.Round(value * 1000.0 / face.UnitsPerEm).ToString(CultureInfo.InvariantCulture);

    // Six letters that tell one cut of a face from another.
    private static string Tag(FontFace face)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', face.Drawn.Keys)));
        return string.Concat(hash.Take(6).Select(b => (char)('A' + (b % 26))));
    }

    private static string Widths(FontFace face)
    {
        var text = new StringBuilder();
        var last = -2;
        foreach (var (id, width) in face.Drawn.Keys.Select(g => (Id: face.Id(g), Width: face.Width(g))).OrderBy(g => g.Id))
        {
            if (id != last + 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(last < 0 ? "" : "]")}{id}[");
            }

            text.Append(CultureInfo.InvariantCulture, $"{width} ");
            last = id;
        }

        return text.Append(last < 0 ? "" : "]").ToString();
    }

    private static string ToUnicode(FontFace face)
    {
        var text = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        text.Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in face.Drawn.Where(d => d.Value.Length > 0).Select(d => (Id: face.Id(d.Key), d.Value)).OrderBy(d => d.Id).Chunk(MostMappings))
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (id, value) in part)
            {
                text.Append(CultureInfo.InvariantCulture, $"<{id:X4}> <{PdfText.Hex(value)}>\n");
            }

            text.Append("endbfchar\n");
        }

        return text.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
