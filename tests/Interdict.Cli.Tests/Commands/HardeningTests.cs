namespace Interdict.Cli.Tests.Commands;

public sealed class HardeningTests
{
    private const string Names = "id,name\n1,Acme Widget Trading\n2,Zorblatt Industries\n";

    [Theory]
    [InlineData("show", "names/2")]
    [InlineData("history", "names/2")]
    [InlineData("screen", "Zorblatt Industries")]
    [InlineData("screen", "Zorblatt Industries", "--exhaustive")]
    [InlineData("explain", "Zorblatt Industries", "names/2")]
    public async Task An_altered_entry_is_never_told_as_a_fact(params string[] command)
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours");
        var entries = Path.Combine(run.Home, "corpora", "ours", "entries.ndjson");
        File.WriteAllText(entries, File.ReadAllText(entries).Replace("Zorblatt", "Zorblett", StringComparison.Ordinal));

        Assert.Equal(ExitCode.ListData, await run.RunAsync([.. command, "--corpus", "ours"]));
        Assert.Contains("damaged (entries.ndjson, entry 2", run.Error);
        Assert.Contains("import the lists again", run.Error);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("name,NAME\nA,B\n", "'name' ('name', 'NAME')")]
    [InlineData("name,name\nA,B\n", "'name'")]
    [InlineData("name,country,note,Country\nA,CN,,US\n", "'country' ('country', 'Country')")]
    public async Task Two_columns_for_one_field_are_refused(string table, string told)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", run.Write("p.csv", table), "--out", run.PathOf("o.csv")));
        Assert.Contains($"line 1: two columns are called {told}", run.Error);
        Assert.Equal(["p.csv"], run.Files());
    }

    [Fact]
    public async Task An_interrupted_import_says_so()
    {
        using var run = new TestRun { Interrupt = new CancellationToken(canceled: true) };
        Assert.Equal(ExitCode.Interrupted, await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours"));
        Assert.Equal("Interrupted. The corpus ours is as it was.\n", run.Error);
    }

    [Theory]
    [InlineData("index.bin")]
    [InlineData("entries.ndjson")]
    [InlineData("entries.map")]
    [InlineData("corpus.json")]
    public async Task A_missing_file_of_a_corpus_is_named(string file)
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", Names), "--corpus", "ours");
        File.Delete(Path.Combine(run.Home, "corpora", "ours", file));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
        Assert.Contains($"{file} is missing", run.Error);
        Assert.Contains("import the lists again", run.Error);
    }

    [Fact]
    public async Task A_home_that_is_a_file_is_told()
    {
        using var run = new TestRun();
        File.WriteAllText(run.Home, "not a folder");
        Assert.Equal(ExitCode.ListData, await run.RunAsync("corpora"));
        Assert.Contains("a file and not a folder", run.Error);
    }

    [Fact]
    public async Task Input_columns_that_are_called_like_results_are_told_apart()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "--file", run.Write("p.csv", "name,Hit,score\nNobody Wehavelisted,x,1\n"), "--out", run.PathOf("o.csv"));
        Assert.StartsWith("name,input_Hit,input_score,hit,entry,list,matched,score,effect\n", run.Read("o.csv"));
    }

    [Fact]
    public async Task One_entry_is_told_in_the_singular()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name\n1,Acme Widget Trading\n"), "--corpus", "ours");
        Assert.Contains("holds 1 entry with 1 name.", run.Out);
    }
}
