using System.Collections.Immutable;
using Interdict.Briefing.Documents;

namespace Interdict.Briefing.Composing;

/// <summary>Numbers footnotes in the order of first use; what is cited twice is one footnote.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<Cite, int> _numbers = [];
    private readonly ImmutableArray<Footnote>.Builder _notes = ImmutableArray.CreateBuilder<Footnote>();

    public ImmutableArray<int> Numbers(IEnumerable<Cite?> cites) => [.. cites.OfType<Cite>().Select(Number).Distinct().Order()];

    public ImmutableArray<Footnote> ToNotes() => _notes.ToImmutable();

    private int Number(Cite cite)
    {
        if (!_numbers.TryGetValue(cite, out var number))
        {
            number = _notes.Count + 1;
            _numbers.Add(cite, number);
            _notes.Add(new Footnote(number, cite.Citation, cite.Date, cite.Confidence, cite.LastVerified, cite.Source, cite.Remark, cite.Url));
        }

        return number;
    }
}
