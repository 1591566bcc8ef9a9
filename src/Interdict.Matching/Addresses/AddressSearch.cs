using System.Runtime.InteropServices;
using Interdict.Matching.Indexing;
using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Addresses;

/// <summary>
/// Finds every address whose score can reach the threshold, and scores it. score &lt;= share x credit / W + (1 - share), credit being the sum over the query's parts of
/// weight x likeness of what they are matched with: parts whose best possible credit together stays below what a hit needs are not probed (weighted prefix filter),
/// and an address is scored only where what was probed, plus what was not, is enough. Deductions only lower a score. So nothing is lost.
/// </summary>
internal sealed class AddressSearch(AddressIndex index, ParsedAddress query, ScreeningPolicy policy)
{
    private readonly ulong[][] _patterns = [.. query.Parts.Select(Pattern)];
    private readonly ushort _country = query.Country is { } country ? IndexBuilder.PackCountry(country) : (ushort)0;
    private readonly AddressScratch _scratch = AddressScratch.For(index);

    /// <summary>The best address of each entry that reaches the threshold: its place in the index, and its score.</summary>
    public Dictionary<int, (int Address, int Score)> Run()
    {
        var best = new Dictionary<int, (int Address, int Score)>();
        if (policy.Exhaustive)
        {
            for (var i = 0; i < index.Count; i++)
            {
                Offer(best, i, ScoreByRelation(i));
            }

            return best;
        }

        FindMatches();
        foreach (var address in Candidates())
        {
            Offer(best, address, ScoreByMatch(address));
        }

        return best;
    }

    /// <summary>Scores an address by asking the relation for every pair of parts.</summary>
    public int ScoreByRelation(int address, AddressTrace? trace = null)
    {
        ref readonly var row = ref index.Addresses[address];
        var parts = index.Parts.Slice(row.FirstPart, row.Parts);
        var count = 0;
        foreach (ref readonly var listed in parts)
        {
            ref readonly var word = ref index.Words[listed.Word];
            for (var part = query.Parts.Length - 1; part >= 0; part--)
            {
                var likeness = AddressRelation.Likeness(query.Parts[part], _patterns[part], word.IsNumber != 0, word.Features, index.TextOf(word), out var kind);
                Add(row, listed, part, likeness, kind, ref count);
            }
        }

        return AddressScorer.Of(query, row, parts, _country, _scratch.Edges.AsSpan(0, count), trace);
    }

    private int ScoreByMatch(int address)
    {
        ref readonly var row = ref index.Addresses[address];
        var parts = index.Parts.Slice(row.FirstPart, row.Parts);
        var count = 0;
        foreach (ref readonly var listed in parts)
        {
            for (var at = _scratch.FirstMatch.GetValueOrDefault(listed.Word, -1); at >= 0; at = _scratch.Matches[at].Next)
            {
                var match = _scratch.Matches[at];
                Add(row, listed, match.Part, match.Likeness, match.Kind, ref count);
            }
        }

        return AddressScorer.Of(query, row, parts, _country, _scratch.Edges.AsSpan(0, count));
    }

    private static ulong[] Pattern(AddressPart part)
    {
        var words = part.IsNumber ? [] : new ulong[EditDistance.PatternWords];
        if (!part.IsNumber && part.Features.Editable != 0)
        {
            EditDistance.Compile(part.Text, words);
        }

        return words;
    }

    private void Add(in AddressRow row, in AddressPartRow listed, int part, int likeness, RelationKind kind, ref int count)
    {
        if (likeness == 0 || AddressRelation.Fit(query.Parts[part].Kind, listed.Kind, likeness) == 0)
        {
            return;
        }

        var edge = AddressScorer.EdgeOf(query, part, row, listed, likeness, kind);
        Edge.Keep(edge, _scratch.Edges, ref count);
    }

