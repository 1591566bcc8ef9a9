namespace Interdict.Cli.Tests.Syncing;

public sealed class SmallTroublesTests
{
    [Fact]
    public async Task A_redirect_to_a_file_is_called_that()
    {
        using var world = new SyncWorld();
        world.Server.Answer = r => r.Status("302 Found", "Location: file:///etc/hosts", "Content-Length: 0");
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("which is no address of the web", Joined(world.Run.Out));
    }

    [Fact]
    public async Task A_proxy_that_is_not_there_is_blamed_and_not_the_publisher()
    {
        using var world = new SyncWorld();
        world.Run.Fetching = world.Run.Fetching with { Retries = 0 };
        Assert.Equal(ExitCode.ListData, await world.SyncAsync("--proxy", "http://127.0.0.1:1"));
        Assert.Contains("no connection to the proxy 127.0.0.1:1", Joined(world.Run.Out));
        Assert.Empty(world.Server.Requests);
    }

    [Fact]
    public async Task A_mirror_that_is_not_there_is_said_once()
    {
        using var world = new SyncWorld();
        Assert.Equal(ExitCode.BadInput, await world.Run.RunAsync("sync", "--mirror", world.Run.PathOf("none")));
        Assert.Contains("is no folder that is there", world.Run.Error);
        Assert.Empty(world.Run.Out);
    }

    [Fact]
    public async Task A_home_that_is_a_file_is_named_with_its_variable()
    {
        using var world = new SyncWorld();
        world.Run.Write("home", "");
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("INTERDICT_HOME", world.Run.Error);
    }

    [Fact]
    public async Task One_list_is_one()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        Assert.Contains("200 entries of 1 list.", Joined(world.Run.Out));
    }

    [Fact]
    public async Task Different_lists_are_not_compared_and_a_mirror_is_no_regulation()
    {
        using var run = new TestRun();
        var ours = run.Write("ours.csv", "id,name\n1,Zorblatt Works\n");
        var law = run.Write("part.xml", """
            <DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 6 to Part 744—Unverified List</HEAD>
            <TABLE><TR><TH>Country</TH><TH>Listed person and address</TH><TH>Federal Register citation</TH></TR>
            <TR><TD>CHINA</TD><TD>Zorblatt Works, Nanjing</TD><TD>84 FR 14610, 4/11/19</TD></TR></TABLE></DIV9></DIV5>
            """);
        var mirror = run.Write("csl.json", """{"total":1,"results":[{"id":"a","source":"Unverified List (UVL) - Bureau of Industry and Security","name":"Zorblatt Works","addresses":[{"address":"Nanjing","country":"CN"}]}]}""");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("diff", $"names:{ours}", $"ecfr-xml:{law}"));
        Assert.Contains("have no list in common (names; us-bis-uvl)", run.Error);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("reconcile", $"csl-json:{mirror}", $"ecfr-xml:{law}", "--list", "us-bis-uvl"));
        Assert.Contains("name the regulation first", run.Error);
        Assert.Equal(ExitCode.Done, await run.RunAsync("reconcile", $"ecfr-xml:{law}", $"csl-json:{mirror}", "--list", "us-bis-uvl"));
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
