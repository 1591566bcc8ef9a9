using System.Buffers;
using System.Collections.Immutable;
using Interdict.Cli.Corpora;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Matching.Explaining;
using Interdict.Matching.FreeText;

namespace Interdict.Cli.Screening;

/// <summary>Screens parties against a corpus as it stood on a date. Safe for many threads.</summary>
internal sealed class PartyScreening(OpenCorpus corpus, ScreenSettings settings)
{
    private const int FewHits = 256;
    private const int NearMiss = 1_000;
    private const int MostNotListed = 10;
    private readonly HitOrder _order = new(corpus);
    private readonly Screener _screener = new(corpus.Index);
    private readonly CutNames _cutNames = new(new Screener(corpus.Index));
    private readonly ScreeningPolicy _unlimited = settings.Policy with { Limit = int.MaxValue };

    public OpenCorpus Corpus { get; } = corpus;

    public ScreenSettings Settings { get; } = settings;

    /// <summary>Screens one party by its name and, where it has one, by its address. Hits of one score come in the order of <see cref="HitOrder"/>.</summary>
    public Screened Run(Party party)
    {
        var screened = WithCutNames(RunName(party));
        if (string.IsNullOrWhiteSpace(party.Address))
        {
            return screened;
        }

        var found = new AddressScreener(Corpus.Addresses).Screen(party.Address, _unlimited);
        var listed = found.RemoveAll(hit => !IsListed(Corpus[hit.Entry], Settings));
        var hits = Corroboration.Join(party, screened.Hits, listed);
        hits.Sort((a, b) => _order.Compare(new ScoredEntry(a.Entry, 0, a.Score), new ScoredEntry(b.Entry, 0, b.Score)));
        return screened with
        {
            Hits = [.. hits.Take(Settings.Policy.Limit)],
            Unlisted = screened.Unlisted + found.Length - listed.Length,
            NotListed = found.Length == listed.Length ? screened.NotListed : NotListed(found, screened.NotListed),
            More = screened.More || hits.Count > Settings.Policy.Limit,
        };
    }

    // A name as long as a payment field may have been cut there: the better of both ways to compare it stands.
    private Screened WithCutNames(Screened screened)
    {
        var cut = CutNames.MayBeCut(screened.Party.Name) && Settings.Policy.Algorithm != Algorithm.Ofac
            ? _cutNames.Screen(screened.Party, _unlimited).RemoveAll(hit => !IsListed(Corpus[hit.Entry], Settings))
            : [];
        if (cut.IsEmpty)
        {
            return screened;
        }

        var hits = screened.Hits.Concat(cut).GroupBy(h => h.Entry).Select(g => g.MaxBy(h => h.Score.Points)!).ToList();
        hits.Sort((a, b) => _order.Compare(new ScoredEntry(a.Entry, 0, a.Score), new ScoredEntry(b.Entry, 0, b.Score)));
        return screened with { Hits = [.. hits.Take(Settings.Policy.Limit)], More = screened.More || hits.Count > Settings.Policy.Limit };
    }

    private Screened RunName(Party party)
    {
        var found = ArrayPool<ScoredEntry>.Shared.Rent(Math.Min(FewHits, Corpus.Count));
        try
        {
            var count = _screener.Find(party, _unlimited, found);
            if (count == found.Length && count < Corpus.Count)
            {
                ArrayPool<ScoredEntry>.Shared.Return(found);
                found = ArrayPool<ScoredEntry>.Shared.Rent(Corpus.Count);
                count = _screener.Find(party, _unlimited, found);
            }

            var total = KeepListed(found.AsSpan(0, count));
            var listed = found.AsSpan(0, total);
            listed.Sort(_order.Compare);
            var hits = ImmutableArray.CreateBuilder<Hit>(Math.Min(total, Settings.Policy.Limit));
            foreach (var hit in listed[..hits.Capacity])
            {
                var explained = Explain(party, hit.Entry);
                hits.Add(new Hit(hit.Entry, explained.Matched, explained.Score, explained.Contributions));
            }

            var more = total > hits.Count;
            return new Screened(party, hits.MoveToImmutable(), count - total, more) { NotListed = Best(found.AsSpan(total, count - total)) };
        }
        finally
        {
            ArrayPool<ScoredEntry>.Shared.Return(found);
        }
    }

    /// <summary>Screens one party that somebody asked about by itself: where nothing is found, with what comes nearest.</summary>
    public Screened RunOne(Party party)
    {
        var screened = Run(party) with { LacksAddresses = !string.IsNullOrWhiteSpace(party.Address) && Corpus.Addresses.Count == 0 };
        return screened.Hits.IsEmpty ? screened with { NearestMiss = NearestMiss(party) } : screened;
    }