    private void FindMatches()
    {
        var keys = index.Keys.Span;
        for (var part = 0; part < query.Parts.Length; part++)
        {
            _scratch.Seen.Clear();
            AddressKeys.Write(query.Parts[part], _scratch.Keys);
            foreach (var key in _scratch.Keys)
            {
                var at = keys.BinarySearch(new AddressKey(key, 0));
                for (at = at < 0 ? ~at : at; at < keys.Length && keys[at].Key == key; at++)
                {
                    if (_scratch.Seen.Add(keys[at].Word))
                    {
                        Match(part, keys[at].Word);
                    }
                }
            }
        }
    }

    private void Match(int part, int number)
    {
        ref readonly var word = ref index.Words[number];
        var likeness = AddressRelation.Likeness(query.Parts[part], _patterns[part], word.IsNumber != 0, word.Features, index.TextOf(word), out var kind);
        if (likeness > 0)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_scratch.FirstMatch, number, out var known);
            _scratch.Matches.Add(new AddressScratch.Match(number, part, likeness, kind, known ? first : -1));
            first = _scratch.Matches.Count - 1;
        }
    }

    private List<int> Candidates()
    {
        var need = Need();
        var bound = Unprobed(need, out var skipped);
        foreach (var match in _scratch.Matches)
        {
            if (skipped[match.Part])
            {
                continue;
            }

            var credit = (long)match.Likeness * query.Parts[match.Part].Weight;
            ref readonly var word = ref index.Words[match.Word];
            foreach (var address in index.Postings.Slice(word.FirstPosting, word.Postings))
            {
                if (_scratch.Credit[address] == 0)
                {
                    _scratch.Credited.Add(address);
                }

                _scratch.Credit[address] += credit;
            }
        }

        var candidates = new List<int>();
        foreach (var address in _scratch.Credited)
        {
            if (_scratch.Credit[address] + bound >= need)
            {
                candidates.Add(address);
            }

            _scratch.Credit[address] = 0;
        }

        _scratch.Credited.Clear();
        return candidates;
    }

    // The least credit of a hit.
    private long Need()
    {
        var beyond = (long)(Math.Max(1, policy.Threshold.Points) - (Score.Maximum - AddressTable.QueryShare)) * TokenRelation.Full * query.TotalWeight;
        return beyond <= 0 ? 1 : (beyond + AddressTable.QueryShare - 1) / AddressTable.QueryShare;
    }

    // Chooses the parts that need no probing, the dearest first; returns the most that they could credit.
    private long Unprobed(long need, out bool[] skipped)
    {
        var most = new long[query.Parts.Length];
        var cost = new long[query.Parts.Length];
        foreach (var match in _scratch.Matches)
        {
            most[match.Part] = Math.Max(most[match.Part], (long)match.Likeness * query.Parts[match.Part].Weight);
            cost[match.Part] += index.Words[match.Word].Postings;
        }

        skipped = new bool[query.Parts.Length];
        var bound = 0L;
        foreach (var part in Enumerable.Range(0, query.Parts.Length).OrderByDescending(p => cost[p]).ThenBy(p => p))
        {
            if (bound + most[part] < need)
            {
                bound += most[part];
                skipped[part] = true;
            }
        }

        return bound;
    }

    private void Offer(Dictionary<int, (int Address, int Score)> best, int address, int score)
    {
        ref readonly var row = ref index.Addresses[address];
        if (score < Math.Max(1, policy.Threshold.Points) || !Admits(row))
        {
            return;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, row.Entry, out var exists);
        if (!exists || score > known.Score || (score == known.Score && address < known.Address))
        {
            known = (address, score);
        }
    }

    private bool Admits(in AddressRow row)
    {
        if (policy.AsOf is { } date && (row.Listed > date.DayNumber || date.DayNumber > row.Ended))
        {
            return false;
        }

        var list = index.Lists[row.List];
        return policy.Lists.IsEmpty || policy.Lists.Any(l => string.Equals(l.Value, list, StringComparison.Ordinal));
    }
}
