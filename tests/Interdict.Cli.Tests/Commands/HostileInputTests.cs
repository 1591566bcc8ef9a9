using System.Text;

namespace Interdict.Cli.Tests.Commands;

/// <summary>Input that is wrong, or means harm: a clear message, the right exit code, and nothing left behind.</summary>
public sealed class HostileInputTests
{
    private const string Escape = "\e[31m\e]0;x\a\u009B2J\u202E";

    [Theory]
    [InlineData("screen", "--bad" + Escape)]
    [InlineData("screen", "--file", Escape + ".csv")]
    [InlineData("screen", "\e\u009B...")]
    [InlineData("screen", "x", "--country", Escape)]
    [InlineData("screen", "x", "--list", Escape)]
    [InlineData("screen", "x", "--corpus", Escape)]
    [InlineData("screen", "x", "--format", Escape)]
    [InlineData("show", "us-bis-el/" + Escape)]
    [InlineData("import", Escape, "n.csv", "--corpus", "ours")]
    [InlineData("import", "names", Escape, "--corpus", "ours")]
    [InlineData(Escape)]
    public async Task Messages_do_not_steer_a_terminal(params string[] arguments)
    {
        using var run = new TestRun();
        Assert.NotEqual(ExitCode.Done, await run.RunAsync(arguments));
        Assert.StartsWith("interdict: ", run.Error);
        AssertHarmless(run.Error);
    }

