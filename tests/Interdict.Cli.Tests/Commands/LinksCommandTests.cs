using System.Text.Json;
using Interdict.Tests;

namespace Interdict.Cli.Tests.Commands;

public sealed class LinksCommandTests
{
    private const string Hikvision = "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn";
    private const string Cmic = "us-ofac-cmic/30946";

    [Fact]
    public async Task An_entry_tells_its_links_with_their_evidence()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("links", Hikvision, "--format", "json"));
        var link = JsonDocument.Parse(run.Out).RootElement.GetProperty("links").EnumerateArray().Single(l => l.GetProperty("entry").GetString() == Cmic);
        Assert.Equal("found", link.GetProperty("status").GetString());
        Assert.Equal(link.GetProperty("confidence").GetDecimal(), link.GetProperty("evidence").EnumerateArray().Sum(e => e.GetProperty("points").GetDecimal()));
        Assert.Equal(ExitCode.Done, await run.RunAsync("links"));
        Assert.Contains(Cmic, run.Out);
        Assert.Contains("an opinion by rules", run.Out.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task Screen_and_show_mention_the_other_lists()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hangzhou Hikvision Digital Technology");
        Assert.Contains("the same party is also listed", run.Out.ReplaceLineEndings(" "));
        await run.RunAsync("show", Hikvision);
        Assert.Contains(Cmic, run.Out);
        await run.RunAsync("show", Hikvision, "--format", "json");
        Assert.Contains(JsonDocument.Parse(run.Out).RootElement.GetProperty("linked").EnumerateArray(), l => l.GetProperty("entry").GetString() == Cmic);
    }

    [Fact]
    public async Task A_decision_is_recorded_and_holds()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("links", "cut", Cmic, Hikvision, "--why", "a test of cutting"));
        Assert.Contains("not about the same party", run.Out.ReplaceLineEndings(" "));
        await run.RunAsync("show", Hikvision);
        Assert.DoesNotContain(Cmic, run.Out);
        await run.RunAsync("links", Hikvision);
        Assert.Contains("cut on 2026-11-23: a test of cutting", run.Out.ReplaceLineEndings(" "));

        Assert.Equal(ExitCode.Done, await run.RunAsync("links", "confirm", Hikvision, Cmic, "--why", "read both"));
        await run.RunAsync("show", Hikvision);
        Assert.Contains("(confirmed)", run.Out.ReplaceLineEndings(" "));
        Assert.Equal(2, File.ReadAllLines(Path.Combine(run.Home, "editions", "decisions.ndjson")).Length);

        // What nothing speaks for may be confirmed too: who knows better, knows better.
        Assert.Equal(ExitCode.Done, await run.RunAsync("links", "confirm", Hikvision, "us-bis-el/dahua-technology-cn", "--why", "for the test"));
        await run.RunAsync("links", "us-bis-el/dahua-technology-cn");
        Assert.Contains(Hikvision, run.Out);
        Assert.Contains("for the test", run.Out);
        // Editions that were accepted are another thing in the same log.
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", run.Write("a.csv", "id,name\n1,Zorblatt\n"), "--corpus", "own", "--guarded"));
    }

    [Theory]
    [InlineData("--why", "links", "cut", Hikvision, Cmic)]
    [InlineData("is not an entry's id", "links", "no-id")]
    [InlineData("has no entry", "links", "confirm", Hikvision, "us-bis-el/no-such", "--why", "x")]
    [InlineData("these are one entry", "links", "confirm", Hikvision, Hikvision, "--why", "x")]
    [InlineData("--min", "links", "--min", "7")]
    public async Task Bad_usage_is_told(string message, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(arguments));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task The_whole_screening_list_is_linked()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "csl-json", TestData.Require("csl/consolidated-2026-07.json.gz"), "--corpus", "csl", "--no-edition"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("links", "--corpus", "csl", "--format", "json"));
        var links = JsonDocument.Parse(run.Out).RootElement.GetProperty("links").EnumerateArray().ToList();
        Assert.InRange(links.Count, 900, 1_300);
        Assert.Contains(links, l => l.GetProperty("one").GetString() == Cmic || l.GetProperty("other").GetString() == Cmic);
        Assert.All(links, l => Assert.NotEqual(l.GetProperty("one").GetString()!.Split('/')[0], l.GetProperty("other").GetString()!.Split('/')[0]));
    }
}
