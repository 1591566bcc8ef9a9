using Interdict.Matching.Scoring;

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

    /// <summary>Scores every form, with no use of keys or bounds.</summary>
    public static void SearchAll(NameIndex index, Scratch scratch, Party party, ScreeningPolicy policy, ScoringTable table, int view, ulong lists)
    {
        scratch.Relations.Fill(index, scratch.Units);
        try
        {
            for (var form = 0; form < index.Forms.Length; form++)
            {
                if (Admits(index, policy, lists, index.Forms[form].Entry))
                {
                    Offer(index, scratch, form, view, FormScorer.Score(index, scratch, party, table, form, exhaustive: true), policy.Threshold.Points);
                }
            }
        }
        finally
        {
            scratch.Relations.Clear();
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
        var least = policy.Threshold.Points;
        ProbePlan.Choose(index, scratch, table, need, withInitials);
        Crediting.Run(index, scratch, table, least, need, withInitials);
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

    /// <summary>Whether the policy screens against an entry at all.</summary>
    public static bool Admits(NameIndex index, ScreeningPolicy policy, ulong lists, int entryNumber)
    {
        ref readonly var entry = ref index.Entries[entryNumber];
        return (lists == ulong.MaxValue || (lists >> entry.List & 1) != 0)
            && (policy.AsOf is not { } date || (entry.Listed <= date.DayNumber && date.DayNumber <= entry.Ended));
    }
}
