using CsCheck;

namespace Interdict.Lists.Tests;

public sealed class EntryKeysTests
{
    [Theory]
    [InlineData("Hangzhou Hikvision Digital Technology Co., Ltd.", "CN", "hangzhou-hikvision-digital-technology-co-ltd-cn")]
    [InlineData("Xinjiang Uyghur Autonomous Region (XUAR) People's Government", "CN", "xinjiang-uyghur-autonomous-region-xuar-peoples-government-cn")]
    [InlineData("People’s Steel Mills", "PK", "peoples-steel-mills-pk")]
    [InlineData("AO ?Institute Giprostroymost?", "RU", "ao-institute-giprostroymost-ru")]
    [InlineData("EB Teknoloji Sistemleri Anonim Şirketi", "TR", "eb-teknoloji-sistemleri-anonim-sirketi-tr")]
    [InlineData("Ærø Straße Đồng", null, "aero-strasse-dong")]
    [InlineData("杭州 海康", "HK", "杭州-海康-cn")]
    [InlineData("Газпром", "RU", "газпром-ru")]
    [InlineData("S.A. & Co", "MO", "sa-co-cn")]
    public void A_key_is_the_name_folded_and_the_country(string name, string? country, string key) => Assert.Equal(key, EntryKeys.Derive(name, country));

    [Fact]
    public void A_name_without_letters_or_with_too_many_still_has_a_key()
    {
        Assert.StartsWith("x", EntryKeys.Derive("!!!", null), StringComparison.Ordinal);
        Assert.NotEqual(EntryKeys.Derive("!!!", null), EntryKeys.Derive("***", null));
        var one = EntryKeys.Derive(new string('a', 200) + "1", "CN");
        Assert.InRange(one.Length, 90, 100);
        Assert.NotEqual(one, EntryKeys.Derive(new string('a', 200) + "2", "CN"));
    }

    [Fact]
    public void Namesakes_are_told_apart_by_citation_then_by_text_then_by_number()
    {
        var keys = new EntryKeys();
        System.Collections.Immutable.ImmutableArray<Citation> cited = [new(Reporter.Other, 0, 0, Raw: "x"), new(Reporter.FederalRegister, 84, 54004)];
        Assert.Equal("north-cn", keys.Take("North", "CN", cited, () => "a"));
        Assert.Equal("north-cn-84fr54004", keys.Take("NORTH.", "CN", cited, () => "b"));
        var third = keys.Take("North", "CN", cited, () => "c");
        Assert.Matches("^north-cn-84fr54004-[0-9a-f]{8}$", third);
        Assert.Equal(third + "-2", keys.Take("North", "CN", cited, () => "c"));
        Assert.Equal("north-iq", keys.Take("North", "IQ", [], () => "d"));
    }

    [Fact]
    public void Numbers_are_keys_and_repeated_ones_are_counted()
    {
        var keys = new EntryKeys();
        Assert.Equal(["29159", "29159-2", "29159-3"], [keys.TakeNumber("29159"), keys.TakeNumber("29159"), keys.TakeNumber("29159")]);
    }

    [Fact]
    public void Entries_that_all_have_one_number_each_get_their_own_at_once()
    {
        // Would a counter begin anew each time, these would take hours.
        var keys = new EntryKeys();
        keys.TakeNumber("QDi.1-3");
        var taken = Enumerable.Range(0, 300_000).Select(_ => keys.TakeNumber("QDi.1")).ToList();
        Assert.Equal(["QDi.1", "QDi.1-2", "QDi.1-4"], taken.Take(3));
        Assert.Equal(taken.Count, taken.Distinct().Count());
    }

    [Fact]
    public void Keys_of_any_names_are_unique_and_make_ids() => Check.Sample(Gen.String["aA.b -é海/"].List[0, 30], names =>
    {
        var keys = new EntryKeys();
        var taken = names.Select(n => keys.Take(n, null, [], () => "same")).ToList();
        Assert.Equal(taken.Count, taken.Distinct().Count());
        Assert.All(taken, k => Assert.True(EntryId.TryParse($"names/{k}", out _) && k == k.Trim() && !k.Contains('/', StringComparison.Ordinal)));
    });
}
