using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class OtherCommandsTests
{
    [Fact]
    public async Task Version_names_the_product_the_algorithms_and_the_index_format()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("--version"));
        Assert.Matches(@"^interdict \d+\.\d+\.\d+\nalgorithms balanced@2, strict@2, ofac@1\nindex format \d+\n$", run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("screen")]
    [InlineData("compare")]
    [InlineData("explain")]
    [InlineData("calibrate")]
    [InlineData("tune")]
    [InlineData("import")]
    [InlineData("corpora")]
    [InlineData("lists")]
    [InlineData("show")]
    [InlineData("history")]
    [InlineData("effect")]
    [InlineData("determine")]
    [InlineData("completion")]
    public async Task Help_has_examples_and_no_command_of_a_later_version(string command)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync(command.Length == 0 ? ["--help"] : [command, "--help"]));
        Assert.Contains("Examples:\n  interdict ", run.Out.Replace("source <(", "", StringComparison.Ordinal));
        Assert.DoesNotContain("ownership", run.Out);
        Assert.DoesNotContain("audit", run.Out);
    }

    [Fact]
    public async Task Explain_says_why_a_near_name_is_no_hit()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("explain", "Northwind Bicycle Repair", "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn"));
        Assert.Contains("Not a hit", run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("explain", "Hikvision", "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.True(root.GetProperty("hit").GetBoolean());
        Assert.Equal(
            root.GetProperty("score").GetDecimal(),
            root.GetProperty("explanation").EnumerateArray().Sum(c => c.GetProperty("contribution").GetDecimal()));
    }

    [Fact]
    public async Task Explain_and_screen_agree_on_the_score()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Dahua Technlogy", "--format", "json");
        var hit = JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0];
        await run.RunAsync("explain", "Dahua Technlogy", hit.GetProperty("entry").GetString()!, "--format", "json");
        Assert.Equal(hit.GetProperty("score").GetDecimal(), JsonDocument.Parse(run.Out).RootElement.GetProperty("score").GetDecimal());
    }

    [Fact]
    public async Task Compare_scores_a_pair_and_a_file_of_pairs_alike()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("compare", "Dahua Technology", "Dahua Technlogy Co Ltd", "--format", "json"));
        var score = JsonDocument.Parse(run.Out).RootElement.GetProperty("score").GetRawText();
        var file = run.Write("pairs.csv", "n,name1,name2\n1,Dahua Technology,Dahua Technlogy Co Ltd\n2,Olaf,Quito\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("compare", "--file", file, "--out", run.PathOf("s.csv")));
        var lines = run.Read("s.csv").Split('\n');
        Assert.Equal("n,name1,name2,score", lines[0]);
        Assert.Equal($"1,Dahua Technology,Dahua Technlogy Co Ltd,{score}", lines[1]);
        Assert.Equal("2,Olaf,Quito,0.0000", lines[2]);
    }

    [Fact]
    public async Task History_tells_the_acts_oldest_first()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("history", "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", "--format", "json"));
        var acts = JsonDocument.Parse(run.Out).RootElement.GetProperty("history").EnumerateArray().ToList();
        Assert.Equal("2019-10-09", acts[0].GetProperty("date").GetString());
        Assert.Equal("add", acts[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task A_completion_script_asks_the_program(string shell)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("completion", shell));
        Assert.Contains("[suggest:", run.Out);
        await run.RunAsync("[suggest:20]", "interdict screen --fo");
        Assert.Equal("--format\n", run.Out);
    }
}
