using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class TuneCommandTests
{
    private const string Decided =
        "name,entry,matched,decision\n"
        + "Hikvision,us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn,,true match\n"
        + "Hikvison,us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn,,True-Match\n"
        + "Hikvixxon Northwind,us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn,,true-match\n"
        + "Megvii Bakery,,Megvii,false-positive\n"
        + "Dahua,,Dahua,under review\n";

    [Fact]
    public async Task Every_true_match_that_would_be_lost_is_listed_with_its_line()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("tune", "--decisions", run.Write("d.csv", Decided), "--threshold", "0.95", "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        var decided = root.GetProperty("decided");
        Assert.Equal([5, 3, 1, 1], new[] { "cases", "trueMatches", "falsePositives", "neither" }.Select(n => decided.GetProperty(n).GetInt32()));
        Assert.Equal([3, 4], root.GetProperty("missed").EnumerateArray().Select(m => m.GetProperty("line").GetInt32()));
        Assert.Contains(root.GetProperty("lost").EnumerateArray(), c => c.GetProperty("line").GetInt32() == 3);
        var sweep = root.GetProperty("sweep").EnumerateArray().ToList();
        Assert.All(sweep, s => Assert.Equal(3, s.GetProperty("trueMatches").GetInt32() + s.GetProperty("missed").GetInt32()));
        Assert.All(sweep, s => Assert.Equal(root.GetProperty("inUse").GetProperty("alerts").GetInt32(), s.GetProperty("alerts").GetInt32() + s.GetProperty("saved").GetInt32()));
        Assert.Equal(ExitCode.Done, await run.RunAsync("tune", "--decisions", run.PathOf("d.csv"), "--threshold", "0.95"));
        Assert.Contains("would be MISSED", run.Out);
    }

    [Fact]
    public async Task A_lower_threshold_gains_alerts_and_loses_none()
    {
        using var run = new TestRun();
        await run.RunAsync("tune", "--decisions", run.Write("d.csv", Decided), "--in-use-threshold", "0.95", "--threshold", "0.7", "--format", "json");
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Contains(root.GetProperty("gained").EnumerateArray(), c => c.GetProperty("name").GetString() == "Hikvison");
        Assert.Empty(root.GetProperty("lost").EnumerateArray());
    }

    [Fact]
    public async Task Another_algorithm_is_put_on_trial()
    {
        using var run = new TestRun();
        await run.RunAsync("tune", "--decisions", run.Write("d.csv", Decided), "--algorithm", "strict", "--format", "json");
        var trial = JsonDocument.Parse(run.Out).RootElement.GetProperty("onTrial");
        Assert.StartsWith("strict@", trial.GetProperty("algorithm").GetString());
    }

    [Fact]
    public async Task A_case_that_cannot_be_replayed_is_told_with_its_line_and_ends_with_2()
    {
        using var run = new TestRun();
        var file = run.Write("d.csv", Decided + "Nobody,us-bis-el/no-such-entry,,true-match\nNobody,,,true-match\nNobody,,Dahua,\n,,Dahua,true-match\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("tune", "--decisions", file));
        Assert.Contains("d.csv, line 7: entry us-bis-el/no-such-entry is not in the corpus core", run.Error);
        Assert.Contains("d.csv, line 8: neither entry nor matched", run.Error);
        Assert.Contains("d.csv, line 9: decision is empty", run.Error);
        Assert.Contains("d.csv, line 10: name is empty", run.Error);
    }

    [Theory]
    [InlineData("name,decision\na,true\n", "neither a column 'entry' nor a column 'matched'")]
    [InlineData("name,entry\na,b\n", "there is no column 'decision'")]
    [InlineData("who,entry,decision\na,b,true\n", "there is no column 'name'")]
    public async Task A_missing_column_is_named(string text, string message)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("tune", "--decisions", run.Write("d.csv", text)));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task A_sample_is_drawn_from_both_sides_of_the_line_and_the_same_for_the_same_seed()
    {
        using var run = new TestRun();
        var customers = run.Write("c.csv", "name,country\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"{(i % 2 == 0 ? "Hikvison" : "Hikvision Northwind")} {(char)('a' + (i / 2))}{i},\n")));
        string[] draw = ["tune", "--sample", "4", "--file", customers, "--threshold", "0.65", "--band", "0.35", "--out"];
        Assert.Equal(ExitCode.Done, await run.RunAsync([.. draw, run.PathOf("one.csv"), "--seed", "7"]));
        await run.RunAsync([.. draw, run.PathOf("two.csv"), "--seed", "7"]);
        await run.RunAsync([.. draw, run.PathOf("three.csv"), "--seed", "8"]);
        Assert.Equal(run.Read("one.csv"), run.Read("two.csv"));
        Assert.NotEqual(run.Read("one.csv"), run.Read("three.csv"));
        var rows = run.Read("one.csv").TrimEnd('\n').Split('\n')[1..].Select(l => l.Split(',')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows.GroupBy(r => r[1]), side => Assert.InRange(side.Count(), 1, 4));

        // What was drawn comes back as decided cases once somebody has decided.
        var decided = run.Write("decided.csv", run.Read("one.csv").Replace(",\n", ",false-positive\n", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, await run.RunAsync("tune", "--decisions", decided, "--format", "json"));
        Assert.Equal(rows.Count, JsonDocument.Parse(run.Out).RootElement.GetProperty("decided").GetProperty("falsePositives").GetInt32());
    }

    [Theory]
    [InlineData("tune")]
    [InlineData("tune", "--sample", "3")]
    [InlineData("tune", "--sample", "0", "--file", "x.csv")]
    [InlineData("tune", "--decisions", "d.csv", "--sample", "3", "--file", "x.csv")]
    public async Task What_goes_together_is_asked_for(params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(arguments));
        Assert.StartsWith("interdict: ", run.Error);
    }
}
