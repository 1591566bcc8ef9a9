using System.Text.Json;
using Interdict.Tests;

namespace Interdict.Cli.Tests.Commands;

public sealed class EditionCommandsTests
{
    private const string Header = "id,name,aliases,countries\n";

    [Fact]
    public async Task Reconcile_tells_what_the_mirror_lost_as_text_json_and_a_page()
    {
        using var run = new TestRun();
        run.Write("old.csv", "id,name,aliases\n1,Vektor Optik,Vektor Optical Works\n2,Northwind,\n");
        run.Write("new.csv", "id,name,aliases\n1,Vektor Optik,Vektor Optical\n");
        string[] compared = ["reconcile", $"names:{run.PathOf("old.csv")}", $"names:{run.PathOf("new.csv")}", "--list", "names"];
        Assert.Equal(ExitCode.Done, await run.RunAsync(compared));
        Assert.Contains("names that the mirror has cut short", run.Out, StringComparison.Ordinal);

        await run.RunAsync([.. compared, "--format", "json", "--kind", "missing-entry"]);
        var only = Assert.Single(System.Text.Json.JsonDocument.Parse(run.Out).RootElement.GetProperty("differences").EnumerateArray());
        Assert.Equal("names/2", only.GetProperty("entry").GetString());

        await run.RunAsync([.. compared, "--format", "html"]);
        Assert.Contains("<h2 id=\"truncated-name\">", run.Out, StringComparison.Ordinal);

        Assert.Equal(ExitCode.BadInput, await run.RunAsync([.. compared, "--kind", "nonsense"]));
        Assert.Contains("truncated-name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_an_edition_unless_told_otherwise()
    {
        using var run = new TestRun();
        var file = run.Write("ours.csv", Header + "1,North Trading,,CN\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", file, "--corpus", "ours", "--no-edition"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions"));
        Assert.Contains("No edition has been kept yet", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", file, "--corpus", "ours", "--published", "2026-10-01"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "names"));
        Assert.Contains("names@2026-10-01", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "--format", "json"));
        using var json = JsonDocument.Parse(run.Out);
        var edition = Assert.Single(json.RootElement.GetProperty("editions").EnumerateArray());
        Assert.Equal(("names", 1, "2026-10-01"), (edition.GetProperty("list").GetString(), edition.GetProperty("entries").GetInt32(), edition.GetProperty("published").GetString()));
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("editions", "No List"));
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "names", file, "--corpus", "ours", "--published", "1.10.2026"));
    }