    [Fact]
    public async Task Text_of_a_file_does_not_steer_a_terminal_through_messages()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("h.csv", $"id,fo{Escape}o\n"), "--corpus", "ours");
        AssertHarmless(run.Error);
        await run.RunAsync("import", "csl-csv", run.Write("h.csv", $"id,fo{Escape}o\n"), "--corpus", "ours");
        AssertHarmless(run.Error);
        await run.RunAsync("screen", "--file", run.Write("p.csv", $"name,country\nHikvision,{Escape}\n"), "--out", run.PathOf("o.csv"));
        AssertHarmless(run.Error);
        await run.RunAsync("screen", "--file", run.Write("p.ndjson", $"{{\"name\":\"A\"}}\n{{\"a{Escape.Replace("\e", "\\u001b", StringComparison.Ordinal).Replace("\a", "", StringComparison.Ordinal)}\":1,\"a{Escape.Replace("\e", "\\u001b", StringComparison.Ordinal).Replace("\a", "", StringComparison.Ordinal)}\":1}}\n"), "--out", run.PathOf("o.csv"));
        AssertHarmless(run.Error);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Rows_shown_on_a_terminal_do_not_steer_it_and_piped_they_are_as_they_were(string format)
    {
        using var run = new TestRun { Terminal = true };
        var file = run.Write("p.csv", $"id,name\n{Escape},\e\u009BHikvision\n");
        string[] command = ["screen", "--file", file, .. format == "json" ? ["--format", "json"] : Array.Empty<string>()];
        Assert.Equal(ExitCode.Hits, await run.RunAsync(command));
        AssertHarmless(run.Out);
        Assert.Contains('\uFFFD', run.Out);

        run.Terminal = false;
        await run.RunAsync(command);
        Assert.Contains("\u009B2J\u202E", run.Out);
        Assert.Equal(format == "csv", run.Out.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Imported_names_do_not_steer_a_terminal()
    {
        using var run = new TestRun { Terminal = true };
        run.Variables["NO_COLOR"] = "1";
        await run.RunAsync("import", "names", run.Write("n.csv", $"id,name\n1,Zorblatt\e\u009B\u202E Industries\n"), "--corpus", "ours");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
        AssertHarmless(run.Out);
        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours", "--format", "json");
        AssertHarmless(run.Out);
        await run.RunAsync("show", "names/1", "--corpus", "ours");
        AssertHarmless(run.Out);
    }

    [Theory]
    [InlineData("id,name,Name\n1,A,B\n", "line 1, field name: two columns are called 'name'")]
    [InlineData("id,x\n1,y\n", "line 1, field name: the header has no column 'name'")]
    [InlineData("name\ny\n", "line 1, field id: the header has no column 'id'")]
    public async Task A_watchlist_with_wrong_columns_is_bad_input_and_leaves_the_old_corpus(string table, string told)
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name\n1,Zorblatt Industries\n"), "--corpus", "ours");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "names", run.Write("m.csv", table), "--corpus", "ours"));
        Assert.Contains("m.csv, " + told, run.Error);
        Assert.Equal(["ours"], Directory.GetFileSystemEntries(Path.Combine(run.Home, "corpora")).Select(Path.GetFileName));
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours"));
    }

    [Fact]
    public async Task A_name_that_is_not_compared_to_its_end_says_so()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", string.Concat(Enumerable.Repeat("Hikvision ", 10_000)), "--format", "json");
        Assert.Contains("longer than 2,000 characters", run.Out);
        await run.RunAsync("screen", string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Qu{(char)('a' + (i % 26))}x")), "--format", "json");
        Assert.Contains("has 40 words or more", run.Out);
        await run.RunAsync("screen", "Hik\uFFFD\uFFFDvision", "--format", "json");
        Assert.Contains("U+FFFD", run.Out);
        await run.RunAsync("screen", "Hikvision", "--format", "json");
        Assert.DoesNotContain("\"note\"", run.Out);
    }

    [Theory]
    [InlineData("p.csv.gz")]
    [InlineData("p.zip")]
    public async Task An_archive_of_parties_is_to_be_unpacked_first(string name)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", run.Write(name, "x")));
        Assert.Contains("unpack the archive first", run.Error);
    }

    [Fact]
    public async Task An_option_with_an_unknown_word_is_named()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "x", "--format", "jsn"));
        Assert.Equal("interdict: --format 'jsn' is not known; it is text or json\n", run.Error.Replace("json or text", "text or json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Results_that_find_no_room_are_told()
    {
        using var run = new TestRun();
        using var error = new MemoryStream();
        foreach (var command in (string[][])[["screen", "Hikvision"], ["screen", "Hikvision", "--format", "json"], ["screen", "--file", run.Write("p.csv", "name\nHikvision\n")]])
        {
            using var disk = new Files.FullDisk(new MemoryStream(), 0);
            var host = run.MakeHost(disk, error);
            Assert.Equal(ExitCode.BadInput, await App.RunAsync(command, host));
        }

        Assert.Equal(
            string.Concat(Enumerable.Repeat("interdict: the results could not be written: the disk is full\n", 3)),
            Encoding.UTF8.GetString(error.ToArray()));
    }

    [Fact]
    public async Task A_damaged_corpus_is_listed_as_damaged_and_not_as_built_in()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name\n1,Zorblatt Industries\n"), "--corpus", "ours");
        File.WriteAllBytes(Path.Combine(run.Home, "corpora", "ours", "entries.map"), []);
        await run.RunAsync("corpora");
        Assert.Contains("damaged", run.Out);
        Assert.DoesNotContain("built in", run.Out.Split('\n').Single(l => l.StartsWith("ours ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_empty_index_of_addresses_is_told_as_such()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name\n1,Zorblatt Industries\n"), "--corpus", "ours");
        File.WriteAllBytes(Path.Combine(run.Home, "corpora", "ours", "addresses.bin"), []);
        Assert.Equal(ExitCode.ListData, await run.RunAsync("screen", "--address", "18 Luard Road, Wan Chai, Hong Kong", "--corpus", "ours"));
        Assert.Contains("addresses.bin is missing or empty", run.Error);
    }

    [Theory]
    [InlineData("a PATH or FORMAT is empty", "import", "names", "", "--corpus", "ours")]
    [InlineData("--file is empty", "screen", "--file", "")]
    [InlineData("--threshold '-1' is not a number from 0 to 1", "screen", "x", "--threshold", "-1")]
    [InlineData("--threshold '-1' is not a number from 0 to 1", "screen", "x", "--threshold=-1")]
    [InlineData("--limit '-1' is not a whole number from 1", "screen", "x", "--limit", "-1")]
    [InlineData("nowhere.txt: there is no such file", "screen", "--mode", "text", "--file", "nowhere.txt")]
    public async Task A_wrong_value_is_named(string told, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(arguments));
        Assert.StartsWith("interdict: " + told, run.Error);
    }

    [Fact]
    public async Task A_text_without_end_is_not_read_to_its_end()
    {
        using var run = new TestRun();
        var path = run.PathOf("endless.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(1L << 34);
        }

        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--mode", "text", "--file", path));
        Assert.Contains("is longer than 1048576 characters", run.Error);
    }

    [Fact]
    public async Task Results_never_replace_an_input_that_is_reached_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there that tests do not have");
        using var run = new TestRun();
        Directory.CreateDirectory(run.PathOf("real"));
        var input = run.Write("real/p.csv", "name\nHikvision\n");
        File.CreateSymbolicLink(run.PathOf("link.csv"), input);
        Directory.CreateSymbolicLink(run.PathOf("folder"), run.PathOf("real"));
        (string Input, string Output)[] same =
            [(run.PathOf("link.csv"), input), (input, run.PathOf("folder/p.csv")), (run.PathOf("folder/p.csv"), input), (run.PathOf("link.csv"), run.PathOf("folder/p.csv"))];
        foreach (var (from, to) in same)
        {
            Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", from, "--out", to));
            Assert.Contains("the results would replace the input", run.Error);
        }

        Assert.Equal("name\nHikvision\n", run.Read("real/p.csv"));

        // A link at the place of the results is replaced itself.
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--file", input, "--out", run.PathOf("link.csv")));
        Assert.Equal("name\nHikvision\n", run.Read("real/p.csv"));
    }

    [Fact]
    public async Task A_folder_where_rejected_rows_would_go_is_told_before_the_run()
    {
        using var run = new TestRun();
        Directory.CreateDirectory(run.PathOf("o.rejected.csv"));
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", run.Write("p.csv", "name\n\"\"x\nHikvision\n"), "--out", run.PathOf("o.csv")));
        Assert.Contains("o.rejected.csv, which is a folder", run.Error);
        Assert.Equal(["p.csv"], run.Files());
    }

    private static void AssertHarmless(string text)
    {
        Assert.NotEqual("", text);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c == '\u202E');
    }
}
