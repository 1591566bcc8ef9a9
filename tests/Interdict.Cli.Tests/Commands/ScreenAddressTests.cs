using System.Text.Json;

namespace Interdict.Cli.Tests.Commands;

/// <summary>Addresses screened by themselves, beside a name, and in a file.</summary>
public sealed class ScreenAddressTests
{
    private const string Rows = """
        <TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Address 01, Unit 7, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Mong Kok, Kowloon, Hong Kong.</TD><TD>For items on the CCL</TD><TD>Presumption of denial</TD><TD>89 FR 51652, 6/18/24</TD></TR>
        <TR><TD/><TD>Greenfield Optics Co., Ltd., Building 4, No. 16 Xinghu Road, Suzhou, China.</TD><TD>All items subject to the EAR</TD><TD>Presumption of denial</TD><TD>89 FR 51652, 6/18/24</TD></TR>
        """;

    [Fact]
    public async Task An_address_alone_finds_the_entry_that_is_an_address_with_what_the_list_attaches_to_it()
    {
        using var run = await Imported();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "--address", "Rm 7, 12th Floor, Harbor View Tower, 21-27 Fook Lam St, Mongkok", "--corpus", "el", "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(root.GetProperty("query").TryGetProperty("name", out _));
        var hit = Assert.Single(root.GetProperty("hits").EnumerateArray());
        Assert.Equal("address", hit.GetProperty("channel").GetString());
        Assert.Equal("address@1", hit.GetProperty("algorithm").GetString());
        Assert.Equal("address", hit.GetProperty("type").GetString());
        Assert.StartsWith("Unit 7, 12/F, Harbour View Tower", hit.GetProperty("matched").GetString(), StringComparison.Ordinal);
        Assert.Contains("For items on the CCL", hit.GetProperty("effects")[0].GetProperty("summary").GetString());
        Assert.Equal(hit.GetProperty("score").GetDecimal(), hit.GetProperty("explanation").EnumerateArray().Sum(c => c.GetProperty("contribution").GetDecimal()));
    }

