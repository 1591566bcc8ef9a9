using System.Numerics;
using Interdict.Matching.Indexing;
using Interdict.Matching.Relations;
using Interdict.Matching.Retrieval;
using Interdict.Names;

namespace Interdict.Matching.Scoring;

/// <summary>
/// Scores one view of the query against one form. The only difference between the indexed and the exhaustive way is where the edges come from:
/// looked up in the query's match table, or asked of <see cref="TokenRelation"/> pair by pair.
/// </summary>
internal static class FormScorer
{
    /// <summary>The score, in ten-thousandths; 0 where nothing that can carry a match is related.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scratch">Holds the query's units and, unless <paramref name="exhaustive"/>, its matches.</param>
    /// <param name="party">The party, for all but its name.</param>
    /// <param name="table">The scorer.</param>
    /// <param name="formNumber">The form.</param>
    /// <param name="exhaustive">Whether to ask the relation for every pair.</param>
    /// <param name="least">A score below this may be given as 0, and mostly is at once: nothing is ever added to what the edges are worth together.</param>
    /// <param name="trace">Filled for explanations; <c>null</c> on the hot path.</param>
    public static int Score(NameIndex index, Scratch scratch, Party party, ScoringTable table, int formNumber, bool exhaustive, int least = 0, ScoreTrace? trace = null)
    {
        ref readonly var form = ref index.Forms[formNumber];
        var query = scratch.Units;
        var units = index.FormUnits.Slice(form.FirstUnit, form.Units);
        int entryTotal = index.FormWeights[formNumber];
        var scale = new Scale(table.QueryShare, query.TotalWeight, entryTotal);
        var count = exhaustive
            ? EdgesByRelation(index, scratch, table, form, units, scale)
            : EdgesByMatch(index, scratch, table, form, units, scale);
        if (count == 0)
        {
            return 0;
        }

        var edges = scratch.Edges.AsSpan(0, count);
        var most = 0L;
        foreach (ref readonly var edge in edges)
        {
            most += edge.Value;
        }

        if (most < least * scale.Denominator)
        {
            return 0;
        }

        var chosen = Assignment.Choose(edges);

        ulong matchedQuery = 0, matchedEntry = 0;
        long numerator = 0;
        long credit = 0;
        var anchored = false;
        var partial = false;
        for (var bits = chosen; bits != 0; bits &= bits - 1)
        {
            ref readonly var edge = ref edges[BitOperations.TrailingZeroCount(bits)];
            matchedQuery |= edge.Query;
            matchedEntry |= edge.Entry;
            numerator += edge.Value;
            credit += (long)Math.Min(edge.QueryWeight, edge.EntryWeight) * edge.Worth;
            anchored |= edge.IsAnchor;
            partial |= edge.Worth != TokenRelation.Full;
        }

        var points = (int)(numerator / scale.Denominator);
        if (!anchored || points < least)
        {
            return 0;
        }

        var pairing = new Pairing(edges, chosen, matchedQuery, matchedEntry, (int)(credit / TokenRelation.Full), entryTotal, partial);
        var deductions = DeductionRules.Of(index, query, scratch.Identifiers, party, table, form, units, pairing);
        if (form.Acronym == 0)
        {
            deductions.Limit(points - (points / ScoringTable.LeastShareLeft));
        }

        var score = Math.Max(0, points - deductions.Total);
        trace?.Set(edges, chosen, scale.Denominator, deductions, matchedQuery, matchedEntry, score);
        return score;
    }

    private static int EdgesByMatch(NameIndex index, Scratch scratch, ScoringTable table, in FormRow form, ReadOnlySpan<int> units, in Scale scale)
    {
        var count = 0;
        var matches = scratch.Matches;
        for (var i = 0; i < units.Length; i++)
        {
            for (var match = matches.First(units[i]); match >= 0; match = matches[match].Next)
            {
                ref readonly var found = ref matches[match];
                Add(index, scratch, form, units, i, found.QueryUnit, found.Kind, found.Worth, scale, ref count);
            }
        }

        // A single letter is related to every token that starts with it: too many to look up, quick to compare.
        if (form.HasInitials != 0 || scratch.Units.HasInitials)
        {
            for (var i = 0; i < form.Tokens; i++)
            {
                ref readonly var entry = ref index.Features[units[i]];
                for (var unit = 0; unit < scratch.Units.TokenCount; unit++)
                {
                    ref readonly var query = ref scratch.Units.Features(unit);
                    if (query.First == entry.First && query.Length != entry.Length
                        && (query.Length == 1 ? query.Role : entry.Length == 1 ? entry.Role : TokenRole.Core) == TokenRole.Initial)
                    {
                        Add(index, scratch, form, units, i, unit, RelationKind.Initial, table.Worth(TokenRelation.InitialLikeness), scale, ref count);
                    }
                }
            }
        }

        return count;
    }

    private static int EdgesByRelation(NameIndex index, Scratch scratch, ScoringTable table, in FormRow form, ReadOnlySpan<int> units, in Scale scale)
    {
        var count = 0;
        for (var i = 0; i < units.Length; i++)
        {
            ref readonly var entry = ref index.Features[units[i]];
            for (var unit = 0; unit < scratch.Units.Count; unit++)
            {
                int likeness;
                var kind = scratch.Relations.AreKnown
                    ? scratch.Relations.Of(unit, units[i], out likeness)
                    : TokenRelation.Of(scratch.Units.Features(unit), scratch.Units.Text(unit), scratch.Units.Pattern(unit), entry, index.TextOf(entry), out likeness);
                if (kind != RelationKind.None && table.Worth(likeness) is var worth and > 0)
                {
                    Add(index, scratch, form, units, i, unit, kind, worth, scale, ref count);
                }
            }
        }

        return count;
    }

    private static void Add(
        NameIndex index, Scratch scratch, in FormRow form, ReadOnlySpan<int> units, int place, int unit, RelationKind kind, int worth, in Scale scale, ref int count)
    {
        var query = scratch.Units;
        ulong cover;
        int weight;
        bool anchor;
        if (place < form.Tokens)
        {
            var tag = index.Tags[units[place]];
            cover = 1ul << place;
            weight = tag.Weight;
            anchor = Anchors.Is(tag.Role, span: false);
        }
        else
        {
            var shape = index.FormShapes[form.FirstUnit + place];
            var (first, length) = (shape & 0xFF, shape >> 8);
            cover = ((1ul << length) - 1) << first;
            weight = 0;
            for (var i = first; i < first + length; i++)
            {
                weight += index.Tags[units[i]].Weight;
            }

            anchor = true;
        }

        var edge = new Edge
        {
            Query = query.Cover(unit),
            Entry = cover,
            QueryWeight = query.Weight(unit),
            EntryWeight = weight,
            Worth = (short)worth,
            Kind = kind,
            IsAnchor = anchor && kind != RelationKind.Initial && query.IsAnchor(unit),
            Value = scale.Value(worth, query.Weight(unit), weight),
        };
        Edge.Keep(edge, scratch.Edges, ref count);
    }

    /// <summary>Turns the worth of an edge into its share of the score, over a common denominator.</summary>
    private readonly struct Scale(int queryShare, int queryTotal, int entryTotal)
    {
        public long Denominator => 1000L * queryTotal * entryTotal;

        public long Value(int worth, int queryWeight, int entryWeight) =>
            worth * (((long)queryShare * queryWeight * entryTotal) + ((long)(Matching.Score.Maximum - queryShare) * entryWeight * queryTotal));
    }
}
