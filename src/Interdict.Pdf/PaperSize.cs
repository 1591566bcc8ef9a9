namespace Interdict.Pdf;

/// <summary>The size of a page, upright.</summary>
public enum PaperSize : byte
{
    /// <summary>210 by 297 mm (ISO 216).</summary>
    A4,

    /// <summary>8.5 by 11 inches (ANSI/ASME Y14.1).</summary>
    Letter,
}
