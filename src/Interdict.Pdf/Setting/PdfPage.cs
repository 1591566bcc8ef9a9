using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>A page as far as it is set: what is drawn at once, what can be drawn only when all pages are known, its links, the parts of the document on it.</summary>
internal sealed class PdfPage(int id, int number, int key)
{
    /// <summary>Its object's number.</summary>
    public int Id { get; } = id;

    /// <summary>From 1.</summary>
    public int Number { get; } = number;

    /// <summary>Its key in the tree of parts.</summary>
    public int Key { get; } = key;

    public PageContent Main { get; set; } = new();

    public PageContent Late { get; } = new();

    /// <summary>The number of the stream of <see cref="Main"/>, once it is written.</summary>
    public int MainStream { get; set; }

    public List<int> Links { get; } = [];

    /// <summary>The part of each marked piece, by the piece's number.</summary>
    public List<int> Pieces { get; } = [];
}
