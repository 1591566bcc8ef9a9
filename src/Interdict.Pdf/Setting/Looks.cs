using Interdict.Pdf.Fonts;
using Interdict.Pdf.Text;

namespace Interdict.Pdf.Setting;

/// <summary>The looks of the parts of a document, in points.</summary>
internal static class Looks
{
    public const double Body = 9.5;

    public const double Cell = 8;

    public const double Small = 7;

    /// <summary>From one baseline to the next, as a multiple of the size: enough for Arabic marks and Chinese.</summary>
    public const double Leading = 1.45;

    public static Look Title { get; } = new(20, PdfColor.Text, FontRole.Bold);

    public static Look Subtitle { get; } = new(11, PdfColor.Faint);

    public static Look Section { get; } = new(13.5, PdfColor.Text, FontRole.Bold);

    public static Look Subheading { get; } = new(10.5, PdfColor.Text, FontRole.Bold);

    public static Look Text { get; } = new(Body, PdfColor.Text);

    public static Look Hint { get; } = new(8.5, PdfColor.Faint);

    public static Look Caption { get; } = new(8.5, PdfColor.Text, FontRole.Bold);

    public static Look TableText { get; } = new(Cell, PdfColor.Text);

    public static Look TableHead { get; } = new(Cell, PdfColor.Text, FontRole.Bold);

    public static Look Note { get; } = new(8, PdfColor.Text);

    public static Look Running { get; } = new(Small, PdfColor.Faint);
}
