namespace Interdict.Pdf.Writing;

/// <summary>A part of the document as readers that do not see pages know it (ISO 32000-1, 14.7): a heading, a paragraph, a cell.</summary>
/// <param name="id">Its object's number.</param>
/// <param name="type">A standard structure type (14.8.4).</param>
/// <param name="parent">The part that holds it; 0 for the whole.</param>
internal sealed class StructureElement(int id, string type, int parent)
{
    public int Id { get; } = id;

    public string Type { get; } = type;

    public int Parent { get; } = parent;

    public string? Language { get; init; }

    public string? Alternative { get; init; }

    /// <summary>Its words in the order of reading, where they are drawn in another.</summary>
    public string? Words { get; set; }

    /// <summary>Entries of its attribute dictionary, with their owner.</summary>
    public string? Attributes { get; set; }

    /// <summary>Its content and parts, in the order of reading, as PDF.</summary>
    public List<string> Kids { get; } = [];
}
