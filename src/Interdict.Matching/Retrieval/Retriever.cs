using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// Finds every form whose score can reach the threshold, and scores it.
/// <para>score &lt;= share x credit / W + (1 - share), where credit is the sum over the query's tokens of weight x worth of what they are matched with and W the
/// sum of all their weights; deductions only lower it. So a form below <c>need</c> = (threshold - (1 - share)) / share x W is no hit. Each unit's worth is
/// at most that of its best match in the vocabulary: units whose possible credit together stays below <c>need</c> need not be probed, because a form
/// that only they reach is no hit (weighted prefix filter). Units that cannot carry a match are never probed. What the probed units credit to a form, plus
/// what the unprobed ones could, must reach <c>need</c> before the form is scored.</para>
/// <para>Single letters are related to too much to be looked up: forms that hold any are kept apart, and bounded with what those letters could add.</para>
/// </summary>
internal static class Retriever
{
    private const int FetchedAhead = 16;

    public static void Search(NameIndex index, Scratch scratch, Party party, ScreeningPolicy policy, ScoringTable table, int view, ulong lists)
    {
        MatchFinder.Run(index, scratch, table);
        var units = scratch.Units;
        var need = Need(policy.Threshold.Points, table, units.TotalWeight);
        Search(index, scratch, party, policy, table, view, lists, need, withInitials: false);
        if (index.FormsWithoutInitials < index.Forms.Length)
        {
            Search(index, scratch, party, policy, table, view, lists, need, withInitials: true);
        }
    }

    public static void SearchAll(NameIndex index, Scratch scratch, Party party, ScreeningPolicy policy, ScoringTable table, int view, ulong lists)
    {
        for (var form = 0; form < index.Forms.Length; form++)
        {
            if (Admits(index, policy, lists, index.Forms[form].Entry))
            {
                Offer(index, scratch, form, view, FormScorer.Score(index, scratch, party, table, form, exhaustive: true), policy.Threshold.Points);
            }
        }
    }

    /// <summary>Keeps a form's score where it is the best of its entry. Where two forms score alike the earlier view of the query and the earlier form stand.</summary>
    public static void Offer(NameIndex index, Scratch scratch, int form, int view, int score, int threshold)
    {
        if (score < Math.Max(1, threshold))
        {
            return;
        }

        var entry = index.Forms[form].Entry;
        ref var best = ref scratch.BestScore[entry];
        if (best == 0)
        {
            scratch.Scored[scratch.ScoredCount++] = entry;
        }
        else if (score + 1 < best || (score + 1 == best && !Precedes(view, form, scratch.BestBy[entry])))
        {
            return;
        }

        best = score + 1;
        scratch.BestBy[entry] = new Scratch.FoundBy(form, view);
    }

    private static bool Precedes(int view, int form, Scratch.FoundBy other) => view < other.View || (view == other.View && form < other.Form);

    // The least credit (weight x thousandths) of a hit: the smallest whole number c with share x c / (1000 W) + (10,000 - share) >= threshold.
    private static long Need(int threshold, ScoringTable table, int totalWeight)
    {
        var beyond = (long)(threshold - (Score.Maximum - table.QueryShare)) * 1000 * totalWeight;
        return beyond <= 0 ? 0 : (beyond + table.QueryShare - 1) / table.QueryShare;
    }

    private static void Search(
        NameIndex index, Scratch scratch, Party party, ScreeningPolicy policy, ScoringTable table, int view, ulong lists, long need, bool withInitials)
    {
        var unprobed = ChooseUnprobed(index, scratch, table, need, withInitials);
        var matches = scratch.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            ref readonly var match = ref matches[i];
            if (scratch.UnitSkipped[match.QueryUnit])
            {
                continue;
            }

            var credit = FormBound.Credit(match.Worth, scratch.Units.Weight(match.QueryUnit), EntryWeight(index, match.VocabularyUnit));
            var (from, to) = PostingRange(index, match.VocabularyUnit, withInitials);
            foreach (var form in index.Postings.Slice(from, to - from))
            {
                ref var sum = ref scratch.Credit[form];
                if (sum == 0)
                {
                    scratch.Credited[scratch.CreditedCount++] = form;
                }

                sum += credit;
            }
        }

        var least = policy.Threshold.Points;
        var bound = new FormBound(table, scratch.Units.TotalWeight, least, unprobed, UnprobedOfEntry(index, scratch),
            withInitials || scratch.Units.HasInitials ? table.Worth(TokenRelation.InitialLikeness) : 0);
        scratch.CreditedCount = KeepWithinReach(index, scratch, bound, need - unprobed);
        for (var i = 0; i < scratch.CreditedCount; i++)
        {
            FetchAhead(index, scratch, i);
            var form = scratch.Credited[i];
            if (Admits(index, policy, lists, index.Forms[form].Entry))
            {
                Offer(index, scratch, form, view, FormScorer.Score(index, scratch, party, table, form, exhaustive: false, least), least);
            }
        }

