using Interdict.Cli.Output;

namespace Interdict.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--country", "")]
    [InlineData("--country", " ; ")]
    [InlineData("--id", "")]
    [InlineData("--id", " ")]
    [InlineData("--address", "")]
    [InlineData("--type", "")]
    public async Task An_empty_value_is_bad_usage_and_not_left_out_in_silence(string option, string value)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "Hikvision", option, value));
        Assert.Contains($"{option} is empty; give it a value or leave it out", run.Error);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public async Task Shells_are_offered_the_corpora_there_are()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name\n1,Zorblatt Industries\n"), "--corpus", "ours");
        foreach (var command in (string[])["screen X", "show names/1", "explain X names/1", "tune", "lists"])
        {
            Assert.Equal(["core", "ours"], await SuggestedAsync(run, $"interdict {command} --corpus "));
        }

        Assert.Equal(["ours"], await SuggestedAsync(run, "interdict import names n.csv --corpus "));
        Assert.Equal(["ours"], await SuggestedAsync(run, "interdict screen X --corpus ou"));
    }

    [Fact]
    public async Task A_closed_standard_output_is_told_in_plain_words()
    {
        using var run = new TestRun();
        using var error = new MemoryStream();
        using var host = run.MakeHost(new ResultStream(new ClosedStream()), error);
        foreach (var command in (string[][])[["screen", "Hikvision"], ["screen", "Hikvision", "--format", "json"], ["screen", "--file", run.Write("p.csv", "name\nX\n")]])
        {
            error.SetLength(0);
            Assert.Equal(ExitCode.BadInput, await App.RunAsync(command, host));
            var told = System.Text.Encoding.UTF8.GetString(error.ToArray());
            Assert.Contains("interdict: the results could not be written: standard output is closed", told);
            Assert.DoesNotContain("   at ", told);
        }
    }

    private static async Task<string[]> SuggestedAsync(TestRun run, string line)
    {
        await run.RunAsync($"[suggest:{line.Length}]", line);
        return run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What the platform gives for a descriptor that is closed.</summary>
    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Bad file descriptor", 9);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException("Access to the path is denied.");
    }
}
