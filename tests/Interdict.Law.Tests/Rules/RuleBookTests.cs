using Interdict.Law.Rules;

namespace Interdict.Law.Tests.Rules;

public sealed class RuleBookTests
{
    [Theory]
    [InlineData("affiliates", "2025-09-28", RuleState.NotYet)]
    [InlineData("affiliates", "2025-09-29", RuleState.InForce)]
    [InlineData("affiliates", "2025-11-09", RuleState.InForce)]
    [InlineData("affiliates", "2025-11-10", RuleState.Stayed)]
    [InlineData("affiliates", "2026-11-09", RuleState.Stayed)]
    [InlineData("affiliates", "2026-11-10", RuleState.InForce)]
    [InlineData("ai-diffusion", "2025-05-12", RuleState.Pending)]
    [InlineData("ai-diffusion", "2025-05-13", RuleState.NotEnforced)]
    [InlineData("foreign-security-end-user", "2026-11-23", RuleState.Proposed)]
    [InlineData("advanced-computing-case-by-case", "2026-01-14", RuleState.NotYet)]
    [InlineData("advanced-computing-case-by-case", "2026-01-15", RuleState.InForce)]
    [InlineData("infectious-disease", "2020-07-21", RuleState.NotYet)]
    [InlineData("infectious-disease", "2020-07-22", RuleState.InForce)]
    [InlineData("footnote-4", "2022-10-20", RuleState.NotYet)]
    [InlineData("footnote-4", "2022-10-21", RuleState.InForce)]
    [InlineData("hong-kong", "2020-12-22", RuleState.NotYet)]
    [InlineData("tgl-7", "2025-11-29", RuleState.Ended)]
    [InlineData("uhrpa", "2026-01-01", RuleState.Unknown)]
    public void A_rule_has_the_state_of_the_day(string rule, string date, RuleState expected) =>
        Assert.Equal(expected, RuleBook.On(rule, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).State);

    [Fact]
    public void A_rule_that_is_stayed_has_no_effect() => Assert.Equal(Truth.No, RuleState.Stayed.Binds());

    [Fact]
    public void That_the_affiliates_rule_is_in_force_again_says_that_it_is_unverified_and_when_it_was_looked_up()
    {
        var status = RuleBook.On(RuleBook.Affiliates, new DateOnly(2026, 11, 23));
        Assert.True(status.Provenance.IsUnsure);
        Assert.Contains("unverified", status.ToString(), StringComparison.Ordinal);
        Assert.Contains("last verified 2026-09-25", status.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_read_in_a_source_is_unsure() =>
        Assert.All(RuleBook.All.SelectMany(r => r.Periods), p => Assert.True(p.Provenance.LastVerified is not null || p.Provenance.IsUnsure));

    [Fact]
    public void Periods_follow_each_other_without_overlap() =>
        Assert.All(RuleBook.All, r => Assert.All(r.Periods.Zip(r.Periods.Skip(1)), p => Assert.True(p.First.To < p.Second.From)));
}
