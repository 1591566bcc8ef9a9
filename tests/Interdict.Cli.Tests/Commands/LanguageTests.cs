using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class LanguageTests
{
    private const string Hikvision = "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn";

    [Fact]
    public async Task Screen_says_why_in_Chinese()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Hikvison", "--lang", "zh"));
        Assert.Contains("“Hikvison”是“Hikvision”漏写一个字母：“i”", run.Out);
        Assert.Contains("得分", run.Out);
        Assert.Contains("阈值 0.7000", run.Out);
        await run.RunAsync("screen", "Northwind Bicycle Repair", "--lang", "zh");
        Assert.Contains("未发现匹配", run.Out);
        Assert.DoesNotContain("通过", run.Out);
    }

    [Fact]
    public async Task Json_tells_each_contribution_in_words_where_a_language_is_asked_for()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvison", "--lang", "en", "--format", "json");
        Assert.Contains("one letter left out", run.Out);
        await run.RunAsync("screen", "Hikvison", "--format", "json");
        Assert.DoesNotContain("\"words\"", run.Out);
    }

    [Fact]
    public async Task Explain_names_the_smallest_change_that_would_make_a_hit()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("explain", "Hikvixon Digitol", Hikvision, "--threshold", "0.99", "--country", "US", "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(root.GetProperty("hit").GetBoolean());
        var change = root.GetProperty("changes")[0];
        Assert.True(change.GetProperty("score").GetDecimal() >= 0.99m);
        Assert.Contains(change.GetProperty("steps").EnumerateArray(), s => s.GetProperty("change").GetString() == "correct-word" && s.GetProperty("to").GetString() == "Hikvision");
        await run.RunAsync("explain", "Hikvixon Digitol", Hikvision, "--threshold", "0.99", "--country", "US", "--lang", "zh");
        Assert.Contains("的最小改动", run.Out);
        Assert.Contains("未命中", run.Out);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_nearest_miss_is_told_and_only_if_it_is_near()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvison", "--format", "json");
        var score = JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0].GetProperty("score").GetDecimal();
        var above = (score + 0.01m).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "Hikvison", "--threshold", above, "--format", "json"));
        Assert.Equal(score, JsonDocument.Parse(run.Out).RootElement.GetProperty("nearestMiss").GetProperty("score").GetDecimal());
        await run.RunAsync("screen", "Hikvison", "--threshold", above);
        Assert.Contains("The nearest miss: ", run.Out);
        await run.RunAsync("screen", "Northwind Bicycle Repair");
        Assert.DoesNotContain("nearest", run.Out);
    }

    [Fact]
    public async Task Compare_speaks_both_languages()
    {
        using var run = new TestRun();
        await run.RunAsync("compare", "Yusuf Vogelsang", "Youssouf Vogelsang", "--lang", "zh");
        Assert.Contains("的另一种拼法", run.Out);
        await run.RunAsync("compare", "Yusuf Vogelsang", "Youssouf Vogelsang");
        Assert.Contains("is another spelling of", run.Out);
    }

    [Fact]
    public async Task An_unknown_language_is_bad_usage()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "Hikvision", "--lang", "fr"));
        Assert.Contains("--lang 'fr' is not known", run.Error);
    }

    [Fact]
    public async Task A_hit_by_an_identifier_has_no_probability_for_no_names_were_judged()
    {
        using var run = new TestRun();
        var names = run.Write("n.csv", "id,name\n1,Petra Vogelsang\n");
        await run.RunAsync("import", "names", names, "--corpus", "ours");
        await run.RunAsync("screen", "Petra Vogelsang", "--corpus", "ours", "--format", "json");
        Assert.True(JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0].TryGetProperty("probability", out _));
        Assert.Null(Cli.Screening.Likelihood.Of(
            Matching.Calibration.CalibrationTables.For(Matching.Algorithm.Balanced), "Petra Vogelsang", "Petra Vogelsang", Lists.PartyType.Person, new Matching.Score(9_900),
            [new Matching.Contribution("A1", "A1", "identifier", 9_900)]));
    }
}
