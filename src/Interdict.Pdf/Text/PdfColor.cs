using Interdict.Briefing.Documents;

namespace Interdict.Pdf.Text;

/// <summary>A color by its red, green and blue, 0 to 255 each; the shades are those of the HTML page on a light ground, each of at least 4.5 to 1 against white.</summary>
internal readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Text { get; } = new(0x1b, 0x1f, 0x24);

    public static PdfColor Faint { get; } = new(0x59, 0x63, 0x6e);

    public static PdfColor Link { get; } = new(0x0a, 0x53, 0xbe);

    public static PdfColor Primary { get; } = new(0x9a, 0x1b, 0x1b);

    public static PdfColor Caution { get; } = new(0x7a, 0x4b, 0x00);

    public static PdfColor CautionGround { get; } = new(0xff, 0xf7, 0xe0);

    public static PdfColor Panel { get; } = new(0xf6, 0xf8, 0xfa);

    public static PdfColor Rule { get; } = new(0xd1, 0xd9, 0xe0);

    public static PdfColor Of(Ink ink) => ink switch
    {
        Ink.Faint or Ink.Ended => Faint,
        Ink.Primary => Primary,
        Ink.Secondary => Link,
        Ink.Ground => Panel,
        _ => Text,
    };
}