    [Fact]
    public async Task Editions_are_compared_by_day_by_hash_and_by_path()
    {
        using var run = new TestRun();
        var one = run.Write("one.csv", Header + "1,North Trading,,CN\n2,South Trading,,CN\n");
        var two = run.Write("two.csv", Header + "1,North Trading,Nord,CN\n3,<East> & Co,,RU\n");
        await run.RunAsync("import", "names", one, "--corpus", "ours", "--published", "2026-10-01");
        await run.RunAsync("import", "names", two, "--corpus", "ours", "--published", "2026-11-01");
        Assert.Equal(ExitCode.Done, await run.RunAsync("diff", "names@2026-10-01", "names@latest", "--format", "json"));
        using var json = JsonDocument.Parse(run.Out);
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal((1, 1, 1), (counts.GetProperty("added").GetInt32(), counts.GetProperty("changed").GetInt32(), counts.GetProperty("removed").GetInt32()));
        Assert.Equal("names/2", json.RootElement.GetProperty("removed")[0].GetProperty("entry").GetString());
        var field = json.RootElement.GetProperty("changed")[0].GetProperty("fields")[0];
        Assert.Equal("{\"field\":\"names\",\"old\":[],\"new\":[\"Nord\"],\"added\":[\"Nord\"],\"removed\":[]}", field.GetRawText());

        Assert.Equal(ExitCode.Done, await run.RunAsync("diff", $"names:{one}", "names@latest"));
        Assert.Contains("1 added, 1 changed, 0 renamed, 1 removed", run.Out, StringComparison.Ordinal);
        Assert.Contains("+ Nord", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("diff", $"names:{one}", $"names:{two}", "--format", "html"));
        Assert.Contains("&lt;East&gt; &amp; Co", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("<East>", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("diff", $"names:{one}", $"names:{one}"));
        Assert.Contains("No entry was added", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.ListData, "diff", "us-bis-el@2026-01-01", "us-bis-el@latest")]
    [InlineData(ExitCode.BadInput, "diff", "nothing:x.csv", "us-bis-el@latest")]
    [InlineData(ExitCode.BadInput, "diff", "names:", "names:")]
    [InlineData(ExitCode.BadInput, "diff", "us-bis-el@yesterday", "us-bis-el@latest")]
    [InlineData(ExitCode.BadInput, "editions", "accept", "something", "--why", "x")]
    [InlineData(ExitCode.ListData, "diff", "names:missing.csv", "names:missing.csv")]
    [InlineData(ExitCode.BadInput, "diff", "one")]
    [InlineData(ExitCode.BadInput, "screen", "x", "--format", "html")]
    [InlineData(ExitCode.BadInput, "screen", "x", "--as-known", "yesterday")]
    [InlineData(ExitCode.ListData, "screen", "x", "--as-known", "2026-01-01")]
    [InlineData(ExitCode.BadInput, "screen", "x", "--as-known", "2026-01-01", "--corpus", "core")]
    [InlineData(ExitCode.ListData, "editions", "export", "nothing.zip")]
    [InlineData(ExitCode.ListData, "editions", "import", "missing.zip")]
    public async Task What_cannot_be_done_is_said(int code, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(code, await run.RunAsync(arguments));
        Assert.StartsWith("interdict: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("editions")]
    [InlineData("editions export")]
    [InlineData("editions import")]
    [InlineData("editions accept")]
    public async Task Help_has_examples(string command)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync([.. command.Split(' '), "--help"]));
        Assert.Contains($"interdict {command}", run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_says_since_when_an_entry_is_listed()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "Hikvision", "--list", "us-bis-el", "--as-of", "2019-10-08", "--format", "json"));
        using var json = JsonDocument.Parse(run.Out);
        var missed = Assert.Single(json.RootElement.GetProperty("notListed").EnumerateArray());
        Assert.Equal(("2019-10-09", "84 FR 54002"), (missed.GetProperty("listedFrom").GetString(), missed.GetProperty("listedBy").GetString()));
        await run.RunAsync("screen", "Hikvision", "--list", "us-bis-el", "--as-of", "2019-10-08");
        Assert.Contains("not on the list on 2019-10-08; listed from 2019-10-09 by 84 FR 54002", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await run.RunAsync("show", "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", "--as-of", "2019-10-08");
        Assert.Contains("listed from 2019-10-09 by 84 FR 54002", Joined(run.Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-07-01", false)]
    [InlineData("2020-07-21", false)]
    [InlineData("2020-07-22", true)]
    [InlineData("2020-07-23", true)]
    public async Task The_review_policy_is_that_of_the_day(string day, bool disease)
    {
        using var run = new TestRun();
        foreach (var format in (string[])["text", "json"])
        {
            Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Hikvision", "--list", "us-bis-el", "--as-of", day, "--format", format));
            Assert.Equal(disease, Joined(run.Out).Contains("treat infectious disease", StringComparison.Ordinal));
            Assert.Equal(disease, run.Out.Contains("44159", StringComparison.Ordinal) && !Joined(run.Out).Contains("44159 added", StringComparison.Ordinal));
            await run.RunAsync("show", "us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", "--as-of", day, "--format", format);
            Assert.Equal(disease, Joined(run.Out.Split("\"versions\"")[0]).Contains("treat infectious disease", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_was_known_on_a_day_is_screened_and_gives_the_same_bytes_again()
    {
        using var run = new TestRun();
        var one = run.Write("one.csv", Header + "1,North Trading,,CN\n");
        var two = run.Write("two.csv", Header + "1,South Trading,,CN\n");
        await run.RunAsync("import", "names", one, "--corpus", "ours");
        var today = TestRun.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "North Trading", "--as-known", today, "--format", "json"));
        var first = run.Out;
        Assert.Contains($"\"date\":\"{today}\",\"asKnown\":\"{today}\"", first, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(run.Home, "editions", "corpora"), recursive: true);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "North Trading", "--as-known", today, "--format", "json"));
        Assert.Equal(first, run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "North Trading", "--as-known", today, "--corpus", "ours"));
        await run.RunAsync("import", "names", two, "--corpus", "ours");
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "North Trading", "--as-known", today));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("screen", "North Trading", "--as-known", "2026-11-22"));
        Assert.Contains("the first was on 2026-11-23", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editions_travel_as_one_file()
    {
        using var run = new TestRun();
        using var far = new TestRun();
        await run.RunAsync("import", "names", run.Write("one.csv", Header + "1,North Trading,,CN\n"), "--corpus", "ours");
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "export", run.PathOf("e.zip")));
        Assert.Equal(ExitCode.Done, await far.RunAsync("editions", "import", run.PathOf("e.zip")));
        Assert.Equal(ExitCode.Done, await far.RunAsync("editions"));
        Assert.Contains("names@2026-11-23", far.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Hits, await far.RunAsync("screen", "North Trading", "--as-known", "2026-11-23"));
    }

