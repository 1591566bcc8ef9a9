using CsCheck;
using Interdict.Matching.Retrieval;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Tests.Retrieval;

public sealed class FormBoundTests
{
    [Fact]
    public void The_heaviest_form_is_the_last_that_may_reach_the_threshold() =>
        Gen.Select(Gen.OneOf(ScoringTable.Balanced, ScoringTable.Strict), Gen.Int[1, 5_000], Gen.Int[1, 10_000], Gen.Long[0, 4_000_000], Gen.Long[0, 4_000_000], Gen.OneOf(0, 450))
            .Select(Gen.Int[1, 1_000], Gen.Int[1, 1_000], Gen.Int[1, 1_000])
            .Sample((query, worth, queryWeight, entryWeight) =>
            {
                var (table, total, least, unprobedQuery, unprobedEntry, initial) = query;
                var bound = new FormBound(table, total, least, unprobedQuery, unprobedEntry, initial);
                var credit = FormBound.Credit(worth, queryWeight, entryWeight);
                var heaviest = bound.Heaviest(credit);
                foreach (var weight in (int[])[1, 700, ushort.MaxValue, .. heaviest is > 1 and < ushort.MaxValue ? (int[])[heaviest - 1, heaviest, heaviest + 1] : []])
                {
                    Assert.Equal(bound.MayReach(credit, weight), weight <= heaviest);
                }
            });
}