    /// <summary>
    /// The best listed entry that falls short of the threshold by no more than a tenth, where nothing reaches it: a second look for those who asked about one name.
    /// <c>null</c> where there is none.
    /// </summary>
    private ScoredEntry? NearestMiss(Party party)
    {
        var found = ArrayPool<ScoredEntry>.Shared.Rent(Math.Min(FewHits, Corpus.Count));
        try
        {
            var lower = Settings.Policy with { Threshold = new Score(Math.Max(1, Settings.Policy.Threshold.Points - NearMiss)), Limit = int.MaxValue };
            var listed = found.AsSpan(0, KeepListed(found.AsSpan(0, _screener.Find(party, lower, found))));
            listed.Sort(_order.Compare);
            return listed.IsEmpty || listed[0].Score >= Settings.Policy.Threshold ? null : listed[0];
        }
        finally
        {
            ArrayPool<ScoredEntry>.Shared.Return(found);
        }
    }

    public Explanation Explain(Party party, int position) => _screener.Explain(party, position, Settings.Policy, Settings.Language);

    /// <summary>Searches a text for the names of parties.</summary>
    public Screened RunText(TextSource source, Party about, CancellationToken cancellation)
    {
        var found = new TextScreener(_screener).Screen(source.Text, about, Settings.Policy, cancellation);
        var listed = found.RemoveAll(hit => !IsListed(Corpus[hit.Entry], Settings));
        var hits = listed.Sort((a, b) => _order.Compare(new ScoredEntry(a.Entry, 0, a.Score), new ScoredEntry(b.Entry, 0, b.Score)));
        var more = hits.Length > Settings.Policy.Limit;
        return new Screened(about, more ? hits[..Settings.Policy.Limit] : hits, found.Length - listed.Length, more) { Source = source, NotListed = NotListed(found) };
    }

    /// <summary>The same, together with what the party's address says for the entry.</summary>
    public (Explanation Explanation, HitChannel Channel) ExplainAll(Party party, int position)
    {
        var explained = Explain(party, position);
        if (string.IsNullOrWhiteSpace(party.Address) || new AddressScreener(Corpus.Addresses).Explain(party.Address, position, Settings.Policy) is not { } located)
        {
            return (explained, HitChannel.Name);
        }

        var named = new Hit(position, explained.Matched, explained.Score, explained.Contributions);
        var best = named.Score >= Settings.Policy.Threshold && located.Score >= Settings.Policy.Threshold ? Corroboration.Join(party, named, located)
            : located.Score > named.Score ? located
            : named;
        return best.Channel == HitChannel.Name && ReferenceEquals(best, named)
            ? (explained, HitChannel.Name)
            : (explained with { Matched = best.Matched, Score = best.Score, Contributions = best.Explanation, Reasons = [] }, best.Channel);
    }

    /// <summary>What would make an entry a hit that is none.</summary>
    public ImmutableArray<Change> WhatWouldChange(Party party, int position) => _screener.WhatWouldChange(party, position, Settings.Policy);

    /// <summary>Whether an entry counts on the date of the screening.</summary>
    public static bool IsListed(Entry entry, ScreenSettings settings) =>
        !ListingDates.HasEnded(entry, settings.Date) && (settings.AsOf is not { } date || !ListingDates.NotYetListed(entry, date));

    private ImmutableArray<ScoredEntry> Best(Span<ScoredEntry> notListed)
    {
        notListed.Sort(_order.Compare);
        return [.. notListed[..Math.Min(MostNotListed, notListed.Length)]];
    }

    private ImmutableArray<ScoredEntry> NotListed(ImmutableArray<Hit> found, ImmutableArray<ScoredEntry> besides = default)
    {
        ScoredEntry[] all = [.. found.Where(hit => !IsListed(Corpus[hit.Entry], Settings)).Select(h => new ScoredEntry(h.Entry, 0, h.Score)),
            .. besides.IsDefault ? [] : besides];
        return Best([.. all.GroupBy(e => e.Entry).Select(g => g.MaxBy(e => e.Score.Points))]);
    }

    /// <summary>Moves what counts on the date to the front, and what does not behind it.</summary>
    /// <returns>How many count.</returns>
    private int KeepListed(Span<ScoredEntry> found)
    {
        var kept = 0;
        for (var at = 0; at < found.Length; at++)
        {
            var hit = found[at];
            if (IsListed(Corpus[hit.Entry], Settings))
            {
                (found[kept], found[at]) = (hit, found[kept]);
                kept++;
            }
        }

        return kept;
    }
}
