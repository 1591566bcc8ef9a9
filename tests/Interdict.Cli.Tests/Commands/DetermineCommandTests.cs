using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

public sealed class DetermineCommandTests
{
    private const string Lens = """
        {"id":"T1","date":"2026-11-23","kind":"export","from":"US","to":"CN",
         "parties":[{"role":"end-user","name":"Hangzhou Hikvision Digital Technology","country":"CN","entry":null,"owners":[{"name":"Nobody in Particular","percent":55}]}],
         "items":[{"id":"L1","description":"camera lens","eccn":"EAR99","origin":"US","usContentPercent":null,"producedIn":null,"producedWith":["3E991"],"quantity":10,"value":{"amount":5000,"currency":"USD"}}],
         "endUse":"video surveillance","facts":{"infectiousDisease":false}}
        """;

    private static readonly string[] Answered = ["--fact", "prohibitedEndUse=no", "--fact", "knowledgeOfViolation=no", "--fact", "isInformed=no", "--fact", "redFlagsResolved=yes", "--fact", "listedOwners=no", "--fact", "partiesScreened=yes"];

    [Fact]
    public async Task A_transaction_in_a_file_is_determined_with_its_party_screened()
    {
        using var run = new TestRun();
        Assert.Equal(1, await run.RunAsync("determine", "--file", run.Write("tx.json", Lens), "--format", "json"));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(("T1", "license-required", "presumption-of-denial"), (result.GetProperty("id").GetString(), result.GetProperty("outcome").GetString(), result.GetProperty("policy").GetString()));
        Assert.Empty(result.GetProperty("exceptions").EnumerateArray());
        Assert.Equal("us-bis-el/hangzhou-hikvision-digital-technology-co-ltd-cn", result.GetProperty("bases")[0].GetProperty("entry").GetString());
        Assert.StartsWith("ecfr-2026-07-23", result.GetProperty("versions").GetProperty("law").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        using var run = new TestRun();
        var path = run.Write("tx.json", Lens);
        await run.RunAsync("determine", "--file", path, "--format", "json");
        var first = run.Out;
        await run.RunAsync("determine", "--file", path, "--format", "json");
        Assert.Equal(first, run.Out);
    }

    [Fact]
    public async Task Options_make_a_transaction_and_what_is_open_ends_with_4()
    {
        using var run = new TestRun();
        Assert.Equal(4, await run.RunAsync("determine", "--party", "Northwind Bicycle Repair", "--item", "EAR99", "--from", "US", "--to", "CA"));
        Assert.Contains("must be answered first", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync(["determine", "--party", "Northwind Bicycle Repair", "--item", "EAR99", "--from", "US", "--to", "CA", .. Answered]));
        Assert.Contains("no license requirement found with these facts", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("cleared", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_questions_are_listed_with_the_red_flags_one_by_one()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("determine", "--questions", "--format", "json"));
        var keys = JsonDocument.Parse(run.Out).RootElement.EnumerateArray().Select(q => q.GetProperty("key").GetString()).ToList();
        Assert.Equal(29, keys.Count(k => k!.StartsWith("redFlag:", StringComparison.Ordinal)));
        Assert.Contains("prohibitedEndUse", keys);
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_and_files_that_are_no_workbook_get_a_clear_message()
    {
        using var run = new TestRun();
        Assert.Equal(2, await run.RunAsync("determine", "--party", "X", "--item", "EAR99", "--fact", "isInformed=yes", "--fact", "isInformed=no"));
        Assert.Contains("one of them is wrong", run.Error, StringComparison.Ordinal);
        var orders = run.Write("orders.csv", "order,party,eccn,origin,destination,date,facts\n1,Northwind Bicycle Repair,EAR99,US,CA,2026-11-23,isInformed=yes; isInformed=no\n");
        Assert.Equal(2, await run.RunAsync("determine", "--file", orders, "--out", run.PathOf("out.csv")));
        Assert.Contains("isInformed is yes and no", run.Read("out.rejected.csv"), StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("determine", "--file", run.Write("orders.xlsx", "PK no workbook"), "--out", run.PathOf("out.xlsx")));
        Assert.Contains("orders.xlsx", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(run.PathOf("out.xlsx")));
    }

    [Fact]
    public async Task An_order_book_is_determined_row_by_row_with_totals_by_outcome()
    {
        using var run = new TestRun();
        var orders = run.Write("orders.csv", """
            order,party,role,item,eccn,origin,destination,date,value
            1,Hangzhou Hikvision Digital Technology,end-user,lens,EAR99,US,CN,2026-11-23,5000
            2,Northwind Bicycle Repair,end-user,bolt,EAR99,US,CA,2026-11-23,10
            3,Northwind Bicycle Repair,end-user,chip,9Z,US,CN,2026-11-23,10
            4,Northwind Bicycle Repair,end-user,chip,3A991,US,Atlantis,2026-11-23,10
            5,Northwind Bicycle Repair,end-user,chip,3A991,US,CN,2026-02-30,10
            """);
        Assert.Equal(2, await run.RunAsync(["determine", "--file", orders, "--out", run.PathOf("out.csv"), .. Answered]));
        var lines = run.Read("out.csv").Split('\n');
        Assert.Contains("license-required,presumption-of-denial", lines[1], StringComparison.Ordinal);
        Assert.Contains("no-license-required", lines[2], StringComparison.Ordinal);
        Assert.Contains("license-required: 1", run.Error, StringComparison.Ordinal);
        Assert.All(["not an ECCN", "no country", "not a date"], reason => Assert.Contains(reason, run.Read("out.rejected.csv"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_letter_of_BIS_binds_whoever_keeps_it_in_the_table_of_letters()
    {
        using var run = new TestRun();
        var letters = run.Write("letters.csv", "id,from,party,country,eccn,citation\nBIS-7,2026-01-01,Northwind Bicycle Repair,CN,,15 CFR 744.11(c)\n");
        string[] order = ["determine", "--party", "Northwind Bicycle Repair", "--item", "EAR99", "--from", "US", "--to", "CN", "--notices", letters, "--fact", "prohibitedEndUse=no", "--fact", "knowledgeOfViolation=no", "--fact", "redFlagsResolved=yes", "--fact", "listedOwners=no", "--fact", "partiesScreened=yes"];
        Assert.Equal(1, await run.RunAsync([.. order, "--on", "2026-01-01"]));
        Assert.Contains("BIS-7", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync([.. order, "--on", "2025-12-31"]));
    }

    // Core is no complete list: nothing found there is no answer, in text, JSON and order books.
    [Fact]
    public async Task Nothing_found_on_core_or_in_a_narrow_search_is_a_question()
    {
        using var run = new TestRun();
        string[] ask = ["determine", "--party", "Northwind Bicycle Repair", "--item", "EAR99", "--from", "US", "--to", "CA", .. Answered[..^2]];
        Assert.Equal(4, await run.RunAsync(ask));
        Assert.Contains("core is not a complete list", run.Out, StringComparison.Ordinal);
        Assert.Equal(4, await run.RunAsync([.. ask, "--list", "us-ofac-sdn", "--threshold", "0.99", "--as-of", "2020-01-01", "--format", "json"]));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.All(["--list", "--threshold", "--as-of"], option => Assert.Contains(option, result.GetProperty("caveat").GetString(), StringComparison.Ordinal));
        Assert.Contains("us-ofac-sdn", result.GetProperty("versions").GetProperty("screening").GetString(), StringComparison.Ordinal);
        var orders = run.Write("orders.csv", "order,party,eccn,origin,destination,date\n1,Northwind Bicycle Repair,EAR99,US,CA,2026-11-23\n1,Dahua Technology,EAR99,US,CA,2026-11-23\n");
        await run.RunAsync("determine", "--file", orders, "--out", run.PathOf("out.csv"));
        Assert.Contains("1 order number stands in several rows (1)", run.Error, StringComparison.Ordinal);
        Assert.Contains("core is not a complete list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_given_as_options_count_with_a_transaction_in_a_file_which_comes_first()
    {
        using var run = new TestRun();
        var path = run.Write("tx.json", """
            {"id":"T1","date":"2026-11-23","kind":"export","from":"US","to":"CA","parties":[{"role":"end-user","name":"Northwind Bicycle Repair"}],"items":[{"eccn":"EAR99","origin":"US"}],"facts":{"isInformed":false}}
            """);
        Assert.Equal(4, await run.RunAsync("determine", "--file", path));
        Assert.Equal(0, await run.RunAsync(["determine", "--file", path, .. Answered]));
        Assert.Equal(0, await run.RunAsync(["determine", "--file", path, .. Answered[..4], .. Answered[6..], "--fact", "isInformed=yes"]));
    }

    // A SDN that core holds for the same party as the entry named is no less than a red flag, until it is ruled out.
    [Fact]
    public async Task A_related_SDN_of_a_named_entry_is_in_sight()
    {
        using var run = new TestRun();
        const string Bureau = "us-bis-el/xinjiang-uyghur-autonomous-region-xuar-peoples-government-public-security-bureau-cn";
        string[] ask = ["determine", "--entry", Bureau, "--item", "EAR99", "--origin", "US", "--from", "US", "--to", "CN", "--on", "2026-11-23", "--format", "json", .. Answered];
        Assert.Equal(1, await run.RunAsync(ask));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Contains(result.GetProperty("redFlags").EnumerateArray(), f => f.GetProperty("text").GetString()!.Contains("us-ofac-sdn/29159", StringComparison.Ordinal));
        Assert.Contains(result.GetProperty("bases").EnumerateArray(), b => b.GetProperty("rule").GetString() == "blocked property" && b.GetProperty("certain").GetString() == "unknown");
        Assert.Equal(1, await run.RunAsync([.. ask, "--not-entry", "us-ofac-sdn/29159"]));
        Assert.DoesNotContain("blocked property", run.Out, StringComparison.Ordinal);
        Assert.Contains("not-entry", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_book_without_orders_is_refused_and_columns_that_nobody_reads_are_told()
    {
        using var run = new TestRun();
        Assert.Equal(2, await run.RunAsync("determine", "--file", run.Write("none.csv", "order,party,eccn,destination\n"), "--out", run.PathOf("out.csv")));
        Assert.Contains("no orders", run.Error, StringComparison.Ordinal);
        await run.RunAsync("determine", "--file", run.Write("orders.csv", "order,party,eccn,destinaton,date\n1,Northwind Optics,EAR99,CN,2026-11-23\n"), "--out", run.PathOf("two.csv"));
        Assert.Contains("not read: destinaton", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_of_too_many_items_is_refused()
    {
        using var run = new TestRun();
        var items = string.Join(',', Enumerable.Repeat("{\"eccn\":\"EAR99\"}", 5001));
        Assert.Equal(2, await run.RunAsync("determine", "--file", run.Write("tx.json", $"{{\"date\":\"2026-11-23\",\"items\":[{items}]}}")));
        Assert.Contains("at most 5000", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owners_can_stand_in_an_order_book()
    {
        using var run = new TestRun();
        var orders = run.Write("orders.csv", "order,party,role,country,owners,eccn,origin,destination,date\n1,Northwind Optics,end-user,CN,Hangzhou Hikvision Digital Technology=30; Dahua Technology=25,EAR99,US,CN,2026-11-23\n");
        Assert.Equal(1, await run.RunAsync(["determine", "--file", orders, "--out", run.PathOf("out.csv"), .. Answered]));
        Assert.Contains("Hangzhou Hikvision Digital Technology 30 and Dahua Technology 25, together 55 percent", run.Read("out.csv"), StringComparison.Ordinal);
    }

    // 87 FR 62186, 85 FR 44159: texts of the day, where core holds them.
    [Theory]
    [InlineData("dahua-technology-cn", "1A004.d", "2021-01-04", "case-by-case")]
    [InlineData("dahua-technology-cn", "1A004.d", "2026-11-23", "presumption-of-denial")]
    [InlineData("hangzhou-hikvision-digital-technology-co-ltd-cn", "EAR99", "2020-03-01", "presumption-of-denial")]
    [InlineData("hangzhou-hikvision-digital-technology-co-ltd-cn", "EAR99", "2020-08-01", "case-by-case")]
    public async Task The_policy_is_that_of_the_day(string entry, string eccn, string on, string policy)
    {
        using var run = new TestRun();
        await run.RunAsync(["determine", "--entry", $"us-bis-el/{entry}", "--item", eccn, "--origin", "US", "--from", "US", "--to", "CN", "--on", on, "--format", "json", "--fact", "infectiousDisease=yes", "--fact", "noteTo1A995=no", .. Answered]);
        var entryBase = JsonDocument.Parse(run.Out).RootElement.GetProperty("bases").EnumerateArray().First(b => b.GetProperty("rule").GetString() == "744.11");
        Assert.Equal(policy, entryBase.GetProperty("policy").GetString());
    }

    [Theory]
    [InlineData("{\"date\":\"2026-11-23\",", "not valid JSON")]
    [InlineData("{\"date\":\"2026-11-23\",\"kind\":\"reexport\",\"from\":\"US\"}", "reexport but from is US")]
    public async Task What_cannot_be_read_is_told_with_the_file(string json, string expected)
    {
        using var run = new TestRun();
        Assert.Equal(2, await run.RunAsync("determine", "--file", run.Write("tx.json", json)));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
