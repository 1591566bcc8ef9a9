using System.Text.Json;
using Interdict.Law.Measures;
using Interdict.Sources.Catalog;

namespace Interdict.Cli.Tests.Commands;

public sealed class EffectCommandTests
{
    private const string Hikvision = "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn";

    [Fact]
    public async Task A_lens_to_Hikvision_as_end_user_is_caught()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("effect", Hikvision, "--role", "end-user", "--item", "EAR99"));
        Assert.Contains("License requirement: bites", run.Out, StringComparison.Ordinal);
        Assert.Contains("presumption of denial", run.Out, StringComparison.Ordinal);
        Assert.Contains("last verified 2026-09-25, unverified", string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_CMIC_listing_exists_and_does_not_bite_an_export()
    {
        using var run = new TestRun();
        await run.RunAsync("effect", "us-ofac-cmic/30946", "--item", "EAR99");
        Assert.Contains("exists, and does not bite here", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_tells_bite_policy_questions_and_rules()
    {
        using var run = new TestRun();
        await run.RunAsync("effect", Hikvision, "--on", "2025-12-01", "--role", "bank", "--item", "1A004.d", "--format", "json");
        var effect = JsonDocument.Parse(run.Out).RootElement.GetProperty("effects")[0];
        Assert.Equal("red-flag", effect.GetProperty("bite").GetString());
        Assert.Equal("stayed", effect.GetProperty("rules")[0].GetProperty("ruleStatus").GetString());
    }

    [Theory]
    [InlineData("--on", "2026-02-30", "not a date")]
    [InlineData("--item", "lens", "not an ECCN")]
    [InlineData("--role", "friend", "not known")]
    [InlineData("--fact", "color=yes", "no question")]
    public async Task What_cannot_be_read_gets_a_clear_message(string option, string value, string expected)
    {
        using var run = new TestRun();
        Assert.Equal(2, await run.RunAsync("effect", Hikvision, option, value));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_knows_every_measure_of_every_list() =>
        Assert.All(ListCatalog.All.SelectMany(l => l.Measures.Select(m => (l.Code, m.Measure.Kind))), m => Assert.NotNull(MeasureCatalog.Find(m.Code, m.Kind)));

    [Fact]
    public void The_law_knows_no_measure_that_its_list_has_not() =>
        Assert.All(
            MeasureCatalog.All.SelectMany(m => m.Lists.Select(l => (l, m.Kind))),
            m => Assert.Contains(ListCatalog.Find(m.l)!.Measures, g => g.Measure.Kind == m.Kind));

    [Fact]
    public async Task Screening_says_what_a_listing_means()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvision");
        Assert.Contains("in law", run.Out, StringComparison.Ordinal);
    }
}
