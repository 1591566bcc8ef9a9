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

    // The authority and how sure it is stand in data/lists (what a list is) and in data/law/measures (what follows): they are one fact.
    [Fact]
    public void The_law_and_the_lists_agree_on_authority_and_how_sure_it_is() =>
        Assert.All(ListCatalog.All.SelectMany(l => l.Measures.Select(m => (l.Code, m.Measure))), m =>
        {
            var law = MeasureCatalog.Find(m.Code, m.Measure.Kind)!;
            Assert.Equal((m.Code, m.Measure.Authority), (m.Code, law.Authority));
            Assert.Equal((m.Code, m.Measure.Provenance?.Confidence, m.Measure.Provenance?.LastVerified), (m.Code, law.Provenance.Confidence, law.Provenance.LastVerified));
        });

    // 90 FR 47201, stayed by 90 FR 50857 to 2026-11-09: the day before and the day after say it in so many words, with the day it was looked up; what the clock says does not matter.
    [Theory]
    [InlineData("2025-09-28", "not-yet", false)]
    [InlineData("2025-11-09", "in-force", false)]
    [InlineData("2025-11-10", "stayed", false)]
    [InlineData("2026-11-09", "stayed", false)]
    [InlineData("2026-11-10", "in-force", true)]
    [InlineData("2026-11-30", "in-force", true)]
    public async Task The_affiliates_rule_is_told_with_state_doubt_and_day(string date, string state, bool unsure)
    {
        using var run = new TestRun();
        await run.RunAsync("effect", Hikvision, "--on", date, "--role", "end-user", "--item", "EAR99", "--format", "json");
        var rule = JsonDocument.Parse(run.Out).RootElement.GetProperty("effects").EnumerateArray().SelectMany(e => e.GetProperty("rules").EnumerateArray()).First(r => r.GetProperty("rule").GetString() == "affiliates");
        Assert.Equal((state, "2026-09-25"), (rule.GetProperty("ruleStatus").GetString(), rule.GetProperty("lastVerified").GetString()));
        await run.RunAsync("effect", Hikvision, "--on", date);
        Assert.Equal(unsure, run.Out.Contains("unverified: by", StringComparison.Ordinal));
        await run.RunAsync("screen", "Hikvision", "--as-of", date);
        var said = string.Join(' ', run.Out.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($"owns to 50 percent or more is {(state == "not-yet" ? "not yet made" : state.Replace('-', ' '))}", said, StringComparison.Ordinal);
        Assert.Equal(unsure, said.Contains("in force since 2026-11-10, unverified", StringComparison.Ordinal));
        var order = run.Write("tx.json", $$"""{"date":"{{date}}","kind":"export","from":"US","to":"CN","parties":[{"role":"end-user","name":"Qqxz Wvvk","country":"CN","owners":[{"name":"Owner","percent":55,"entry":"{{Hikvision}}"}]}],"items":[{"eccn":"EAR99","origin":"US"}]}""");
        await run.RunAsync("determine", "--file", order, "--format", "json");
        var step = JsonDocument.Parse(run.Out).RootElement.GetProperty("trace").EnumerateArray().Single(t => t.GetProperty("step").GetString() == "affiliates-rule");
        Assert.Contains($"the rule is {state}", step.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Contains("last verified 2026-09-25", step.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Equal(unsure, step.GetProperty("because").GetString()!.Contains("unverified", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Screening_says_what_a_listing_means()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvision");
        Assert.Contains("in law", run.Out, StringComparison.Ordinal);
    }
}
