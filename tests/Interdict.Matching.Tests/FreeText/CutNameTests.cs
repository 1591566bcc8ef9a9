using Interdict.Matching.FreeText;

namespace Interdict.Matching.Tests.FreeText;

/// <summary>Names that end where a payment field ends.</summary>
public sealed class CutNameTests
{
    private const string Name = "Northern Lights Precision Instrumentation Research Institute of Tomsk";

    [Theory]
    [InlineData(Name)]
    [InlineData("Northern Lights Precision Instrumentation and Electronic Components Manufacturing Factory")]
    public void A_name_cut_within_a_word_at_35_characters_is_found(string name)
    {
        var hit = Assert.Single(Found(name[..35], name));
        Assert.True(hit.Score.Points >= 9_000);
        Assert.Equal(hit.Score.Points, hit.Explanation.Sum(c => c.Points));
        Assert.Equal(-CutNames.Cost, Assert.Single(hit.Explanation, c => c.Relation == "truncated").Points);
    }

    [Fact]
    public void Only_a_name_just_as_long_as_a_field_counts_as_cut()
    {
        Assert.Empty(Found(Name[..34], Name));
        Assert.Empty(Found(Name[..36], Name));
        Assert.Empty(Found("Northern Lights Precision Carpentry Co"[..35], Name));
        Assert.Empty(Found("Seaside Garden Tools and Flower Pot"[..35], Name));
    }

    [Fact]
    public void A_cut_that_fell_on_a_space_is_a_name_of_one_less()
    {
        const string Listed = "Limited Liability Company Ostrelsen Brinkwald Instrumentation";
        Assert.Equal(' ', Listed[35]);
        Assert.Single(Found(Listed[..35], Listed));
        Assert.Single(Found("Open Joint Stock Company Ostrelsen Brinkwald"[..34], "Open Joint Stock Company Ostrelsen Brinkwald"));
        Assert.Empty(Found("Open Joint Stock Company Ostrelsen Brinkwald"[..33], "Open Joint Stock Company Ostrelsen Brinkwald"));
    }

    [Fact]
    public void Where_the_cut_word_is_all_that_tells_it_is_found_by_its_beginning()
    {
        const string Listed = "LIMITED LIABILITY COMPANY OSTRELSENBRINKWALD";
        Assert.Single(Found(Listed[..35], Listed));
        Assert.Empty(Found("LIMITED LIABILITY COMPANY OSTRELZEN", Listed));
    }

    private static IReadOnlyList<Hit> Found(string name, string listed)
    {
        using var index = NameIndex.Build([Listed.As(listed)], "");
        return new CutNames(new Screener(index)).Screen(new Party(name), ScreeningPolicy.Default);
    }
}
