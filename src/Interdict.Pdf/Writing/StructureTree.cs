using System.Globalization;
using System.Text;

namespace Interdict.Pdf.Writing;

/// <summary>The tree of the document's parts, and which part each piece of a page and each link belongs to.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly int _root;
    private readonly List<string> _parents = [];

    public StructureTree(PdfFile file)
    {
        _file = file;
        _root = file.Reserve();
        Document = new StructureElement(file.Reserve(), "Document", _root);
    }

    /// <summary>The whole.</summary>
    public StructureElement Document { get; }

    /// <summary>A new part at the end of another. Its parts must be done before it is written by <see cref="Close"/>.</summary>
    public StructureElement Open(StructureElement parent, string type, string? language = null, string? alternative = null, string? attributes = null)
    {
        var element = new StructureElement(_file.Reserve(), type, parent.Id) { Language = language, Alternative = alternative, Attributes = attributes };
        parent.Kids.Add(string.Create(CultureInfo.InvariantCulture, $"{element.Id} 0 R"));
        return element;
    }

    /// <summary>Writes a part that is done.</summary>
    public void Close(StructureElement element)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<</Type/StructElem/S/{element.Type}/P {element.Parent} 0 R");
        if (element.Language is { } language)
        {
            text.Append(CultureInfo.InvariantCulture, $"/Lang{PdfText.Text(language)}");
        }

        if (element.Alternative is { } alternative)
        {
            text.Append(CultureInfo.InvariantCulture, $"/Alt{PdfText.Text(alternative)}");
        }

        if (element.Words is { } words)
        {
            text.Append(CultureInfo.InvariantCulture, $"/ActualText{PdfText.Text(words)}");
        }

        if (element.Attributes is { } attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $"/A<<{attributes}>>");
        }

        if (element.Kids.Count > 0)
        {
            text.Append("/K[").AppendJoin(' ', element.Kids).Append(']');
        }

        _file.Write(element.Id, text.Append(">>").ToString());
    }

    /// <summary>A key under which a page's or link's part is found; what it leads to is told later by <see cref="Set"/>.</summary>
    public int Key()
    {
        _parents.Add("null");
        return _parents.Count - 1;
    }

    public void Set(int key, string value) => _parents[key] = value;

    /// <summary>Writes the root, and returns its number.</summary>
    public int Finish()
    {
        Close(Document);
        var numbers = new StringBuilder("<</Nums[");
        foreach (var (key, value) in _parents.Index())
        {
            numbers.Append(CultureInfo.InvariantCulture, $"{key} {value} ");
        }

        var parents = _file.Add(numbers.Append("]>>").ToString());
        _file.Write(_root, string.Create(CultureInfo.InvariantCulture, $"<</Type/StructTreeRoot/K[{Document.Id} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {_parents.Count}>>"));
        return _root;
    }
}
