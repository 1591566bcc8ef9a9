using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Explaining;
using Interdict.Matching.Ofac;
using Interdict.Matching.Retrieval;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching;

/// <summary>Screens parties against an index. Safe for many threads.</summary>
public sealed class Screener
{
    private readonly NameIndex _index;

    /// <param name="index">The searchable corpus; not disposed here.</param>
    public Screener(NameIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
    }

    /// <summary>The searchable corpus.</summary>
    public NameIndex Index => _index;

    /// <summary>
    /// The hot path: finds the best entries and allocates nothing once a thread has searched an index of this size.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="results">Filled best first, by position in the corpus where scores are equal; at most the smaller of its length and the policy's limit.</param>
    /// <returns>How many were filled.</returns>
    public int Find(Party party, ScreeningPolicy policy, Span<ScoredEntry> results)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(policy);
        var count = 0;
        Collect(party, policy, results, [], 0, ref count);
        return count;
    }

    /// <summary>Adds what is found to the results of other indexes.</summary>
    /// <param name="party">The party.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="results">Kept best first; at most the smaller of its length and the policy's limit.</param>
    /// <param name="removed">Positions of entries that do not count, ascending; those after them move up.</param>
    /// <param name="offset">What is added to positions then.</param>
    /// <param name="count">How many results there are.</param>
    internal void Collect(Party party, ScreeningPolicy policy, Span<ScoredEntry> results, ReadOnlySpan<int> removed, int offset, ref int count)
    {
        var scratch = Search(party, policy);
        var room = Math.Min(results.Length, policy.Limit);
        for (var i = 0; i < scratch.ScoredCount; i++)
        {
            var entry = scratch.Scored[i];
            var by = scratch.BestBy[entry];
            var score = new Score(scratch.BestScore[entry] - 1);
            scratch.BestScore[entry] = 0;
            var before = removed.IsEmpty ? -1 : removed.BinarySearch(entry);
            if (before < 0)
            {
                Keep(results, room, ref count, new ScoredEntry(entry - ~before + offset, by.Form < 0 ? ~by.Form : _index.Forms[by.Form].Name, score));
            }
        }

        scratch.ScoredCount = 0;
    }

    /// <summary>The entries that the party may be, best first, each with its explanation; by position in the corpus where scores are equal.</summary>
    public ImmutableArray<Hit> Screen(Party party, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var results = new ScoredEntry[Math.Min(policy.Limit, _index.EntryCount)];
        var count = Find(party, policy, results);
        var hits = ImmutableArray.CreateBuilder<Hit>(count);
        foreach (var found in results.AsSpan(0, count))
        {
            var explained = Explain(party, found.Entry, policy);
            hits.Add(new Hit(found.Entry, explained.Matched, explained.Score, explained.Contributions));
        }

        return hits.MoveToImmutable();
    }

    /// <summary>Why one entry is, or is not, a hit. Its score is the one that screening gives, below the threshold too.</summary>
    /// <param name="party">The party.</param>
    /// <param name="entry">The entry's position in the corpus.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="language">The language of the reasons.</param>
    public Explanation Explain(Party party, int entry, ScreeningPolicy policy, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfNegative(entry);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entry, _index.EntryCount);
        return new Explainer(_index, party, policy, language).Explain(entry);
    }

    /// <summary>
    /// What would make an entry a hit that is none: the smallest changes of the name, of one word if one is enough, or of a fact told beside it, each found by
    /// scoring anew; the smallest first. Empty where it is a hit already, or where no small change is enough.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <param name="entry">The entry's position in the corpus.</param>
    /// <param name="policy">The rules.</param>
    public ImmutableArray<Change> WhatWouldChange(Party party, int entry, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfNegative(entry);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entry, _index.EntryCount);
        return new ChangeFinder(_index, entry, policy).Find(party);
    }

    /// <summary>Scores a party against one name, with no corpus: the score that an entry with just this name would get.</summary>
    /// <param name="party">The one party.</param>
    /// <param name="other">The other, in the place of the listed one.</param>
    /// <param name="policy">The rules.</param>
    /// <param name="language">The language of the reasons.</param>
    public static Explanation Compare(Party party, Party other, ScreeningPolicy policy, Language language = Language.English)
    {
        using var index = IndexOf(other);
        return new Screener(index).Explain(party, 0, policy, language);
    }

    /// <summary>The same as <see cref="WhatWouldChange(Party, int, ScreeningPolicy)"/> against one name, with no corpus.</summary>
    /// <param name="party">The one party.</param>
    /// <param name="other">The other, in the place of the listed one.</param>
    /// <param name="policy">The rules.</param>
    public static ImmutableArray<Change> WhatWouldChange(Party party, Party other, ScreeningPolicy policy)
    {
        using var index = IndexOf(other);
        return new Screener(index).WhatWouldChange(party, 0, policy);
    }

    private static NameIndex IndexOf(Party other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var entry = new Entry
        {
            Id = new EntryId(new ListCode("names"), "compared"),
            Type = other.Type,
            Names = [new PartyName(other.Name)],
            Countries = other.Countries,
            BirthDates = other.BirthDate.Year == 0 ? [] : [other.BirthDate],
            Identifiers = [.. other.Identifiers.Select(i => new Identifier("", i, QueryIdentifiers.CountryOf(other.Countries)))],
        };
        return NameIndex.Build([entry], "");
    }

    private Scratch Search(Party party, ScreeningPolicy policy)
    {
        var scratch = Scratch.For(_index);
        var table = ScoringTable.Of(policy.Algorithm);
        var lists = ListSet(policy);
        scratch.Identifiers.Compile(party);
        if (policy.Algorithm == Algorithm.Ofac)
        {
            OfacSearch.Run(_index, scratch, party.Name, policy, lists);
        }
        else
        {
            SearchViews(scratch, party, policy, table, lists);
        }

        OfferIdentifiers(scratch, policy, table, lists);
        return scratch;
    }

    private void SearchViews(Scratch scratch, Party party, ScreeningPolicy policy, ScoringTable table, ulong lists)
    {
        NameAnalyzer.Analyze(party.Name, scratch.Name);
        for (var view = 0; view < scratch.Name.Views.Length; view++)
        {
            scratch.Units.Compile(scratch.Name, scratch.Name.Views[view]);
            if (policy.Exhaustive)
            {
                Retriever.SearchAll(_index, scratch, party, policy, table, view, lists);
            }
            else
            {
                Retriever.Search(_index, scratch, party, policy, table, view, lists);
            }
        }
    }

    private void OfferIdentifiers(Scratch scratch, ScreeningPolicy policy, ScoringTable table, ulong lists)
    {
        if (table.SameIdentifier < policy.Threshold.Points)
        {
            return;
        }

        for (var item = 0; item < scratch.Identifiers.Count; item++)
        {
            var (hash, part) = scratch.Identifiers.HashesOf(item);
            OfferRows(scratch, policy, table, lists, item, hash, byPart: false);
            OfferRows(scratch, policy, table, lists, item, part, byPart: true);
        }
    }

    private void OfferRows(Scratch scratch, ScreeningPolicy policy, ScoringTable table, ulong lists, int item, ulong hash, bool byPart)
    {
        foreach (ref readonly var row in QueryIdentifiers.Rows(_index, hash))
        {
            var entry = row.Entry;
            if (!scratch.Identifiers.IsSame(item, row, byPart) || !Retriever.Admits(_index, policy, lists, entry) || scratch.BestScore[entry] - 1 >= table.SameIdentifier)
            {
                continue;
            }

            if (scratch.BestScore[entry] == 0)
            {
                scratch.Scored[scratch.ScoredCount++] = entry;
                scratch.BestBy[entry] = new Scratch.FoundBy(-1, 0);
            }

            scratch.BestScore[entry] = table.SameIdentifier + 1;
        }
    }

    private ulong ListSet(ScreeningPolicy policy)
    {
        if (policy.Lists.Length == 0)
        {
            return ulong.MaxValue;
        }

        var set = 0ul;
        for (var i = 0; i < _index.Lists.Count; i++)
        {
            foreach (var list in policy.Lists)
            {
                set |= string.Equals(list.Value, _index.Lists[i], StringComparison.Ordinal) ? 1ul << i : 0;
            }
        }

        return set;
    }

    // Keeps the best of all found, in order: an insertion, since the room is small.
    private static void Keep(Span<ScoredEntry> results, int room, ref int count, ScoredEntry found)
    {
        if (count == room && (room == 0 || !Precedes(found, results[count - 1])))
        {
            return;
        }

        var at = count < room ? count++ : count - 1;
        for (; at > 0 && Precedes(found, results[at - 1]); at--)
        {
            results[at] = results[at - 1];
        }

        results[at] = found;
    }

    private static bool Precedes(ScoredEntry one, ScoredEntry other) => one.Score != other.Score ? one.Score > other.Score : one.Entry < other.Entry;
}
