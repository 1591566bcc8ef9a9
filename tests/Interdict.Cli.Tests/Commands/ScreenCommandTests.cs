using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class ScreenCommandTests
{
    [Theory]
    [InlineData("Hikvision")]
    [InlineData("海康威视")]
    [InlineData("杭州海康威视数字技术股份有限公司")]
    [InlineData("Hangzhou Hikvison Digital Tech")]
    [InlineData("HIKVISION DIGITAL TECHNOLOGY CO LTD HANGZHOU")]
    public async Task Hikvision_is_found_in_any_spelling_on_every_list_that_names_it(string name)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", name, "--format", "json"));
        var lists = Json(run.Out).GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("list").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "us-bis-el", "us-ofac-cmic", "us-dod-1260h", "us-fcc-covered", "us-889" }, lists);
    }

    [Fact]
    public async Task Json_has_the_promised_shape_and_points_sum_to_the_score()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hangzhou Hikvison", "--format", "json", "--country", "China");
        var root = Json(run.Out);

        Assert.Equal(
            ["query", "corpus", "algorithm", "threshold", "exhaustive", "date", "hits", "caveat"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("CN", root.GetProperty("query").GetProperty("countries")[0].GetString());
        Assert.Equal("core", root.GetProperty("corpus").GetProperty("name").GetString());
        Assert.Equal("balanced@2", root.GetProperty("algorithm").GetString());
        Assert.Equal(0.7m, root.GetProperty("threshold").GetDecimal());
        var hits = root.GetProperty("hits").EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            Assert.Equal(
                ["entry", "list", "name", "matched", "score", "type", "countries", "explanation", "effects"],
                hit.EnumerateObject().Select(p => p.Name).Where(n => n is not ("unverified" or "probability" or "probabilityClass" or "warnings")));
            Assert.Matches(@"^[01]\.\d{4}$", hit.GetProperty("score").GetRawText());
            Assert.Equal(
                hit.GetProperty("score").GetDecimal(),
                hit.GetProperty("explanation").EnumerateArray().Sum(c => c.GetProperty("contribution").GetDecimal()));
        }

        Assert.DoesNotContain("null", run.Out);
        Assert.DoesNotContain("\\u", run.Out);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("😀")]
    public async Task A_name_without_a_letter_or_digit_names_nobody(string name)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", name));
        Assert.Contains("no letter or digit", run.Error);
        run.Write("parties.csv", $"name\n{name}\nHikvision\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", run.PathOf("parties.csv"), "--out", run.PathOf("hits.csv")));
        Assert.Contains("no letter or digit", run.Read("hits.rejected.csv"));
    }

    [Theory]
    [InlineData("LEI 5299001A2B3C4D5E6F03", "en", "the check digits of this LEI do not fit")]
    [InlineData("5299001A2B3C4D5E6F03", "en", "this number looks like one of kind LEI")]
    [InlineData("INN 773605000", "zh", "这个号码不具备 INN 的格式")]
    public async Task A_number_that_cannot_be_right_is_told(string number, string language, string note)
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Quite Another Vogelsang", "--id", number, "--lang", language);
        Assert.Contains(note, run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await run.RunAsync("screen", "Quite Another Vogelsang", "--id", number, "--lang", language, "--format", "json");
        Assert.Contains("\"note\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("नरेन्द्र", "in this script only with names in the same script")]
    [InlineData("ประยุทธ์", "in this script only with names in the same script")]
    [InlineData("CORP", "no word that could tell one party from another")]
    public async Task A_name_that_is_hardly_compared_says_so(string name, string note)
    {
        using var run = new TestRun();
        await run.RunAsync("screen", name, "--format", "json");
        Assert.Contains(note, Json(run.Out).GetProperty("note").GetString());
        await run.RunAsync("screen", name);
        Assert.Contains("Note: ", run.Out);
    }

    [Fact]
    public async Task Hits_beyond_the_limit_are_told()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvision", "--limit", "1", "--format", "json");
        Assert.True(Json(run.Out).GetProperty("truncated").GetBoolean());
        await run.RunAsync("screen", "Hikvision", "--limit", "1");
        Assert.StartsWith("Hikvision: more than 1 hit, ", run.Out);
        run.Write("parties.csv", "name\nHikvision\n");
        await run.RunAsync("screen", "--file", run.PathOf("parties.csv"), "--out", run.PathOf("hits.csv"), "--limit", "1");
        Assert.Contains("--limit writes more", run.Error);
    }

    [Fact]
    public async Task Only_the_lists_asked_for_are_said_to_be_searched()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Northwind Bicycle Repair", "--list", "us-bis-el");
        Assert.Contains("us-bis-el of ", run.Out);
        Assert.DoesNotContain("us-ofac-sdn", run.Out);
        await run.RunAsync("screen", "Northwind Bicycle Repair", "--list", "us-bis-el", "--format", "json");
        Assert.Equal(1, Json(run.Out).GetProperty("corpus").GetProperty("editions").GetArrayLength());
    }

    [Fact]
    public async Task Rejected_rows_never_replace_the_input()
    {
        using var run = new TestRun();
        var input = run.Write("q.rejected.csv", "name\n!!!\nHikvision\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", input, "--out", run.PathOf("q.csv")));
        Assert.Contains("rejected rows would replace the input", run.Error);
        Assert.Equal("name\n!!!\nHikvision\n", run.Read("q.rejected.csv"));
    }

    [Fact]
    public async Task Nothing_found_says_when_and_where_and_never_that_the_party_is_cleared()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "Northwind Bicycle Repair"));
        Assert.StartsWith("Northwind Bicycle Repair: nothing found in these editions on 2026-11-23.", run.Out);
        Assert.Contains("us-bis-el of ", run.Out);
        Assert.Contains("core is not a complete list", run.Out);
        Assert.Contains("names are not public: Visa restrictions", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("clear", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Piped_text_has_no_control_characters_and_fits_80_columns()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvision\e[31m");
        Assert.DoesNotContain('\e', run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.True(Interdict.Briefing.Rendering.TextWidth.Of(line) <= 80, line));
    }

    [Fact]
    public async Task Color_is_for_terminals_and_NO_COLOR_is_obeyed()
    {
        using var run = new TestRun { Terminal = true };
        await run.RunAsync("screen", "Hikvision");
        Assert.Contains("\e[", run.Out);
        run.Variables["NO_COLOR"] = "1";
        await run.RunAsync("screen", "Hikvision");
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public async Task Exit_zero_makes_hits_no_failure()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "Hikvision", "--exit-zero"));
    }

    [Fact]
    public async Task As_of_a_day_before_the_listing_the_entry_is_no_hit()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "Hikvision", "--list", "us-bis-el", "--as-of", "2019-10-08"));
        Assert.Contains("was not listed on 2019-10-08", run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Hikvision", "--list", "us-bis-el", "--as-of", "2019-10-09"));
        Assert.Contains("As of 2019-10-09", run.Out);
    }

    [Fact]
    public async Task Exhaustive_gives_the_same_hits()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Dahua Technology", "--format", "json");
        var indexed = Json(run.Out).GetProperty("hits").GetRawText();
        await run.RunAsync("screen", "Dahua Technology", "--format", "json", "--exhaustive");
        Assert.Equal(indexed, Json(run.Out).GetProperty("hits").GetRawText());
    }

    [Fact]
    public async Task Several_names_are_screened_one_after_the_other()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Northwind Bicycle Repair", "Hikvision", "--format", "json"));
        Assert.Equal(2, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("screen", "")]
    [InlineData("screen", "x", "--threshold", "1.5")]
    [InlineData("screen", "x", "--threshold", "NaN")]
    [InlineData("screen", "x", "--limit", "0")]
    [InlineData("screen", "x", "--algorithm", "ofac@2")]
    [InlineData("screen", "x", "--algorithm", "magic")]
    [InlineData("screen", "x", "--type", "robot")]
    [InlineData("screen", "x", "--country", "Atlantis")]
    [InlineData("screen", "x", "--birth-date", "yesterday")]
    [InlineData("screen", "x", "--as-of", "23.11.2026")]
    [InlineData("screen", "x", "--list", "US/EL")]
    [InlineData("screen", "x", "--format", "xml")]
    [InlineData("screen", "x", "--limt", "3")]
    [InlineData("screen", "x", "--out", "y.csv")]
    [InlineData("screen", "x", "--resume")]
    [InlineData("screen", "x", "--file", "y.csv")]
    [InlineData("screen", "--file", "nowhere.csv")]
    [InlineData("screen", "--file", "parties.docx")]
    [InlineData("compare", "one")]
    [InlineData("explain", "x")]
    [InlineData("explain", "x", "no-id")]
    [InlineData("show", "us-bis-el/nobody")]
    [InlineData("import", "csl-json", "x.json")]
    [InlineData("import", "csl-json", "--corpus", "x")]
    [InlineData("import", "martian", "x.json", "--corpus", "x")]
    [InlineData("import", "names", "x.csv", "--corpus", "core")]
    [InlineData("import", "names", "x.csv", "--corpus", "../x")]
    [InlineData("scren", "x")]
    [InlineData("diff", "a", "b")]
    [InlineData("serve")]
    public async Task Bad_usage_ends_with_2_and_one_message(params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(arguments));
        Assert.Equal("", run.Out);
        Assert.StartsWith("interdict: ", run.Error);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("screen", "x", "--corpus", "nowhere")]
    [InlineData("screen", "x", "--list", "mars-el")]
    [InlineData("import", "names", "nowhere.csv", "--corpus", "x")]
    public async Task Missing_list_data_ends_with_3(params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.ListData, await run.RunAsync(arguments));
        Assert.StartsWith("interdict: ", run.Error);
    }

    [Fact]
    public async Task A_file_is_screened_row_by_row()
    {
        using var run = new TestRun();
        var file = run.Write("p.csv", "id,Name,dept,country\n7,Hikvision,=HYPERLINK(1),CN\n8,Northwind Bicycle Repair,sales,Atlantis\n9,,x,\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", file, "--out", run.PathOf("o.csv")));

        var lines = run.Read("o.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,Name,dept,country,hit,entry,list,matched,score,effect", lines[0]);
        Assert.All(lines[1..^1], line => Assert.StartsWith("7,Hikvision,'=HYPERLINK(1),CN,", line));
        Assert.Contains(lines, line => line.Contains(",us-bis-el,Hikvision,1.0000,"));
        Assert.Equal("8,Northwind Bicycle Repair,sales,Atlantis,,,,,,", lines[^1]);
        Assert.Equal("line,reason,row\n4,the name is empty,3\n", run.Read("o.rejected.csv"));
        Assert.Contains("country 'Atlantis' is not known", run.Error);
        Assert.Contains("NOT screened", run.Error);
    }

    [Fact]
    public async Task A_file_gives_one_object_a_row_in_order()
    {
        using var run = new TestRun();
        var file = run.Write("p.csv", "id,name,dept\n7,Hikvision,a\n8,Northwind Bicycle Repair,b\n");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--file", file, "--out", run.PathOf("o.ndjson")));
        var rows = run.Read("o.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Json).ToList();

        Assert.Equal([1, 2], rows.Select(r => r.GetProperty("row").GetInt32()));
        Assert.Equal(["7", "8"], rows.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("b", rows[1].GetProperty("input").GetProperty("dept").GetString());
        Assert.Equal(0, rows[1].GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task Without_out_a_file_run_writes_csv_to_the_output()
    {
        using var run = new TestRun();
        var file = run.Write("p.csv", "name\nNorthwind Bicycle Repair\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "--file", file));
        Assert.Equal("name,hit,entry,list,matched,score,effect\nNorthwind Bicycle Repair,,,,,,\n", run.Out);
    }

    [Theory]
    [InlineData("full_name,x\nA,b\n")]
    [InlineData("")]
    public async Task A_file_without_a_column_name_is_refused_and_nothing_is_written(string text)
    {
        using var run = new TestRun();
        var file = run.Write("p.csv", text);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", file, "--out", run.PathOf("o.csv")));
        Assert.Contains("'name'", run.Error);
        Assert.Contains("p.csv", run.Error);
        Assert.Equal(["p.csv"], run.Files());
    }

    [Fact]
    public async Task An_interrupted_file_run_ends_with_130()
    {
        using var run = new TestRun { Interrupt = new CancellationToken(canceled: true) };
        var file = run.Write("p.csv", "name\nHikvision\n");
        Assert.Equal(ExitCode.Interrupted, await run.RunAsync("screen", "--file", file, "--out", run.PathOf("o.csv")));
        Assert.False(File.Exists(run.PathOf("o.csv")));
        Assert.Contains("--resume", run.Error);
    }

    [Fact]
    public async Task Of_one_score_the_entity_list_comes_first()
    {
        using var run = new TestRun();
        await run.RunAsync("screen", "Hikvision", "--format", "json");
        var indexed = Json(run.Out).GetProperty("hits");
        Assert.Equal("us-bis-el", indexed[0].GetProperty("list").GetString());
        await run.RunAsync("screen", "Hikvision", "--format", "json", "--exhaustive");
        Assert.Equal(indexed.GetRawText(), Json(run.Out).GetProperty("hits").GetRawText());
    }

    [Fact]
    public async Task All_values_of_a_row_that_cannot_be_read_are_told()
    {
        using var run = new TestRun();
        var file = run.Write("p.csv", "name,type,country,dob\nHikvision,robot,Atlantis;Utopia,yesterday\n");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--file", file));
        Assert.All(["'robot'", "'Atlantis'", "'Utopia'", "'yesterday'"], bad => Assert.Contains(bad, run.Error));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
