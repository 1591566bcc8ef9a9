using System.Text;
using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

/// <summary>Texts searched for the names in them.</summary>
public sealed class ScreenTextTests
{
    [Fact]
    public async Task A_message_is_searched_and_each_hit_says_where_it_stands()
    {
        using var run = new TestRun();
        var path = run.Write("mt103.txt", ":20:REF1\n:59:/8881234\nHANGZHOU HIKVISION DIGITAL TECHNOLO\nGY CO LTD\n:70:INVOICE 4411 DAHUA TECHNOLOGY\n");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--mode", "text", "--file", path, "--format", "json", "--list", "us-bis-el"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("text", root.GetProperty("query").GetProperty("mode").GetString());
        Assert.Equal(path, root.GetProperty("query").GetProperty("file").GetString());
        var hits = root.GetProperty("hits").EnumerateArray().ToDictionary(h => h.GetProperty("entry").GetString()!);
        var position = hits["us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn"].GetProperty("position");
        Assert.Equal((3, 1), (position.GetProperty("line").GetInt32(), position.GetProperty("column").GetInt32()));
        Assert.Equal(
            run.Read("mt103.txt").Substring(position.GetProperty("offset").GetInt32(), position.GetProperty("length").GetInt32()), position.GetProperty("text").GetString());
        Assert.Contains("us-bis-el/dahua-technology-cn", hits.Keys);
        Assert.All(hits.Values, h => Assert.Equal("text", h.GetProperty("channel").GetString()));
        Assert.All(hits.Values, h => Assert.False(h.TryGetProperty("probability", out _)));
    }

    [Theory]
    [InlineData("我们与克拉玛依市公安局签订了合同。", "克拉玛依市公安局")]
    [InlineData("Payment to Hikvision for cameras", "Hikvision")]
    public async Task A_text_may_be_given_on_the_command_line(string text, string found)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--mode", "text", text));
        Assert.Contains($"“{found}” in line 1", run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--mode", "text", text, "--lang", "zh"));
        Assert.Contains($"“{found}”", run.Out);
    }

    [Fact]
    public async Task A_text_with_nobody_in_it_ends_with_0()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "--mode", "text", "The shipment of bicycles arrives on Monday."));
        Assert.Contains("nothing found in these editions", run.Out);
    }

    [Theory]
    [InlineData("it is name or text", "--mode", "prose", "x")]
    [InlineData("no text to search", "--mode", "text")]
    [InlineData("not both", "--mode", "text", "x", "--file", "y.txt")]
    [InlineData("no-such-file.txt: there is no such file", "--mode", "text", "--file", "no-such-file.txt")]
    [InlineData("does not go with --mode text", "--mode", "text", "x", "--address", "9 Elm Road")]
    [InlineData("do not go with --mode text", "--mode", "text", "--file", "y.txt", "--out", "z.csv")]
    [InlineData("no letter or digit", "--mode", "text", "!!!")]
    public async Task What_cannot_be_done_is_bad_input(string says, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(["screen", .. arguments]));
        Assert.Contains(says, run.Error);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_and_one_in_UTF_16_is_read()
    {
        using var run = new TestRun();
        run.Write("bad.txt", [0x48, 0xFF, 0x69]);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--mode", "text", "--file", run.PathOf("bad.txt")));
        Assert.Contains("UTF-8", run.Error);
        run.Write("wide.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Payment to 海康威视")]);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--mode", "text", "--file", run.PathOf("wide.txt")));
    }
}
