using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// Finds the forms that may reach the threshold. Units are probed from the rarest to the most frequent, and each credits the forms that have what it is related
/// to. A form not yet credited is taken in only if this credit and the most that the units after it could add may still reach the threshold, which says
/// no to nearly every form that has nothing but a frequent word (MaxScore: H. Turtle, J. Flood, "Query evaluation: strategies and optimizations", 1995).
/// <para>Nothing is lost: take the pairing that gives a form its score. At its first pairing in this order the form's true total is no more than what is
/// asked, so it is taken in there, and all its later pairings are credited to it.</para>
/// </summary>
internal static class Crediting
{
    private const int FetchedAhead = 16;

    // Fewer forms are scored without further ado; about so many postings take as long as scoring one form.
    private const int FewForms = 48;
    private const int PostingsOfAScore = 24;

    // About so many take as long as looking at a credited form again.
    private const int PostingsOfAKeep = 4;

    private const int MarksAWord = 64;

    /// <summary>Leaves the forms that are worth scoring in <see cref="Scratch.Credited"/>.</summary>
    public static void Run(NameIndex index, Scratch scratch, ScoringTable table, int least, long need, bool withInitials)
    {
        var query = scratch.Units;
        Span<bool> open = stackalloc bool[query.Count];
        Span<long> mostOfEntry = stackalloc long[query.Count];
        MostOfEntry(index, scratch, mostOfEntry);
        var order = scratch.UnitOrder;
        var probed = 0;
        for (var unit = 0; unit < query.Count; unit++)
        {
            open[unit] = true;
            if (scratch.UnitSkipped[unit] || scratch.UnitCost[unit] == 0)
            {
                continue;
            }

            var at = probed++;
            for (; at > 0 && scratch.UnitCost[order[at - 1]] > scratch.UnitCost[unit]; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = unit;
        }

        foreach (var unit in order.AsSpan(0, probed))
        {
            open[unit] = false;
            Credit(index, scratch, unit, Bound(scratch, table, least, open, mostOfEntry, withInitials), withInitials);
        }

        Keep(index, scratch, table, least, need, open, mostOfEntry, withInitials);
        while (scratch.CreditedCount > FewForms && CreditMore(index, scratch, open, withInitials))
        {
            Keep(index, scratch, table, least, need, open, mostOfEntry, withInitials);
        }

        foreach (var form in scratch.Credited.AsSpan(0, scratch.CreditedCount))
        {
            Forget(scratch, form);
        }
    }

    /// <summary>The postings of a vocabulary unit among the forms that have single letters, or among the others.</summary>
    public static (int From, int To) PostingRange(NameIndex index, int unit, bool withInitials)
    {
        var from = index.PostingOffsets[unit];
        var split = from + index.PostingSplits[unit];
        return withInitials ? (split, index.PostingOffsets[unit + 1]) : (from, split);
    }

    // What may be added to a form's credit by the units that are still open.
    private static FormBound Bound(Scratch scratch, ScoringTable table, int least, ReadOnlySpan<bool> open, ReadOnlySpan<long> mostOfEntry, bool withInitials)
    {
        var ofEntry = 0L;
        for (var unit = 0; unit < open.Length; unit++)
        {
            ofEntry += open[unit] ? mostOfEntry[unit] : 0;
        }

        var initialWorth = withInitials || scratch.Units.HasInitials ? table.Worth(TokenRelation.InitialLikeness) : 0;
        return new FormBound(table, scratch.Units.TotalWeight, least, ProbePlan.MostOfQuery(scratch, table, open, withInitials), ofEntry, initialWorth);
    }

    private static void Credit(NameIndex index, Scratch scratch, int unit, in FormBound bound, bool withInitials)
    {
        foreach (ref readonly var match in scratch.Matches.Of(unit))
        {
            var credit = FormBound.Credit(match.Worth, scratch.Units.Weight(unit), index.Tags[match.VocabularyUnit].MostWeight);
            var heaviest = bound.Heaviest(credit);
            if (heaviest < 0 && scratch.CreditedCount == 0)
            {
                continue;
            }

            var (from, to) = PostingRange(index, match.VocabularyUnit, withInitials);
            var postings = index.Postings.Slice(from, to - from);
            for (var i = 0; i < postings.Length; i++)
            {
                if (i + FetchedAhead < postings.Length)
                {
                    index.FormWeights.Prefetch(postings[i + FetchedAhead]);
                }

                var form = postings[i];
                ref var marks = ref scratch.Marks[form / MarksAWord];
                var mark = 1ul << form;
                if ((marks & mark) != 0)
                {
                    scratch.Credit[form] += credit;
                }
                else if (index.FormWeights[form] <= heaviest)
                {
                    marks |= mark;
                    scratch.Credit[form] = credit;
                    scratch.Credited[scratch.CreditedCount++] = form;
                }
            }
        }
    }

    private static void Forget(Scratch scratch, int form) => scratch.Marks[form / MarksAWord] &= ~(1ul << form);

    /// <summary>
    /// Probes units that were left out, for the forms credited so far alone: what a posting costs is little against what scoring a form does, so where many
    /// forms are left it is soon worth it to know which of them have the other words too. The cheapest first, and no more of them than it takes to look at all
    /// forms again, for then there may be few. False where no unit is worth it.
    /// </summary>
    private static bool CreditMore(NameIndex index, Scratch scratch, Span<bool> open, bool withInitials)
    {
        var (most, spent) = ((long)scratch.CreditedCount * PostingsOfAScore, 0L);
        for (var first = true; ; first = false)
        {
            var cheapest = -1;
            for (var unit = 0; unit < open.Length; unit++)
            {
                cheapest = open[unit] && scratch.UnitWorth[unit] > 0 && (cheapest < 0 || scratch.UnitCost[unit] < scratch.UnitCost[cheapest]) ? unit : cheapest;
            }

            if (cheapest < 0 || scratch.UnitCost[cheapest] > most || (spent += scratch.UnitCost[cheapest]) > (first ? most : (long)scratch.CreditedCount * PostingsOfAKeep))
            {
                return !first;
            }

            open[cheapest] = false;
            CreditMarked(index, scratch, cheapest, withInitials);
        }
    }

    private static void CreditMarked(NameIndex index, Scratch scratch, int unit, bool withInitials)
    {
        foreach (ref readonly var match in scratch.Matches.Of(unit))
        {
            var credit = FormBound.Credit(match.Worth, scratch.Units.Weight(unit), index.Tags[match.VocabularyUnit].MostWeight);
            var (from, to) = PostingRange(index, match.VocabularyUnit, withInitials);
            foreach (var form in index.Postings.Slice(from, to - from))
            {
                if ((scratch.Marks[form / MarksAWord] >> form & 1) != 0)
                {
                    scratch.Credit[form] += credit;
                }
            }
        }
    }

    // The least that can be looked at of a form says no to most: what is left stays in the order in which it was found, with its credit.
    private static void Keep(
        NameIndex index, Scratch scratch, ScoringTable table, int least, long need, ReadOnlySpan<bool> open, ReadOnlySpan<long> mostOfEntry, bool withInitials)
    {
        var bound = Bound(scratch, table, least, open, mostOfEntry, withInitials);
        var needed = need - ProbePlan.MostOfQuery(scratch, table, open, withInitials);
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
            if (FormBound.OfQuery(credit) >= needed && bound.MayReach(credit, index.FormWeights[form]))
            {
                credited[kept++] = form;
            }
            else
            {
                Forget(scratch, form);
            }
        }

        scratch.CreditedCount = kept;
    }

    // The most that each unit of the query can add to the covered part of an entry's name: no unit is used twice.
    private static void MostOfEntry(NameIndex index, Scratch scratch, Span<long> most)
    {
        most.Clear();
        var matches = scratch.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            ref readonly var match = ref matches[i];
            most[match.QueryUnit] = Math.Max(most[match.QueryUnit], (long)match.Worth * index.Tags[match.VocabularyUnit].MostWeight);
        }
    }
}
