namespace Interdict.Lists.Tests;

public sealed class EntryTests
{
    [Fact]
    public void What_is_not_given_is_empty_never_a_default_array()
    {
        var entry = new Entry { Id = new EntryId(new ListCode("names"), "1") };
        Assert.Empty(entry.Names);
        Assert.Empty(entry.Addresses);
        Assert.Empty(entry.Countries);
        Assert.Empty(entry.Citations);
        Assert.Empty(entry.Warnings);
        Assert.Equal("1", entry.Name);
    }

    [Fact]
    public void A_measure_applies_between_its_days_and_an_unknown_bound_is_open()
    {
        var stayed = new Measure(MeasureKind.LicenseRequirement, "x", "y", new DateOnly(2019, 10, 9), new DateOnly(2020, 1, 1));
        Assert.True(stayed.AppliesOn(new DateOnly(2019, 10, 9)));
        Assert.True(stayed.AppliesOn(new DateOnly(2020, 1, 1)));
        Assert.False(stayed.AppliesOn(new DateOnly(2020, 1, 2)));
        Assert.True((stayed with { From = null }).AppliesOn(DateOnly.MinValue));
        Assert.True((stayed with { To = null }).AppliesOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Citations_of_one_page_agree_whatever_dates_stand_beside_them()
    {
        var cited = new Citation(Reporter.FederalRegister, 84, 54004, new DateOnly(2019, 10, 9));
        Assert.True(cited.SamePage(cited with { Date = null }));
        Assert.False(cited.SamePage(cited with { Page = 54002 }));
        Assert.Equal("84 FR 54004", cited.ToString());
    }
}
