using System.Numerics;
using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>Which units of the query are looked for in the index (weighted prefix filter, see <see cref="Retriever"/>).</summary>
internal static class ProbePlan
{
    /// <summary>Marks the units that need no probing.</summary>
    public static void Choose(NameIndex index, Scratch scratch, ScoringTable table, long need, bool withInitials)
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
            scratch.UnitCost[unit] = 0;
            if (scratch.UnitSkipped[unit])
            {
                tokenWorth[unit] = Math.Max(tokenWorth[unit], scratch.UnitWorth[unit]);
            }
            else
            {
                order[anchors++] = unit;
            }
        }

        var matches = scratch.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            var (from, to) = Crediting.PostingRange(index, matches[i].VocabularyUnit, withInitials);
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
    }

    /// <summary>The most credit that a form can get from some units, and from single letters.</summary>
    /// <param name="scratch">Holds the query's units and the best worth of each.</param>
    /// <param name="table">The scorer.</param>
    /// <param name="units">Which units count.</param>
    /// <param name="withInitials">Whether the forms have single letters.</param>
    public static long MostOfQuery(Scratch scratch, ScoringTable table, ReadOnlySpan<bool> units, bool withInitials)
    {
        var query = scratch.Units;
        var initialWorth = table.Worth(TokenRelation.InitialLikeness);
        var tokenWorth = scratch.TokenWorth.AsSpan(0, query.TokenCount);
        for (var token = 0; token < tokenWorth.Length; token++)
        {
            tokenWorth[token] = withInitials || query.Features(token).Role == TokenRole.Initial ? initialWorth : 0;
        }

        for (var unit = 0; unit < query.Count; unit++)
        {
            for (var cover = units[unit] && scratch.UnitWorth[unit] > 0 ? query.Cover(unit) : 0; cover != 0; cover &= cover - 1)
            {
                ref var worth = ref tokenWorth[BitOperations.TrailingZeroCount(cover)];
                worth = Math.Max(worth, scratch.UnitWorth[unit]);
            }
        }

        var most = 0L;
        for (var token = 0; token < tokenWorth.Length; token++)
        {
            most += (long)tokenWorth[token] * query.Weight(token);
        }

        return most;
    }
}
