using System.Text;

namespace Interdict.Pdf.Text;

/// <summary>The text of one paragraph with the spans that tell how its parts look, in what language they are and where they lead.</summary>
internal sealed class Inline
{
    private readonly StringBuilder _text = new();
    private readonly List<InlineSpan> _spans = [];

    public string Text => _text.ToString();

    public IReadOnlyList<InlineSpan> Spans => _spans;

    /// <summary>Places before which no line may end, though the letters would allow it: a reference stays with its sentence.</summary>
    public HashSet<int> Joined { get; } = [];

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Lets no line end before what is added next.</summary>
    public Inline Join()
    {
        Joined.Add(_text.Length);
        return this;
    }

    /// <summary>Adds a piece.</summary>
    /// <param name="text">Plain text; control characters are taken for blanks.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="language">Its BCP 47 tag where it differs from the document's.</param>
    /// <param name="url">Where it leads: https, or <c>#</c> and the name of a place in the document.</param>
    /// <param name="says">What a link says to those who do not see it, where that is not its text.</param>
    public Inline Add(string text, Look look, string? language = null, string? url = null, string? says = null)
    {
        var start = _text.Length;
        foreach (var c in text)
        {
            if (c is '\n' or '\t' or '\r')
            {
                _text.Append(' ');
            }
            else if (!(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFFFE' or '\uFFFF'))
            {
                _text.Append(c);
            }
        }

        if (_text.Length > start)
        {
            var isLink = url is not null && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith('#'));
            _spans.Add(new InlineSpan(start, _text.Length - start, look, language, isLink ? url : null, says));
        }

        return this;
    }
}