    [Theory]
    [InlineData("2024-02-20", "2024-02-23", 553)]
    [InlineData("2024-04-26", "2024-05-01", 298)]
    public async Task Successive_editions_of_the_official_list_gain_what_they_gained(string from, string to, int added)
    {
        var (one, two) = (TestData.Require($"ofac/sdn-editions/sdn-{from}.csv.gz"), TestData.Require($"ofac/sdn-editions/sdn-{to}.csv.gz"));
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("diff", $"ofac-csv:{one}", $"ofac-csv:{two}", "--format", "json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(added, json.RootElement.GetProperty("counts").GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task A_suspicious_refresh_is_refused_the_old_list_stays_and_the_answer_says_so()
    {
        using var run = new TestRun();
        string List(string file, int from, int count) => run.Write(file, Header + string.Concat(Enumerable.Range(from, count).Select(i => $"{i},Party Number {i * 7919},,CN\n")));
        var (whole, cut) = (List("whole.csv", 1, 100), List("cut.csv", 1, 70));
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", whole, "--corpus", "ours", "--guarded"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("import", "names", cut, "--corpus", "ours", "--guarded"));
        Assert.Contains("30 of 100 entries (30.0%) are gone, and at most 10.0% may", run.Error, StringComparison.Ordinal);
        Assert.Contains("the corpus ours is as it was", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ListData, await run.RunAsync("import", "names", cut, "--corpus", "ours", "--guarded"));

        var gone = $"Party Number {90 * 7919}";
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", gone, "--corpus", "ours", "--format", "json"));
        Assert.Contains("a newer one of 2026-11-23 was refused because 30 of 100 entries", run.Out, StringComparison.Ordinal);
        await run.RunAsync("screen", gone, "--corpus", "ours");
        Assert.Contains("a newer one of 2026-11-23 was refused because", Joined(run.Out), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", gone, "--as-known", "2026-11-23"));
        await run.RunAsync("editions");
        Assert.Contains("was refused: 30 of 100 entries", Joined(run.Out), StringComparison.Ordinal);

        Assert.Equal(ExitCode.BadInput, await run.RunAsync("editions", "accept", "names@latest"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("editions", "accept", "us-bis-el@latest", "--why", "because"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("editions", "accept", "names@latest", "--why", "the branch in the north was sold"));
        Assert.Contains("the branch in the north was sold", File.ReadAllText(Path.Combine(run.Home, "editions", "decisions.ndjson")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "names", cut, "--corpus", "ours", "--guarded"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", gone, "--corpus", "ours", "--format", "json"));
        Assert.DoesNotContain("notices", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", gone, "--as-known", "2026-11-23"));
    }

    [Fact]
    public async Task An_undated_file_is_said_to_be_and_none_is_of_the_future()
    {
        using var run = new TestRun();
        var file = run.Write("dpl.csv", "Name_and_Address,Effective_Date,Expiration_Date,Appropriate Federal Register Citations,Type of Denial\n\"ADT ANALOG GMBH, BERLIN, DE\",9/10/1981,,46 F.R. 46154,Standard\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "bis-dpl", file, "--corpus", "denied"));
        Assert.Contains("the file is not dated", Joined(run.Out), StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "bis-dpl", file, "--corpus", "denied", "--published", "2026-12-24"));
        Assert.Contains("is in the future", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "bis-dpl", file, "--corpus", "denied", "--published", "2022-09-01"));
        Assert.DoesNotContain("the file is not dated", Joined(run.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounds_of_ones_own_hold()
    {
        using var run = new TestRun();
        var file = run.Write("ours.csv", Header + "1,North Trading,,CN\n");
        var bounds = run.Write("guard.tsv", "names\t1\t1\t1\t1\t1\t7\n");
        Assert.Equal(ExitCode.ListData, await run.RunAsync("import", "names", file, "--corpus", "ours", "--guarded", "--guard", bounds));
        Assert.Contains("the entry names/7, which must be there, is missing", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "names", file, "--corpus", "ours", "--guarded", "--guard", run.PathOf("none.tsv")));
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("import", "names", file, "--corpus", "ours", "--guarded", "--no-edition"));
    }

    [Fact]
    public async Task The_history_of_an_entry_goes_from_edition_to_edition()
    {
        using var run = new TestRun();
        var texts = new[] { "1,North,,CN\n", "1,North,,CN\n2,East,,CN\n", "1,North,Nord,CN\n2,East,,CN\n", "1,North,Nord,CN\n", "1,North,Nord,CN\n2,East,,CN\n" };
        foreach (var (i, text) in texts.Index())
        {
            await run.RunAsync("import", "names", run.Write("list.csv", Header + text), "--corpus", "ours", "--published", $"2026-10-0{i + 1}");
        }

        Assert.Equal(ExitCode.Done, await run.RunAsync("history", "names/2", "--corpus", "ours", "--format", "json"));
        using var east = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["names@2026-10-02 added", "names@2026-10-04 removed", "names@2026-10-05 added"],
            east.RootElement.GetProperty("editions").EnumerateArray().Select(e => $"{e.GetProperty("edition").GetString()} {e.GetProperty("kind").GetString()}"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("history", "names/1", "--corpus", "ours"));
        Assert.Contains("2026-10-01 in the oldest edition kept", Joined(run.Out), StringComparison.Ordinal);
        Assert.Contains("2026-10-03 changed", Joined(run.Out), StringComparison.Ordinal);
        Assert.Contains("names + Nord", Joined(run.Out), StringComparison.Ordinal);
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
