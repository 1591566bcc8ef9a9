using CsCheck;
using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Matching.Tests.Explaining;

/// <summary>What would make a hit is found by scoring anew, the smallest first.</summary>
public sealed class ChangeTests
{
    // A high threshold, so that what is asked does not hang on what one deduction costs.
    private static readonly ScreeningPolicy Demanding = ScreeningPolicy.Default with { Threshold = new Score(9_800) };

    private static string Smallest(Party party, Party other) =>
        Screener.WhatWouldChange(party, other, Demanding) is [var first, ..] ? first.InWords(Language.English) : "";

    [Fact]
    public void A_fact_that_alone_stands_in_the_way_is_named() =>
        Assert.Equal(
            "do not tell the country (US)",
            Smallest(new Party("Dahua") { Countries = ["US"] }, new Party("Dahua") { Countries = ["CN"] }));

    [Fact]
    public void A_word_to_correct_is_named_with_the_listed_spelling() =>
        Assert.Equal("write “Vogelsang” for “Fogelsong”", Smallest(new Party("Petra Fogelsong"), new Party("Petra Vogelsang")));

    [Fact]
    public void A_character_to_correct_is_named_by_itself() => Assert.Equal("write “平” for “朋”", Smallest(new Party("习近朋"), new Party("习近平")));

    [Fact]
    public void A_name_of_other_words_is_no_small_change_away()
    {
        Assert.Empty(Screener.WhatWouldChange(new Party("Nowhere"), new Party("Petrov"), ScreeningPolicy.Default));
        Assert.Empty(Screener.WhatWouldChange(new Party("Northwind Bicycle Repair"), new Party("Hangzhou Hikvision Digital Technology"), ScreeningPolicy.Default));
    }

    [Fact]
    public void Changes_that_are_needed_together_are_told_together()
    {
        var policy = ScreeningPolicy.Default with { Threshold = new Score(9_500) };
        var changes = Screener.WhatWouldChange(new Party("Hikvison Digtal Northwind"), new Party("Hikvision Digital Technology"), policy);
        Assert.NotEmpty(changes);
        Assert.All(changes, c => Assert.True(c.Steps.Length > 1, c.InWords(Language.English)));
        Assert.Contains("；", changes[0].InWords(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_needs_no_change() => Assert.Empty(Screener.WhatWouldChange(new Party("Hikvision"), new Party("Hikvision"), ScreeningPolicy.Default));

    [Fact]
    public void Every_change_of_the_name_makes_the_hit_that_it_promises()
    {
        var checkedChanges = 0;
        Gen.Select(RandomNames.Entry.Array[1, 12], Gen.Int[0, 3]).SelectMany((corpus, drop) => RandomNames.Query(corpus).Select(query => (corpus, query, drop))).Sample(
            sample =>
            {
                using var index = NameIndex.Build(sample.corpus, "hash");
                var screener = new Screener(index);
                var party = new Party(sample.query) { Countries = ["ZZ"], Type = PartyType.Vessel };
                for (var entry = 0; entry < sample.corpus.Length; entry++)
                {
                    var last = 0;
                    foreach (var change in screener.WhatWouldChange(party, entry, ScreeningPolicy.Default))
                    {
                        Assert.True(change.Letters >= last, "the smallest comes first");
                        last = change.Letters;
                        Assert.True(change.Score >= ScreeningPolicy.Default.Threshold);
                        if (change.Steps is [{ Kind: ChangeKind.AddWord } added])
                        {
                            Assert.Equal(change.Score, screener.Explain(party with { Name = $"{party.Name} {added.To}" }, entry, ScreeningPolicy.Default).Score);
                            Interlocked.Increment(ref checkedChanges);
                        }
                        else if (change.Steps is [{ Kind: ChangeKind.DropCountry }])
                        {
                            Assert.Equal(change.Score, screener.Explain(party with { Countries = [] }, entry, ScreeningPolicy.Default).Score);
                            Interlocked.Increment(ref checkedChanges);
                        }
                    }
                }
            },
            iter: 300);
        Assert.True(checkedChanges >= 20, $"only {checkedChanges} changes could be checked");
    }
}
