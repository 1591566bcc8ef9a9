using System.Collections.Immutable;

namespace Interdict.Pdf;

/// <summary>How a document is set.</summary>
public sealed record PdfOptions
{
    /// <summary>The paper; A4 if not given.</summary>
    public PaperSize Paper { get; init; }

    /// <summary>Folders in which fonts are looked for before those of the system, with all folders below them.</summary>
    public ImmutableArray<string> FontFolders { get; init; } = [];

    /// <summary>Whether the fonts of the machine may be used for letters that the program carries no font for.</summary>
    public bool UsesSystemFonts { get; init; } = true;
}
