namespace Interdict.Lists.Tests;

public sealed class EntryAsOfTests
{
    private static readonly Entry Amended = new()
    {
        Id = new EntryId(new ListCode("us-bis-el"), "a-cn"),
        Names = [new PartyName("A")],
        LicenseRequirement = "all items",
        ReviewPolicy = "denial, but for disease",
        Citations = [new Citation(Reporter.FederalRegister, 84, 54004, new DateOnly(2019, 10, 9)), new Citation(Reporter.FederalRegister, 85, 44161, new DateOnly(2020, 7, 22))],
        Measures = [new Measure(MeasureKind.LicenseRequirement, "today's", "15 CFR 744.16"), new Measure(MeasureKind.Naming, "named", "x")],
        History =
        [
            new EntryEvent(new DateOnly(2019, 10, 9), EventKind.Add, "84 FR 54002"), new EntryEvent(new DateOnly(2020, 7, 22), EventKind.Revise, "85 FR 44159"),
            new EntryEvent(new DateOnly(2023, 1, 1), EventKind.Remove, "88 FR 1"),
        ],
        Versions = [new EntryVersion { From = new DateOnly(2019, 10, 9), To = new DateOnly(2020, 7, 21), Citation = "84 FR 54002", LicenseRequirement = "all items", ReviewPolicy = "denial" }],
        Listed = new DateOnly(2019, 10, 9),
        Ended = new DateOnly(2023, 1, 1),
    };

    [Fact]
    public void The_texts_are_those_in_force()
    {
        var before = Amended.AsOf(new DateOnly(2020, 7, 21));
        Assert.Equal("denial", before.ReviewPolicy);
        Assert.Equal(["84 FR 54004"], before.Citations.Select(c => c.ToString()));
        Assert.Equal(["84 FR 54002"], before.History.Select(h => h.Citation));
        Assert.Equal([MeasureKind.Naming], before.Measures.Select(m => m.Kind));
        Assert.Null(before.Ended);
        Assert.Equal("the requirement and review policy are those in force from 2019-10-09 to 2020-07-21, by 84 FR 54002", Assert.Single(before.Warnings));

        var after = Amended.AsOf(new DateOnly(2020, 7, 22));
        Assert.Equal(("denial, but for disease", 2, 0), (after.ReviewPolicy, after.Measures.Length, after.Warnings.Length));
        Assert.Equal(2, after.Citations.Length);
    }

    [Fact]
    public void Texts_that_are_not_recorded_are_said_to_be_todays()
    {
        var unknown = (Amended with { Versions = [] }).AsOf(new DateOnly(2020, 7, 1));
        Assert.Equal("denial, but for disease", unknown.ReviewPolicy);
        Assert.Contains("amended after 2020-07-01 (85 FR 44159, 2020-07-22)", Assert.Single(unknown.Warnings), StringComparison.Ordinal);
        var byCitation = (Amended with { Versions = [], History = [] }).AsOf(new DateOnly(2020, 7, 1));
        Assert.Contains("(85 FR 44161, 2020-07-22)", Assert.Single(byCitation.Warnings), StringComparison.Ordinal);
        Assert.Empty((Amended with { Versions = [] }).AsOf(new DateOnly(2021, 1, 1)).Warnings);
    }
}
