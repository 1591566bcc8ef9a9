using Interdict.Lists;
using Interdict.Matching.Explaining;

namespace Interdict.Matching.Tests;

/// <summary>Initials by which a list does not call a party.</summary>
public sealed class AcronymTests
{
    [Theory]
    [InlineData("CETC", "China Electronics Technology Group Corporation")]
    [InlineData("C.E.T.C.", "China Electronics Technology Group Corporation (CET Group)")]
    [InlineData("CASIC", "China Aerospace Science and Industry Corporation")]
    [InlineData("IRISL", "Islamic Republic of Iran Shipping Lines")]
    [InlineData("CNOOC Ltd", "China National Offshore Oil Corporation")]
    [InlineData("icbc", "Industrial and Commercial Bank of China Limited")]
    public void Initials_find_the_long_name(string query, string listed)
    {
        var screener = Listed.Screener(Listed.As(listed), Listed.As("Vogelsang Precision"));
        foreach (var exhaustive in (bool[])[false, true])
        {
            var hit = Assert.Single(screener.Screen(new Party(query), ScreeningPolicy.Default with { Exhaustive = exhaustive }));
            Assert.Equal((listed, 7_500), (hit.Matched, hit.Score.Points));
        }

        var explained = screener.Explain(new Party(query), 0, ScreeningPolicy.Default);
        Assert.Equal(7_500, explained.Contributions.Sum(c => c.Points));
        var told = Sentences.Of(Assert.Single(explained.Contributions, c => c.Relation == "acronym"), Language.English);
        Assert.EndsWith($"are the initials of “{listed}”", told, StringComparison.Ordinal);
        Assert.Contains(explained.Contributions, c => c.Relation == "initials-alone" && c.Points == -2_500);
    }

    [Fact]
    public void Initials_that_many_parties_have_are_no_hit_by_themselves()
    {
        var explained = Listed.Screener(Listed.As("Ahmadabad Air Cargo Company")).Explain(new Party("AAC"), 0, ScreeningPolicy.Default);
        Assert.Equal(6_000, explained.Score.Points);
        Assert.Contains(explained.Contributions, c => c.Relation == "frequent-initials");
    }

    [Theory]
    [InlineData("CETC Northwind", "China Electronics Technology Group Corporation")]
    [InlineData("CETA", "China Electronics Technology Group Corporation")]
    [InlineData("KETC", "China Electronics Technology Group Corporation")]
    [InlineData("CE", "China Electronics Corporation")]
    [InlineData("JRQZ", "Johann Ruben Quast Zimmer")]
    public void Other_initials_or_more_than_initials_find_nothing(string query, string listed) =>
        Assert.Empty(Listed.Screener(Listed.As(listed)).Screen(new Party(query), ScreeningPolicy.Default));

    [Fact]
    public void A_person_has_no_initials() =>
        Assert.Equal(0, Listed.Score(new Party("CETC"), Listed.As("China Electronics Technology Group Corporation") with { Type = PartyType.Person }).Points);

    [Fact]
    public void An_alias_that_the_list_gives_counts_in_full()
    {
        var entry = Listed.As("China Electronics Technology Group Corporation");
        Assert.Equal(Score.Maximum, Listed.Score(new Party("CETC"), entry with { Names = entry.Names.Add(new PartyName("CETC", NameKind.Alias)) }).Points);
    }

    [Theory]
    [InlineData("NK LUKOIL OAO", "LUKOIL")]
    [InlineData("LUKOIL", "Neftyanaya Kompaniya LUKOIL PAO")]
    [InlineData("НК Лукойл", "Лукойл")]
    [InlineData("FGUP NPO Splav", "State Research and Production Enterprise Splav")]
    [InlineData("NPP Splav", "Nauchno-Proizvodstvennoe Predpriyatie Splav AO")]
    [InlineData("SPE Splav", "Научно-производственное предприятие Сплав")]
    [InlineData("GosNII Kristall", "Kristall Research Institute")]
    public void Words_for_kinds_of_bodies_are_known_in_short(string query, string listed) =>
        Assert.InRange(Listed.Score(new Party(query), Listed.As(listed)).Points, ScreeningPolicy.Default.Threshold.Points, Score.Maximum);
}
