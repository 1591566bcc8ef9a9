using Interdict.Pdf.Text;
using Interdict.Pdf.Writing;

namespace Interdict.Pdf.Setting;

/// <summary>The parts of a paragraph that its spans make: a link, or words in another language. Made when first drawn, so that they stand in the order of reading.</summary>
internal sealed class SpanTags(StructureTree tree, StructureElement owner)
{
    private readonly Dictionary<int, StructureElement> _parts = [];

    public StructureElement Of(ShapedRun run, string text)
    {
        if (run.Span is { Url: null, Language: null })
        {
            return owner;
        }

        if (!_parts.TryGetValue(run.SpanIndex, out var part))
        {
            part = tree.Open(owner, run.Span.Url is null ? "Span" : "Link", run.Span.Language, run.Span.Says);
            if (run.Span.Url is null && text.AsSpan(run.Span.Start, run.Span.Length) is var words && Bidi.IsRightToLeft(words))
            {
                part.Words = words.ToString();
            }

            _parts.Add(run.SpanIndex, part);
        }

        return part;
    }

    /// <summary>Writes the parts.</summary>
    public void Close()
    {
        foreach (var part in _parts.Values)
        {
            tree.Close(part);
        }
    }
}
