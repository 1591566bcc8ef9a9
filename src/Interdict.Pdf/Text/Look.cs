using Interdict.Pdf.Fonts;

namespace Interdict.Pdf.Text;

/// <summary>How a piece of text looks.</summary>
/// <param name="Size">Height of the face in points.</param>
/// <param name="Color">Its color.</param>
/// <param name="Role">Which cut.</param>
/// <param name="Rise">How far above the line it stands, in points.</param>
internal readonly record struct Look(double Size, PdfColor Color, FontRole Role = FontRole.Regular, double Rise = 0);
