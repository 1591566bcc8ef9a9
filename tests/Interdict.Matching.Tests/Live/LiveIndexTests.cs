using CsCheck;
using Interdict.Lists;
using Interdict.Matching.Live;

namespace Interdict.Matching.Tests.Live;

/// <summary>An index that changes answers as one built anew of what it then holds.</summary>
public sealed class LiveIndexTests
{
    private static readonly Gen<Entry[]> Corpus = RandomNames.Entry.Array[1, 60].Select(entries => entries.Select((e, i) => Named(e, i)).ToArray());

    // Some of them replace entries of the corpus, some are new, some come back.
    private static readonly Gen<(Entry[] Put, EntryId[] Removed)> Change = Gen.Select(
        Gen.Select(RandomNames.Entry, Gen.Int[0, 90], Named).Array[0, 12], Gen.Int[0, 90].Select(Id).Array[0, 12], (put, removed) => (put, removed));

    [Fact]
    public void It_answers_as_a_fresh_index_of_the_same_entries() =>
        Gen.Select(Corpus, Change.Array[1, 4], Gen.Int[1, 9_000], Gen.OneOf(Algorithm.Balanced, Algorithm.Strict, Algorithm.Ofac), Gen.Int[1, 80])
            .SelectMany((corpus, changes, threshold, algorithm, limit) => RandomNames.Query([.. corpus, .. changes.SelectMany(c => c.Put)]).Array[8]
                .Select(queries => (corpus, changes, policy: new ScreeningPolicy { Threshold = new Score(threshold), Algorithm = algorithm, Limit = limit }, queries)))
            .Sample(
                sample =>
                {
                    using var index = NameIndex.Build(sample.corpus, "");
                    var live = new LiveIndex(index, sample.corpus.Select(e => e.Id));
                    var merged = sample.corpus.ToList();
                    foreach (var (put, removed) in sample.changes)
                    {
                        live.Apply(put, removed);
                        merged.RemoveAll(e => removed.Contains(e.Id) || put.Any(p => p.Id == e.Id));
                        merged.AddRange(put.Where((p, i) => !put.Skip(i + 1).Any(later => later.Id == p.Id)));
                        Same(live.Current, merged, sample.queries, sample.policy);
                    }
                },
                iter: 400);

    [Fact]
    public async Task Whoever_searches_sees_one_state_never_some_of_two()
    {
        Entry[] corpus = [Named(Listed.As("Bank of Moscow"), 0), Named(Listed.As("Hikvision Digital"), 1), Named(Listed.As("Hikvision Technology"), 2)];
        using var index = NameIndex.Build(corpus, "");
        var live = new LiveIndex(index, corpus.Select(e => e.Id));
        Entry[] renamed = [Named(Listed.As("Huawei Digital"), 1), Named(Listed.As("Huawei Technology"), 2)];
        var policy = ScreeningPolicy.Default with { Threshold = new Score(5_000) };
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var results = new ScoredEntry[10];
            var searches = 0;
            for (; !stop.IsCancellationRequested || searches == 0; searches++)
            {
                var state = live.Current;
                var old = state.Find(new Party("Hikvision Digital Technology"), policy, results);
                var now = state.Find(new Party("Huawei Digital Technology"), policy, results);
                Assert.True((old, now) is (2, 0) or (0, 2), $"{old} of the old and {now} of the new at generation {state.Generation}");
            }

            return searches;
        })).ToArray();
        for (var change = 0; change < 300; change++)
        {
            live.Apply(change % 2 == 0 ? renamed : corpus[1..], []);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), searches => Assert.True(searches > 0));
        Assert.Equal(300, live.Current.Generation);
    }

    [Fact]
    public void A_kept_state_stays_what_it_was()
    {
        Entry[] corpus = [Named(Listed.As("Hikvision"), 0)];
        using var index = NameIndex.Build(corpus, "");
        var live = new LiveIndex(index, [corpus[0].Id]);
        var before = live.Current;
        var after = live.Apply([Named(Listed.As("Dahua"), 1)], [corpus[0].Id]);
        Assert.Equal(("Hikvision", 1, 0L), (Assert.Single(before.Screen(new Party("Hikvision"), ScreeningPolicy.Default)).Matched, before.EntryCount, before.Generation));
        Assert.Empty(after.Screen(new Party("Hikvision"), ScreeningPolicy.Default));
        Assert.Equal(("Dahua", 1, 1L), (Assert.Single(after.Screen(new Party("Dahua"), ScreeningPolicy.Default)).Matched, after.RemovedCount, after.Generation));
        Assert.Equal((Id(1), "Dahua"), (after.IdOf(0), after.NameOf(0, 0)));
    }

    [Fact]
    public void A_new_large_index_takes_the_place_of_all_changes()
    {
        Entry[] corpus = [Named(Listed.As("Hikvision"), 0), Named(Listed.As("Dahua"), 1)];
        using var index = NameIndex.Build(corpus[..1], "");
        using var larger = NameIndex.Build(corpus, "");
        var live = new LiveIndex(index, [corpus[0].Id]);
        live.Apply(corpus[1..], []);
        var rebased = live.Rebase(larger, corpus.Select(e => e.Id));
        Assert.Equal((2, 0, 2L), (rebased.EntryCount, rebased.AddedEntries.Length, rebased.Generation));
        Assert.Equal("Dahua", Assert.Single(live.Current.Screen(new Party("Dahua"), ScreeningPolicy.Default)).Matched);
    }

    [Fact]
    public void Ids_must_be_as_many_as_entries()
    {
        using var index = NameIndex.Build([Listed.As("Hikvision")], "");
        Assert.Throws<ArgumentException>(() => new LiveIndex(index, []));
        var state = new LiveIndex(index, [Id(0)]).Current;
        Assert.Throws<ArgumentOutOfRangeException>(() => state.IdOf(1));
    }

    private static void Same(LiveSnapshot state, List<Entry> merged, string[] queries, ScreeningPolicy policy)
    {
        using var fresh = NameIndex.Build(merged, "");
        Assert.Equal(merged.Select(e => e.Id), Enumerable.Range(0, state.EntryCount).Select(state.IdOf));
        var (found, expected) = (new ScoredEntry[100], new ScoredEntry[100]);
        foreach (var query in queries)
        {
            var party = new Party(query);
            var count = new Screener(fresh).Find(party, policy, expected);
            Assert.Equal(expected[..count], found[..state.Find(party, policy, found)]);
            foreach (var hit in expected.AsSpan(0, Math.Min(count, 2)))
            {
                Assert.Equal(merged[hit.Entry].Names[hit.Name].Value, state.NameOf(hit.Entry, hit.Name));
                Assert.Equal(hit.Score, state.Explain(party, hit.Entry, policy).Score);
            }
        }
    }

    private static EntryId Id(int number) => new(new ListCode("us-bis-el"), $"{number}");

    private static Entry Named(Entry entry, int number) => entry with { Id = Id(number) };
}
