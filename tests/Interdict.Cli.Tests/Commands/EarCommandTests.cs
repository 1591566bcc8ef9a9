using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class EarCommandTests
{
    private static readonly string[] Said = ["--date", "2026-09-15", "--who", "A. Clerk", "--why", "compared with the rule"];

    // Supplement No. 2 to Part 744, in the shape of the eCFR's XML; the numbers but the first are made up.
    private static readonly string Supplement = "<DIV5 N=\"744\" TYPE=\"PART\"><DIV9 N=\"Supplement No. 2 to Part 744\" TYPE=\"APPENDIX\"><HEAD>Supplement No. 2 to Part 744</HEAD>"
        + string.Concat(Enumerable.Range(0, 30).Select(i => $"<P>(iv) {(i == 0 ? "3A991" : $"2B{900 + i}")} Things.</P>")) + "</DIV9></DIV5>";

    [Fact]
    public async Task A_refresh_is_compared_then_used_and_every_answer_tells_its_date()
    {
        using var run = new TestRun();
        var path = run.Write("744.xml", Supplement);
        Assert.Equal(1, await run.RunAsync("ear", "check", path, "--format", "json"));
        var checkedNow = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(30, checkedNow.GetProperty("differences").GetArrayLength());
        Assert.Empty(checkedNow.GetProperty("problems").EnumerateArray());
        Assert.Equal(0, await run.RunAsync(["ear", "use", path, .. Said]));
        Assert.Contains("a refresh, taken into use", run.Out, StringComparison.Ordinal);
        string[] ask = ["determine", "--party", "Northwind Bicycle Repair", "--item", "4A994", "--origin", "US", "--from", "US", "--to", "CN", "--format", "json", "--fact", "knowledgeOfViolation=no",
            "--fact", "isInformed=no", "--fact", "redFlagsResolved=yes", "--fact", "militaryEndUse=yes"];
        Assert.Equal(4, await run.RunAsync(ask));
        var answer = JsonDocument.Parse(run.Out).RootElement;
        Assert.StartsWith("ecfr-2026-09-15+", answer.GetProperty("versions").GetProperty("law").GetString(), StringComparison.Ordinal);
        Assert.Equal("law-tables", answer.GetProperty("trace")[0].GetProperty("step").GetString());
        Assert.DoesNotContain(answer.GetProperty("questions").EnumerateArray(), q => q.GetProperty("about").GetString() == "facts.supplement2Part744");
        Assert.Equal(0, await run.RunAsync("ear", "use", "--compiled", "--who", "A. Clerk", "--why", "back"));
        await run.RunAsync(ask);
        Assert.StartsWith("ecfr-2026-07-23+", JsonDocument.Parse(run.Out).RootElement.GetProperty("versions").GetProperty("law").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, File.ReadAllLines(Path.Combine(run.Home, "law", "ear.decisions.ndjson")).Length);
    }

    [Fact]
    public async Task A_refresh_that_was_altered_ends_with_3()
    {
        using var run = new TestRun();
        await run.RunAsync(["ear", "use", run.Write("744.xml", Supplement), .. Said]);
        var kept = Path.Combine(run.Home, "law", "ear.json");
        File.WriteAllText(kept, File.ReadAllText(kept).Replace("3A991", "3A992", StringComparison.Ordinal));
        Assert.Equal(3, await run.RunAsync("determine", "--party", "X", "--item", "EAR99", "--to", "CA"));
        Assert.Contains("ear use", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_damaged_or_not_understood_is_refused_and_nothing_is_used()
    {
        using var run = new TestRun();
        Assert.Equal(2, await run.RunAsync("ear", "check", run.PathOf("none.xml")));
        Assert.Equal(2, await run.RunAsync("ear", "check", run.Write("a.xml", "<DIV5 N=\"744\">")));
        Assert.Equal(2, await run.RunAsync("ear", "check", run.Write("b.xml.gz", "no gzip")));
        Assert.Equal(2, await run.RunAsync("ear", "check", run.Write("c.xml", Supplement.Replace("2B9", "x", StringComparison.Ordinal))));
        Assert.Equal(2, await run.RunAsync(["ear", "use", run.PathOf("c.xml"), .. Said]));
        Assert.Equal(2, await run.RunAsync("ear", "use", run.Write("d.xml", Supplement), "--date", "2026-09-15", "--who", "x"));
        Assert.Equal(2, await run.RunAsync("ear", "use", run.PathOf("d.xml"), "--who", "x", "--why", "x"));
        Assert.Equal(2, await run.RunAsync("ear", "use", run.PathOf("d.xml"), "--who", "x", "--why", "x", "--date", "2026-01-01"));
        Assert.Equal(2, await run.RunAsync("ear", "use", run.PathOf("d.xml"), "--who", "x", "--why", "x", "--date", "2027-01-01"));
        Assert.False(File.Exists(Path.Combine(run.Home, "law", "ear.json")));
        Assert.Equal(0, await run.RunAsync("ear"));
        Assert.Contains("as compiled in", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_is_read_as_it_is()
    {
        using var run = new TestRun();
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Supplement));
        }

        Assert.Equal(1, await run.RunAsync("ear", "check", run.Write("744.xml.gz", bytes.ToArray())));
    }
}
