using Interdict.Lists;

namespace Interdict.Matching.Tests;

/// <summary>Which entries a policy admits: by list and by date, for names and identifiers alike, with and without the index.</summary>
public sealed class FilterTests
{
    private static readonly Identifier Passport = new("passport", "1234567");

    private static readonly Screener Screener = Listed.Screener(
        Listed.On("us-bis-el", "Vogelsang") with { Identifiers = [Passport], Listed = new DateOnly(2019, 10, 9), Ended = new DateOnly(2023, 3, 2) },
        Listed.On("us-ofac-sdn", "Vogelsang") with { Identifiers = [Passport], Listed = new DateOnly(2021, 1, 1) },
        Listed.On("un-sc", "Vogelsang") with { Identifiers = [Passport] });

    [Theory]
    [InlineData("", "0 1 2")]
    [InlineData("us-bis-el", "0")]
    [InlineData("us-ofac-sdn un-sc", "1 2")]
    [InlineData("eu-fsf", "")]
    [InlineData("eu-fsf un-sc", "2")]
    public void Only_the_lists_asked_for_are_screened(string lists, string entries) =>
        Finds(ScreeningPolicy.Default with { Lists = [.. lists.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => new ListCode(l))] }, entries);

    [Theory]
    [InlineData("2019-10-08", "2")]
    [InlineData("2019-10-09", "0 2")]
    [InlineData("2020-12-31", "0 2")]
    [InlineData("2021-01-01", "0 1 2")]
    [InlineData("2023-03-03", "1 2")]
    [InlineData("2026-01-01", "1 2")]
    public void A_day_admits_what_was_listed_then_and_what_has_no_dates(string day, string entries) =>
        Finds(ScreeningPolicy.Default with { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }, entries);

    [Fact]
    public void Without_a_day_every_entry_is_screened_ended_ones_too() => Finds(ScreeningPolicy.Default, "0 1 2");

    private static void Finds(ScreeningPolicy policy, string entries)
    {
        foreach (var exhaustive in (bool[])[false, true])
        {
            foreach (var party in (Party[])[new("Vogelsang"), new("Quite Another") { Identifiers = ["1234567"] }])
            {
                var hits = Screener.Screen(party, policy with { Exhaustive = exhaustive });
                Assert.Equal(entries, string.Join(' ', hits.Select(h => h.Entry)));
            }
        }
    }
}
