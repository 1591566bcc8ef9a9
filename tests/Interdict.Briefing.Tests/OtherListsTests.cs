using Interdict.Lists;

namespace Interdict.Briefing.Tests;

/// <summary>Since when each party is on another list, and that what was removed is past.</summary>
public sealed class OtherListsTests
{
    private static readonly Briefer Made = Samples.Of(
        Of("us-bis-el", "Alpha Optics", new DateOnly(2019, 10, 9)), Of("us-bis-el", "Beta Optics", new DateOnly(2019, 10, 9)), Of("us-bis-el", "Gamma Optics", new DateOnly(2019, 10, 9)),
        Of("us-dod-1260h", "Alpha Optics", new DateOnly(2021, 6, 3)), Of("us-dod-1260h", "Beta Optics", new DateOnly(2025, 1, 7)),
        Of("us-dod-1260h", "Gamma Optics", new DateOnly(2022, 10, 5)) with { Ended = new DateOnly(2024, 1, 31) });

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void Each_party_bears_its_own_day(int question)
    {
        var answer = Samples.Answer(Made.Action("84 FR 54002", Samples.On(Samples.Day)), question);
        Assert.Contains("Alpha Optics (June 3, 2021)", answer, StringComparison.Ordinal);
        Assert.Contains("Beta Optics (January 7, 2025)", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public void A_removed_listing_is_told_as_past(int question)
    {
        var answer = Samples.Answer(Made.Action("84 FR 54002", Samples.On(Samples.Day)), question);
        Assert.Contains("Gamma Optics was on it", answer, StringComparison.Ordinal);
        Assert.Contains("from October 5, 2022 until January 31, 2024", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Gamma Optics (", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_listing_is_not_counted() =>
        Assert.DoesNotContain("Gamma Optics", Samples.Answer(Made.Action("84 FR 54002", Samples.On(Samples.Day)), 2), StringComparison.Ordinal);

    [Fact]
    public void Earlier_acts_without_a_ground_leave_open_which_was_the_first()
    {
        var made = Samples.Of(
            Of("us-bis-el", "Delta Works", new DateOnly(2015, 1, 5)) with { Citations = [.. CitationParser.Parse("80 FR 100")] },
            Of("us-bis-el", "Alpha Optics", new DateOnly(2019, 10, 9)));
        var answer = Samples.Answer(made.Action("84 FR 54002", Samples.On(new DateOnly(2019, 11, 1))), 10);
        Assert.Contains("Not known: of the", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes,", answer, StringComparison.Ordinal);
    }

    private static Entry Of(string list, string name, DateOnly listed) => new()
    {
        Id = new EntryId(new ListCode(list), name.Replace(' ', '-').ToLowerInvariant()),
        Names = [new PartyName(name)],
        Countries = ["CN"],
        Listed = listed,
        Citations = list == "us-bis-el" ? [.. CitationParser.Parse("84 FR 54002")] : [],
    };
}
