using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class EditionsTests
{
    private const string First = "id,name,aliases\n7,Zorblatt Industries,Zorblatt Works\n8,Quuxian Shipping,\n";
    private const string Second = "id,name\n9,Acme Widget Trading\n7,Zorblatt Industries\n";

    [Fact]
    public async Task A_hit_says_its_edition_where_the_corpus_has_several_of_its_list()
    {
        using var run = await ImportAsync("names", "a.csv", "names", "b.csv");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "both"));
        Assert.Contains("edition      a.csv (names, undated, sha256 ", run.Out);
        Assert.Contains("edition      b.csv (names, undated, sha256 ", run.Out);
        Assert.Contains("Editions: names from a.csv (names, undated, sha256 ", run.Out);
        Assert.Contains("; names from b.csv (names, undated", run.Out.ReplaceLineEndings(" "));

        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "both", "--format", "json");
        var hits = JsonDocument.Parse(run.Out).RootElement.GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal([run.PathOf("a.csv"), run.PathOf("b.csv")], hits.Select(h => h.GetProperty("edition").GetProperty("source").GetString()).Order());

        await run.RunAsync("screen", "--file", run.Write("p.csv", "name\nZorblatt Industries\n"), "--corpus", "both");
        Assert.Contains("[edition: a.csv (names, undated", run.Out);
        Assert.Contains("[edition: b.csv (names, undated", run.Out);
    }

    [Fact]
    public async Task Of_one_edition_nothing_needs_to_be_said()
    {
        using var run = await ImportAsync("names", "a.csv");
        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "both");
        Assert.DoesNotContain("edition  ", run.Out);
        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "both", "--format", "json");
        Assert.False(JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0].TryGetProperty("edition", out _));
    }

    [Fact]
    public async Task Show_shows_an_entry_in_each_edition()
    {
        using var run = await ImportAsync("names", "a.csv", "names", "b.csv");
        Assert.Equal(ExitCode.Done, await run.RunAsync("show", "names/7", "--corpus", "both"));
        Assert.Contains("holds the entry 2 times", run.Out);
        Assert.Contains("edition      a.csv", run.Out);
        Assert.Contains("edition      b.csv", run.Out);
        await run.RunAsync("show", "names/7", "--corpus", "both", "--format", "json");
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(run.PathOf("b.csv"), root.GetProperty("further")[0].GetProperty("edition").GetProperty("source").GetString());
        await run.RunAsync("show", "names/9", "--corpus", "both", "--format", "json");
        Assert.False(JsonDocument.Parse(run.Out).RootElement.TryGetProperty("further", out _));
    }

    [Fact]
    public async Task Explain_tells_of_the_edition_that_fits_best()
    {
        using var run = await ImportAsync("names", "b.csv", "names", "a.csv");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("explain", "Zorblatt Works", "names/7", "--corpus", "both"));
        Assert.Contains("Edition: a.csv", run.Out);
        Assert.Contains("Its name that fits best: Zorblatt Works", run.Out);
    }

    [Fact]
    public async Task A_file_of_many_lists_is_named_once_in_the_footer()
    {
        using var run = new TestRun();
        const string Csl = "source,entity_number,type,programs,name\nEntity List (EL) - Bureau of Industry and Security,,,,Zorblatt Industries\nUnverified List (UVL) - Bureau of Industry and Security,,,,Quuxian Shipping\n";
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "csl-csv", run.Write("csl.csv", Csl), "--corpus", "csl"));
        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "csl");
        Assert.Contains("Editions: us-bis-el, us-bis-uvl from csl.csv (csl-csv, undated, sha256 ", run.Out.ReplaceLineEndings(" "));
        Assert.DoesNotContain("edition  ", run.Out);
    }

    [Fact]
    public async Task An_id_that_two_files_give_is_told_with_both_lines()
    {
        using var run = new TestRun();
        var (a, b) = (run.Write("a.csv", First), run.Write("b.csv", Second));
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", a, b, "--corpus", "both", "--format", "json"));
        Assert.Contains($"1 id stands in two files, and both entries are in the corpus both: 7 ({a}, line 2, and {b}, line 3).", run.Error);
        var repeated = JsonDocument.Parse(run.Out).RootElement.GetProperty("repeatedIds");
        Assert.Equal(1, repeated.GetProperty("count").GetInt32());
        Assert.Equal("7", repeated.GetProperty("first")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Of_many_repeated_ids_the_first_are_told_and_the_rest_counted()
    {
        using var run = new TestRun();
        var many = "id,name\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"{i},Vogelsang Number {i}\n"));
        await run.RunAsync("import", "names", run.Write("a.csv", many), run.Write("b.csv", many), "--corpus", "both");
        Assert.Contains("10 ids stand in two files", run.Error);
        Assert.Contains("; and 7 more.", run.Error);
    }

    private static async Task<TestRun> ImportAsync(params string[] words)
    {
        var run = new TestRun();
        run.Write("a.csv", First);
        run.Write("b.csv", Second);
        Assert.Equal(ExitCode.Done, await run.RunAsync(["import", .. words.Select(w => w.EndsWith(".csv", StringComparison.Ordinal) ? run.PathOf(w) : w), "--corpus", "both"]));
        return run;
    }
}
