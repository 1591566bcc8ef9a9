using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class BriefCommandTests
{
    [Fact]
    public async Task An_act_is_told_as_text_and_as_JSON()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("brief", "84 FR 54002", "--on", "2026-11-23"));
        Assert.Contains("1. Who is blacklisted?", run.Out, StringComparison.Ordinal);
        using var json = new TestRun();
        Assert.Equal(0, await json.RunAsync("brief", "84 FR 54002", "--lang", "zh", "--format", "json"));
        var root = JsonDocument.Parse(json.Out).RootElement;
        Assert.Equal(12, root.GetProperty("questions").GetArrayLength());
        Assert.Equal(28, root.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task A_name_is_taken_for_its_entry_and_that_is_said()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("brief", "Hikvision", "--on", "2021-01-01"));
        Assert.Contains("was taken for us-bis-el/hangzhou-hikvision", run.Error, StringComparison.Ordinal);
        Assert.Contains("twelve questions", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("NS-CMIC), since", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "no act is cited as '99 FR 1'", "brief", "99 FR 1")]
    [InlineData(3, "has no entry that it touched", "brief", "90 FR 47201")]
    [InlineData(2, "not yet known on 2019-01-01", "brief", "84 FR 54002", "--on", "2019-01-01")]
    [InlineData(2, "neither an act", "brief", "Qwxyzzy Plover Foundry")]
    [InlineData(2, "is not known; it is en or zh", "brief", "84 FR 54002", "--lang", "fr")]
    [InlineData(2, "is not a ground; there are forced-labor-xinjiang", "precedents", "--ground", "nonsense")]
    [InlineData(2, "is not known; it is one or two of ground", "stats", "--by", "color")]
    [InlineData(3, "has an entry of un-sc", "stats", "--list", "un-sc")]
    public async Task What_cannot_be_told_gets_a_clear_message(int exit, string expected, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(exit, await run.RunAsync(arguments));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_written_to_a_file_whole()
    {
        using var run = new TestRun();
        var path = Path.Combine(Path.GetTempPath(), $"interdict-brief-{Guid.NewGuid():N}.html");
        try
        {
            Assert.Equal(0, await run.RunAsync("dossier", "us-bis-el/dahua-technology-cn", "--format", "html", "--output", path));
            Assert.EndsWith("</html>\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
            Assert.False(File.Exists(path + ".part"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Own_parties_are_screened_and_told()
    {
        using var run = new TestRun();
        var path = Path.Combine(Path.GetTempPath(), $"interdict-parties-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, "name\nHikvision\nNorthwind Bicycle Repair\n");
        try
        {
            Assert.Equal(0, await run.RunAsync("brief", path, "--format", "md"));
            Assert.Contains("Of the 2 parties in", run.Out, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Statistics_show_bars_and_precedents_the_first()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("stats", "--list", "us-bis-el", "--by", "ground,year"));
        Assert.Contains("█", run.Out, StringComparison.Ordinal);
        using var second = new TestRun();
        Assert.Equal(0, await second.RunAsync("precedents", "--ground", "human-rights-xinjiang", "--country", "China"));
        Assert.Contains("84 FR 54002", second.Out, StringComparison.Ordinal);
    }
}
