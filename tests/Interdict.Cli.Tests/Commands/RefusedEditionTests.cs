using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class RefusedEditionTests
{
    private const string Header = "id,name,aliases,countries\n";
    private const int Whole = 100;

    private static string Gone => $"Party Number {90 * 7919}";

    [Theory]
    [InlineData("screen", "GONE")]
    [InlineData("screen", "GONE", "--as-known", "2026-11-23")]
    [InlineData("show", "names/90")]
    [InlineData("show", "names/90", "--as-known", "2026-11-23")]
    [InlineData("explain", "GONE", "names/90")]
    [InlineData("effect", "names/90")]
    [InlineData("lists")]
    [InlineData("links")]
    [InlineData("links", "names/90")]
    public async Task Every_answer_says_that_a_newer_edition_was_refused(params string[] arguments)
    {
        using var run = await RefusedAsync();
        string[] all = [.. arguments.Select(a => a == "GONE" ? Gone : a), "--corpus", "ours"];
        await run.RunAsync(all);
        Assert.Contains("a newer one of 2026-11-23 was refused because 30 of 100 entries", Joined(run.Out), StringComparison.Ordinal);
        await run.RunAsync([.. all, "--format", "json"]);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Contains("was refused because 30 of 100 entries", Assert.Single(json.RootElement.GetProperty("notices").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_later_was_not_known_before()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", List(run, "whole.csv", Whole), "--corpus", "ours", "--guarded");
        run.Now = run.Now.AddDays(3);
        await run.RunAsync("import", "names", List(run, "cut.csv", 70), "--corpus", "ours", "--guarded");
        await run.RunAsync("screen", Gone, "--as-known", "2026-11-25", "--format", "json");
        Assert.DoesNotContain("notices", run.Out, StringComparison.Ordinal);
        await run.RunAsync("screen", Gone, "--as-known", "2026-11-26", "--format", "json");
        Assert.Contains("notices", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("names@latest")]
    [InlineData("names@2026-11-23")]
    public async Task A_list_and_a_day_mean_the_last_good_edition_and_a_hash_the_refused_one_marked(string name)
    {
        using var run = await RefusedAsync();
        var hash = HashOf(run, "cut.csv");
        foreach (var command in (string[])["diff", "reconcile"])
        {
            string[] list = command == "reconcile" ? ["--list", "names"] : [];
            await run.RunAsync([command, name, name, .. list]);
            Assert.Contains("100 entries", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("refused", run.Out, StringComparison.Ordinal);
            await run.RunAsync([command, name, hash, .. list]);
            Assert.Contains("refused, so that nothing is screened against it: names@2026-11-23: 30 of 100", Joined(run.Out), StringComparison.Ordinal);
            await run.RunAsync([command, name, hash, "--format", "json", .. list]);
            Assert.Contains("\"refused\":[\"names@2026-11-23: 30 of 100", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_of_refused_editions_alone_is_named_by_their_hashes()
    {
        using var run = new TestRun();
        var bounds = run.Write("guard.tsv", "names\t500\t1\t1\t1\t1\n");
        Assert.Equal(ExitCode.ListData, await run.RunAsync("import", "names", List(run, "cut.csv", 70), "--corpus", "ours", "--guarded", "--guard", bounds));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("diff", "names@latest", "names@latest"));
        Assert.Contains("every edition of names was refused", run.Error, StringComparison.Ordinal);
        Assert.Contains(HashOf(run, "cut.csv"), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_refused_editions_of_a_day_the_hash_says_which()
    {
        using var run = await RefusedAsync();
        await run.RunAsync("import", "names", List(run, "other.csv", 50), "--corpus", "ours", "--guarded");
        foreach (var name in (string[])["names@2026-11-23", "names@latest"])
        {
            Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", name, "--why", "because"));
            Assert.Contains("2 editions called names@2026-11-23 were refused", run.Error, StringComparison.Ordinal);
            Assert.Contains($"{HashOf(run, "cut.csv")} (names@2026-11-23, 70 entries)", Joined(run.Error), StringComparison.Ordinal);
            Assert.Contains($"{HashOf(run, "other.csv")} (names@2026-11-23, 50 entries)", Joined(run.Error), StringComparison.Ordinal);
        }

        Assert.False(File.Exists(Path.Combine(run.Home, "editions", "decisions.ndjson")));
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "accept", HashOf(run, "cut.csv"), "--why", "the branch was sold"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", HashOf(run, "cut.csv"), "--why", "again"));
        Assert.Contains("was accepted already, on 2026-11-23: the branch was sold", run.Error, StringComparison.Ordinal);
        // One is left, so that its day names it.
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "accept", "names@2026-11-23", "--why", "that too"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", "names@2026-11-23", "--why", "again"));
        Assert.Contains("was accepted already", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", HashOf(run, "whole.csv"), "--why", "good"));
        Assert.Contains("was not refused, so there is nothing to accept", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_than_the_one_named_is_not_accepted()
    {
        using var run = await RefusedAsync();
        Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", "names@2026-11-24", "--why", "because"));
        Assert.Contains("no edition called names@2026-11-24 was refused; refused are: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editions_taken_over_are_not_called_refused_where_they_were_not()
    {
        using var run = await RefusedAsync();
        using var far = new TestRun();
        await run.RunAsync("editions", "export", run.PathOf("e.zip"));
        Assert.Equal(ExitCode.Done, await far.RunAsync("editions", "import", run.PathOf("e.zip")));
        await far.RunAsync("editions");
        var told = Joined(far.Out);
        Assert.Equal(2, told.Split("was refused:").Length);
        Assert.Contains($"({HashOf(run, "cut.csv")[..10]}) was refused: 30 of 100", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_ends_when_the_good_file_came_back()
    {
        using var run = await RefusedAsync();
        await run.RunAsync("screen", Gone, "--corpus", "ours", "--format", "json");
        Assert.Contains("notices", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", run.PathOf("whole.csv"), "--corpus", "ours", "--guarded"));
        await run.RunAsync("screen", Gone, "--corpus", "ours", "--format", "json");
        Assert.DoesNotContain("notices", run.Out, StringComparison.Ordinal);
        await run.RunAsync("screen", Gone, "--as-known", "2026-11-23", "--format", "json");
        Assert.DoesNotContain("notices", run.Out, StringComparison.Ordinal);
    }

    private static async Task<TestRun> RefusedAsync()
    {
        var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", List(run, "whole.csv", Whole), "--corpus", "ours", "--guarded"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("import", "names", List(run, "cut.csv", 70), "--corpus", "ours", "--guarded"));
        return run;
    }

    private static string List(TestRun run, string file, int count) =>
        run.Write(file, Header + string.Concat(Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},Party Number {i * 7919},,CN\n"))));

    private static string HashOf(TestRun run, string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(run.PathOf(file))))[..12];

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