        scratch.CreditedCount = 0;
    }

    // The least that can be looked at of a form says no to most: what is left stays in the order in which it was found.
    private static int KeepWithinReach(NameIndex index, Scratch scratch, in FormBound bound, long least)
    {
        var kept = 0;
        var credited = scratch.Credited.AsSpan(0, scratch.CreditedCount);
        for (var i = 0; i < credited.Length; i++)
        {
            if (i + FetchedAhead < credited.Length)
            {
                index.FormWeights.Prefetch(credited[i + FetchedAhead]);
            }

            var form = credited[i];
            var credit = scratch.Credit[form];
            scratch.Credit[form] = 0;
            if (FormBound.OfQuery(credit) >= least && bound.MayReach(credit, index.FormWeights[form]))
            {
                credited[kept++] = form;
            }
        }

        return kept;
    }

    // The most that units left unprobed could add to the covered part of an entry's name: no unit of the query is used twice.
    private static long UnprobedOfEntry(NameIndex index, Scratch scratch)
    {
        Span<long> most = stackalloc long[scratch.Units.Count];
        most.Clear();
        var matches = scratch.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            ref readonly var match = ref matches[i];
            if (scratch.UnitSkipped[match.QueryUnit])
            {
                most[match.QueryUnit] = Math.Max(most[match.QueryUnit], (long)match.Worth * EntryWeight(index, match.VocabularyUnit));
            }
        }

        var sum = 0L;
        foreach (var unit in most)
        {
            sum += unit;
        }

        return sum;
    }

    // What a span weighs depends on the form that it stands in.
    private static int EntryWeight(NameIndex index, int unit) =>
        index.Features[unit].Span != 0 ? Spans.MostTokens * Lexicon.Unseen : index.Tags[unit].Weight;

    // Credited forms lie anywhere in the index: the row of one is asked for, then its units, then what they weigh, while those before it are scored.
    private static void FetchAhead(NameIndex index, Scratch scratch, int at)
    {
        const int Rows = 12, Units = 8, Tags = 4, FewUnits = 8;
        var credited = scratch.Credited.AsSpan(0, scratch.CreditedCount);
        if (at + Rows < credited.Length)
        {
            index.Forms.Prefetch(credited[at + Rows]);
        }

        if (at + Units < credited.Length)
        {
            index.FormUnits.Prefetch(index.Forms[credited[at + Units]].FirstUnit);
        }

        if (at + Tags < credited.Length)
        {
            ref readonly var form = ref index.Forms[credited[at + Tags]];
            foreach (var unit in index.FormUnits.Slice(form.FirstUnit, Math.Min(form.Units, FewUnits)))
            {
                index.Tags.Prefetch(unit);
            }
        }
    }

    private static (int From, int To) PostingRange(NameIndex index, int unit, bool withInitials)
    {
        var from = index.PostingOffsets[unit];
        var split = from + index.PostingSplits[unit];
        return withInitials ? (split, index.PostingOffsets[unit + 1]) : (from, split);
    }

    /// <summary>Marks the units that need no probing; returns the most credit that a form can get from them.</summary>
    private static long ChooseUnprobed(NameIndex index, Scratch scratch, ScoringTable table, long need, bool withInitials)
    {
        var units = scratch.Units;
        var initialWorth = table.Worth(TokenRelation.InitialLikeness);
        var tokenWorth = scratch.TokenWorth.AsSpan(0, units.TokenCount);
        for (var i = 0; i < tokenWorth.Length; i++)
        {
            var isInitial = units.Features(i).Role == TokenRole.Initial;
            tokenWorth[i] = isInitial || withInitials ? initialWorth : 0;
        }

        // What cannot carry a match is never probed, so its best match always counts into the bound.
        var order = scratch.UnitOrder;
        var anchors = 0;
        for (var unit = 0; unit < units.Count; unit++)
        {
            scratch.UnitSkipped[unit] = !units.IsAnchor(unit);
            if (scratch.UnitSkipped[unit])
            {
                tokenWorth[unit] = Math.Max(tokenWorth[unit], scratch.UnitWorth[unit]);
            }
            else
            {
                order[anchors++] = unit;
                scratch.UnitCost[unit] = 0;
            }
        }

        var matches = scratch.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = PostingRange(index, matches[i].VocabularyUnit, withInitials);
            scratch.UnitCost[matches[i].QueryUnit] += to - from;
        }

        var bound = 0L;
        for (var i = 0; i < tokenWorth.Length; i++)
        {
            bound += (long)tokenWorth[i] * units.Weight(i);
        }

        // The dearest first: insertion sort, for there are few.
        for (var i = 1; i < anchors; i++)
        {
            var unit = order[i];
            var at = i;
            for (; at > 0 && scratch.UnitCost[order[at - 1]] < scratch.UnitCost[unit]; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = unit;
        }

        for (var i = 0; i < anchors; i++)
        {
            var unit = order[i];
            var worth = scratch.UnitWorth[unit];
            var cover = units.Cover(unit);
            var more = 0L;
            for (var token = 0; token < tokenWorth.Length; token++)
            {
                if ((cover >> token & 1) != 0 && worth > tokenWorth[token])
                {
                    more += (long)(worth - tokenWorth[token]) * units.Weight(token);
                }
            }

            if (bound + more >= need)
            {
                continue;
            }

            bound += more;
            scratch.UnitSkipped[unit] = true;
            for (var token = 0; token < tokenWorth.Length; token++)
            {
                if ((cover >> token & 1) != 0)
                {
                    tokenWorth[token] = Math.Max(tokenWorth[token], worth);
                }
            }
        }

        return bound;
    }

    /// <summary>Whether the policy screens against an entry at all.</summary>
    public static bool Admits(NameIndex index, ScreeningPolicy policy, ulong lists, int entryNumber)
    {
        ref readonly var entry = ref index.Entries[entryNumber];
        return (lists == ulong.MaxValue || (lists >> entry.List & 1) != 0)
            && (policy.AsOf is not { } date || (entry.Listed <= date.DayNumber && date.DayNumber <= entry.Ended));
    }
}
