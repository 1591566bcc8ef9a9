using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Tests;

/// <summary>A ground of some of an act's entries is never said of the others.</summary>
public sealed class PartialGroundTests
{
    private static readonly Briefer Made = Samples.Of(
        Of("armyfly", "Armyfly", null),
        Of("camera", "Camera Works", "Case-by-case review for items under ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003; presumption of denial for all other items"));

    [Fact]
    public void Core_says_of_86_FR_36496_that_its_ground_is_one_of_some() =>
        Assert.True(Assert.Single(CoreFacts.Instance.Find(CitationParser.Parse("86 FR 36496")[0])!.Grounds).IsPartial);

    [Fact]
    public void An_entry_that_nothing_puts_under_it_is_not_accused()
    {
        var why = Samples.Answer(Made.Entry(Samples.Id("us-bis-el/armyfly"), Samples.On(Samples.Day)), 3);
        Assert.Contains("Which of its entries that covers is not recorded", why, StringComparison.Ordinal);
        Assert.DoesNotContain("The ground:", why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_whose_own_policy_gives_it_has_it()
    {
        var why = Samples.Answer(Made.Entry(Samples.Id("us-bis-el/camera"), Samples.On(Samples.Day)), 3);
        Assert.Contains("The ground:", why, StringComparison.Ordinal);
        Assert.DoesNotContain("not recorded", why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_act_says_that_it_does_not_cover_all() =>
        Assert.Contains("does not cover all of its", Samples.Answer(Made.Action("86 FR 36496", Samples.On(Samples.Day)), 3), StringComparison.Ordinal);

    private static Entry Of(string key, string name, string? policy) => new()
    {
        Id = new EntryId(new ListCode("us-bis-el"), key),
        Names = [new PartyName(name)],
        Countries = ["CN"],
        Listed = new DateOnly(2021, 7, 12),
        Citations = [.. CitationParser.Parse("86 FR 36496")],
        ReviewPolicy = policy,
    };
}