    [Fact]
    public async Task Where_the_corpus_has_no_address_the_answer_says_so()
    {
        using var run = new TestRun();
        run.Write("mine.csv", "id,name\n1,Greenfield Optics\n");
        await run.RunAsync("import", "names", run.PathOf("mine.csv"), "--corpus", "mine");
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "--address", "16 Xinghu Rd, Suzhou", "--corpus", "mine"));
        Assert.Contains("holds no street address", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_a_list_cites_is_shown_beside_the_document()
    {
        using var run = new TestRun();
        run.Write("el.xml", "<DIV5 N=\"744\"><DIV9 N=\"Supplement No. 4 to Part 744\"><TABLE><THEAD><TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review policy</TH><TH>Federal Register citation</TH></TR></THEAD>"
            + "<TBODY><TR><TD>CHINA, PEOPLE'S REPUBLIC OF</TD><TD>Vektor Optik, 1 Long Street, Urumqi, China.</TD><TD>For all items subject to the EAR. (See § 744.11 of the EAR)</TD><TD>Presumption of denial</TD><TD>84 FR 54004, 10/9/19.</TD></TR></TBODY></TABLE></DIV9></DIV5>");
        await run.RunAsync("import", "ecfr-xml", run.PathOf("el.xml"), "--corpus", "el");
        await run.RunAsync("show", "us-bis-el/vektor-optik-cn", "--corpus", "el");
        Assert.Contains("84 FR 54002 (by the list as 84 FR 54004) of 2019-10-09", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kowloon, Hong Kong", "nobody's address")]
    [InlineData("Unit 9, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Mong Kok, Kowloon, Hong Kong", "nothing found")]
    public async Task A_city_and_another_room_are_no_hits(string address, string says)
    {
        using var run = await Imported();
        Assert.Equal(ExitCode.Done, await run.RunAsync("screen", "--address", address, "--corpus", "el"));
        Assert.Contains(says, run.Out);
    }

    [Fact]
    public async Task An_address_of_another_entry_is_a_hit_of_its_own_and_on_the_same_entry_it_supports_the_name()
    {
        using var run = await Imported();
        await run.RunAsync("screen", "Greenfield Optics", "--corpus", "el", "--format", "json", "--address", "Unit 7, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Kowloon");
        Assert.Equal(2, JsonDocument.Parse(run.Out).RootElement.GetProperty("hits").GetArrayLength());

        await run.RunAsync("screen", "Greenfield Optika", "--corpus", "el", "--format", "json");
        var alone = JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0];
        await run.RunAsync("screen", "Greenfield Optika", "--corpus", "el", "--format", "json", "--address", "16 Xinghu Rd, Suzhou");
        var both = Assert.Single(JsonDocument.Parse(run.Out).RootElement.GetProperty("hits").EnumerateArray());
        var support = both.GetProperty("explanation").EnumerateArray().Last();
        Assert.Contains(support.GetProperty("relation").GetString(), (string[])["address", "name-too"]);
        Assert.InRange(support.GetProperty("contribution").GetDecimal(), 0.0001m, 0.1m);
        Assert.True(both.GetProperty("score").GetDecimal() > alone.GetProperty("score").GetDecimal());
        Assert.Equal(both.GetProperty("score").GetDecimal(), both.GetProperty("explanation").EnumerateArray().Sum(c => c.GetProperty("contribution").GetDecimal()));
    }

    [Fact]
    public async Task Type_address_takes_the_name_for_an_address_and_explain_tells_why()
    {
        using var run = await Imported();
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Harbour View Tower, 21-27 Fook Lam Street, Kowloon", "--type", "address", "--corpus", "el"));
        Assert.Contains("found by address", run.Out);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("explain", "Harbour View Tower, 21-27 Fook Lam Street, Kowloon", "us-bis-el/address-01-cn", "--type", "address", "--corpus", "el", "--lang", "zh"));
        Assert.Contains("所查地址未写明房间或楼层", run.Out);
    }

    [Fact]
    public async Task A_file_may_have_addresses_and_no_names()
    {
        using var run = await Imported();
        run.Write("parties.csv", "id,address\n1,\"Unit 7, 12/F, Harbour View Tower, 21-27 Fook Lam Street, Kowloon\"\n2,\"9 Elm Road, Kowloon\"\n3,\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "--file", run.PathOf("parties.csv"), "--corpus", "el", "--out", run.PathOf("o.csv")));
        var lines = run.Read("o.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("us-bis-el/address-01-cn", lines[1]);
        Assert.EndsWith(",,,,,,", lines[2], StringComparison.Ordinal);
        Assert.Contains("the name and the address are empty", run.Read("o.rejected.csv"));
    }

    [Fact]
    public async Task A_corpus_without_its_addresses_says_so_only_where_an_address_is_asked_for()
    {
        using var run = await Imported();
        File.Delete(Directory.GetFiles(run.Home, "addresses.bin", SearchOption.AllDirectories).Single());
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Greenfield Optics", "--corpus", "el"));
        Assert.Equal(ExitCode.ListData, await run.RunAsync("screen", "--address", "9 Elm Road, Kowloon", "--corpus", "el"));
        Assert.Contains("import the lists again", run.Error);
    }

    [Theory]
    [InlineData("--address", "!!!")]
    [InlineData("--address", "")]
    public async Task An_address_without_a_letter_or_digit_is_bad_input(params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.BadInput, await run.RunAsync(["screen", .. arguments]));
        Assert.Contains("--address", run.Error);
    }

    private static async Task<TestRun> Imported()
    {
        var run = new TestRun();
        var path = run.Write("part744.xml", $"""
            <?xml version="1.0"?>
            <DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX"><HEAD>Head</HEAD><DIV><TABLE><THEAD><TR><TH>Country</TH><TH>Entity</TH></TR></THEAD><TBODY>
            {Rows}
            </TBODY></TABLE></DIV></DIV9></DIV5>
            """);
        Assert.Equal(ExitCode.Done, await run.RunAsync("import", "ecfr-xml", path, "--corpus", "el"));
        return run;
    }
}
