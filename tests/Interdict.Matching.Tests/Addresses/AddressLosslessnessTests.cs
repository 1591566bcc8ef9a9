using CsCheck;
using Interdict.Lists;
using Interdict.Matching.Addresses;
using Interdict.Sources;
using Interdict.Tests;

namespace Interdict.Matching.Tests.Addresses;

/// <summary>The index of addresses finds exactly what scoring every address finds.</summary>
public sealed class AddressLosslessnessTests
{
    private static readonly string[] Words =
        ["Lenina", "Lenin", "Fa Yuen", "Fayuen", "Nathan", "Natan", "Pine", "Harbour View", "Harbor", "Kowloon", "Moscow", "Moskva", "Samara", "Wan Chai", "Wanchai", "Science", "花园", "Queensway"];

    private static readonly string[] Designators = ["Street", "St.", "Road", "Rd", "Tower", "Bldg", "Room", "Flat/Rm", "Unit", "No.", "ul.", "D.", "Block", "P.O. Box", "", "路", "F"];

    private static readonly Gen<string> Address = Gen.Select(Of(Words), Of(Designators), Gen.Int[1, 24], Of("", "-3", "/F", "a", "F", "-28")).Select(
        (word, designator, number, tail) => (number % 4) switch
        {
            0 => $"{designator} {number}{tail} {word}",
            1 => $"{word} {designator} {number}{tail}",
            2 => $"{number}{tail} {word} {designator}",
            _ => $"{word} {designator}",
        }).Array[1, 5].Select(parts => string.Join(", ", parts));

    [Fact]
    public void The_index_loses_nothing_on_random_addresses_at_any_threshold()
    {
        long results = 0;
        Gen.Select(Address.Array[1, 60], Address.Array[25], Gen.Int[1, 7_500]).Sample(
            (listed, queries, threshold) =>
            {
                using var index = AddressIndex.Build(listed.Select(a => Tests.Listed.As("x") with { Addresses = [new Address(a)] }), "");
                results += Compare(index, queries.Concat(listed), threshold);
            },
            iter: 100,
            threads: 1);
        Assert.True(results > 4_000, $"only {results} results were checked");
    }

    [Fact]
    public void The_index_loses_nothing_on_the_real_list()
    {
        var source = SourceFile.Open(TestData.Require("bis/ecfr-part744-supp4-2026-07-rebuilt.xml.gz"));
        var corpus = ListReaders.Find("ecfr-xml")!.Read(source, new ImportReport()).ToList();
        using var index = AddressIndex.Build(corpus, "");
        var addresses = corpus.SelectMany(e => e.Addresses).Select(a => a.Text).ToList();
        var queries = Enumerable.Range(0, 60).Select(i => addresses[i * 97 % addresses.Count]).Select((a, i) => i % 3 == 0 ? a[..(a.Length * 2 / 3)] : a);
        Assert.True(Compare(index, queries, 5_500) > 60);
    }

    private static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static int Compare(AddressIndex index, IEnumerable<string> queries, int threshold)
    {
        var results = 0;
        var screener = new AddressScreener(index);
        foreach (var query in queries)
        {
            var policy = new ScreeningPolicy { Threshold = new Score(threshold), Limit = int.MaxValue };
            var indexed = screener.Screen(query, policy);
            var exhaustive = screener.Screen(query, policy with { Exhaustive = true });
            Assert.Equal(exhaustive.Select(h => (h.Entry, h.Score, h.Matched)), indexed.Select(h => (h.Entry, h.Score, h.Matched)));
            Assert.All(exhaustive, h => Assert.Equal(h.Score.Points, h.Explanation.Sum(c => c.Points)));
            results += exhaustive.Length;
        }

        return results;
    }
}
