namespace Interdict.Pdf.Fonts;

/// <summary>Which cut of a face a piece of text asks for.</summary>
internal enum FontRole : byte
{
    /// <summary>Upright, of normal weight.</summary>
    Regular,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Of fixed width.</summary>
    Code,
}
