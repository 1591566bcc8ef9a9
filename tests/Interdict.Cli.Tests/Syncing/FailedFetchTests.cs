using System.Text.Json;

namespace Interdict.Cli.Tests.Syncing;

public sealed class FailedFetchTests
{
    private static readonly string Listed = $"Zorblatt Nr {SyncWorld.Word(7)} Works";

    [Fact]
    public async Task Every_answer_says_that_the_last_fetch_failed_until_one_succeeds()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        world.Run.Fetching = world.Run.Fetching with { Retries = 0 };
        world.Server.Answer = r => r.Status("404 Not Found", "Content-Length: 0");
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        string[][] answers = [["screen", Listed], ["screen", Listed, "--as-known", "2026-11-23"], ["show", "names/7"], ["explain", Listed, "names/7"], ["effect", "names/7"], ["lists"], ["links"]];
        foreach (var answer in answers)
        {
            await world.Run.RunAsync([.. answer, "--corpus", "official", "--format", "json"]);
            var notice = Assert.Single(Notices(world));
            Assert.StartsWith("names: edition of 2026-11-23; the last fetch, on 2026-11-23, failed because ", notice);
            Assert.Contains("404", notice);
        }

        await world.Run.RunAsync("screen", Listed, "--corpus", "official");
        Assert.Contains("the last fetch, on 2026-11-23, failed because", string.Join(' ', world.Run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        await world.FetchAsync();
        await world.Run.RunAsync("screen", Listed, "--corpus", "official", "--format", "json");
        Assert.DoesNotContain("notices", world.Run.Out);
    }

    [Fact]
    public async Task A_list_that_never_came_is_named_as_missing()
    {
        using var world = new SyncWorld();
        world.Run.Write("list.csv", SyncWorld.List());
        var table = world.Run.Write(
            "two.tsv",
            "ours\tnames\tnames\tlist.csv\tcsv\thttps://lists.example/list.csv\t-\t-\t10\t1000000\tdaily\tdocs\t-\n"
            + "un\tun-xml\tun-sc\tun.xml\txml\thttps://lists.example/un.xml\t-\t-\t10\t1000000\tdaily\tdocs\t-\n");
        Assert.Equal(ExitCode.ListData, await world.Run.RunAsync("sync", "ours", "un", "--sources", table, "--mirror", world.Run.Folder));
        await world.Run.RunAsync("screen", Listed, "--corpus", "official", "--format", "json");
        Assert.StartsWith("Not in this corpus, so nothing is screened against: un-sc; the fetch on 2026-11-23 failed because ", Assert.Single(Notices(world)));
    }

    [Fact]
    public async Task A_list_whose_only_edition_was_refused_is_named_as_missing()
    {
        using var world = new SyncWorld();
        world.Run.Write("list.csv", SyncWorld.List());
        world.Run.Write("el.xml", """
            <DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 6 to Part 744—Unverified List</HEAD>
            <TABLE><TR><TH>Country</TH><TH>Listed person and address</TH><TH>Federal Register citation</TH></TR>
            <TR><TD>CHINA</TD><TD>Zorblatt Works, Nanjing</TD><TD>84 FR 14610, 4/11/19</TD></TR></TABLE></DIV9></DIV5>
            """);
        var table = world.Run.Write(
            "two.tsv",
            "ours\tnames\tnames\tlist.csv\tcsv\thttps://lists.example/list.csv\t-\t-\t10\t1000000\tdaily\tdocs\t-\n"
            + "ecfr\tecfr-xml\tus-bis-uvl\tel.xml\txml\thttps://lists.example/el.xml\t-\t-\t10\t1000000\tdaily\tdocs\t-\n");
        var guard = world.Run.Write("guard.tsv", "us-bis-uvl\t50\t1\t1\t1\t1\n");
        Assert.Equal(ExitCode.ListData, await world.Run.RunAsync("sync", "ours", "ecfr", "--sources", table, "--guard", guard, "--mirror", world.Run.Folder));
        await world.Run.RunAsync("screen", Listed, "--corpus", "official", "--format", "json");
        var notice = Assert.Single(Notices(world));
        Assert.StartsWith("Not in this corpus, so nothing is screened against: us-bis-uvl; its edition of 2026-11-23 was refused because ", notice);
    }

    [Fact]
    public async Task A_corpus_of_ones_own_files_says_nothing_of_fetches()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        world.Run.Fetching = world.Run.Fetching with { Retries = 0 };
        world.Server.Answer = r => r.Status("404 Not Found", "Content-Length: 0");
        await world.SyncAsync();
        await world.Run.RunAsync("import", "names", world.Run.Write("mine.csv", "id,name\n7,Quuxian Shipping\n"), "--corpus", "mine");
        await world.Run.RunAsync("screen", "Quuxian Shipping", "--corpus", "mine", "--format", "json");
        Assert.DoesNotContain("notices", world.Run.Out);
    }

    private static IEnumerable<string> Notices(SyncWorld world)
    {
        using var json = JsonDocument.Parse(world.Run.Out);
        return [.. json.RootElement.GetProperty("notices").EnumerateArray().Select(n => n.GetString()!)];
    }
}
