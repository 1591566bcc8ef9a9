using System.Globalization;
using Interdict.Cli.Corpora;
using Interdict.Matching.Linking;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Linking;

/// <summary>The links of a corpus, with what its user decided about them. Found when asked for, so that they are never older than the lists.</summary>
internal sealed class CorpusLinks
{
    private const int Shown = 5;

    private readonly OpenCorpus _corpus;
    private readonly EntryLinker _linker;
    private readonly IReadOnlyList<LinkDecision> _decisions;

    public CorpusLinks(Host host, OpenCorpus corpus)
    {
        _corpus = corpus;
        _linker = new EntryLinker(corpus.Index, () => corpus.HasAddressIndex ? corpus.Addresses : null, position => corpus[position]);
        var decisions = new EditionStore(host.Home).ReadLinkDecisions();
        _decisions = decisions.IsEmpty ? [] : [.. decisions.GroupBy(KeyOf).Select(g => g.Last())];
    }

    /// <summary>The links of one entry, the entry first in each: confirmed ones, then the surest; cut ones last.</summary>
    public IReadOnlyList<KnownLink> Of(int position)
    {
        var id = _corpus[position].Id;
        var links = _linker.Of(position).Select(l => Turned(l, position)).ToList();
        foreach (var decision in _decisions.Where(d => d.One == id || d.Other == id))
        {
            var other = decision.One == id ? decision.Other : decision.One;
            foreach (var at in _corpus.FindAll(other).Where(at => links.All(l => l.Other != at)))
            {
                links.Add(new KnownLink(position, at, null, decision));
            }
        }

        return Sorted(links);
    }

    /// <summary>The entries that are about the same party, on one line; <c>null</c> where there are none.</summary>
    public string? InWords(int position)
    {
        var links = Of(position).Where(l => !l.IsCut).ToList();
        return links.Count == 0 ? null : string.Join("; ", links.Take(Shown).Select(l => $"{_corpus[l.Other].Id} {_corpus[l.Other].Name} ({LinkView.Sureness(l)})"))
            + (links.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"; +{links.Count - Shown}") : "");
    }

    /// <summary>All links of the corpus.</summary>
    public IReadOnlyList<KnownLink> All(CancellationToken cancellation)
    {
        var links = _linker.All(cancellation).Select(l => new KnownLink(l.One, l.Other, l, DecisionOn(l.One, l.Other))).ToList();
        foreach (var decision in _decisions)
        {
            foreach (var one in _corpus.FindAll(decision.One))
            {
                foreach (var other in _corpus.FindAll(decision.Other).Where(o => !links.Any(l => (l.One, l.Other) == (Math.Min(one, o), Math.Max(one, o)))))
                {
                    links.Add(new KnownLink(Math.Min(one, other), Math.Max(one, other), null, decision));
                }
            }
        }

        return Sorted(links);
    }

    // The same for both orders.
    private static string KeyOf(LinkDecision decision) =>
        string.CompareOrdinal(decision.One.ToString(), decision.Other.ToString()) < 0 ? $"{decision.One} {decision.Other}" : $"{decision.Other} {decision.One}";

    private static List<KnownLink> Sorted(List<KnownLink> links) =>
        [.. links.OrderBy(l => l.IsCut).ThenBy(l => l.Decision is null).ThenByDescending(l => l.Found?.Confidence.Points ?? 0).ThenBy(l => l.One).ThenBy(l => l.Other)];

    private KnownLink Turned(Link link, int position) => link.One == position
        ? new KnownLink(position, link.Other, link, DecisionOn(link.One, link.Other))
        : new KnownLink(position, link.One, link with { Evidence = [.. link.Evidence.Select(e => e with { One = e.Other, Other = e.One })] }, DecisionOn(link.One, link.Other));

    private LinkDecision? DecisionOn(int one, int other) => _decisions.FirstOrDefault(d => d.IsAbout(_corpus[one].Id, _corpus[other].Id));
}
