using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interdict.Cli.Tests.Syncing;

public sealed class SyncTests
{
    [Fact]
    public async Task The_facts_of_the_answer_stand_in_the_edition()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        Assert.Contains("made anew and holds 200 entries", world.Run.Out.ReplaceLineEndings(" "));
        var asked = Assert.Single(world.Server.Requests);
        Assert.StartsWith("Interdict/", asked["User-Agent"]);
        await world.Run.RunAsync("editions", "--format", "json");
        var edition = JsonDocument.Parse(world.Run.Out).RootElement.GetProperty("editions")[0];
        Assert.Equal(world.Server.Address, edition.GetProperty("source").GetString());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(SyncWorld.List())), edition.GetProperty("sha256").GetString());
        var http = edition.GetProperty("http");
        Assert.Equal((world.Server.Address, 200, "\"one\"", "text/csv", "2026-11-23T12:00:00Z"), (
            http.GetProperty("url").GetString(), http.GetProperty("status").GetInt32(), http.GetProperty("etag").GetString(), http.GetProperty("contentType").GetString(), http.GetProperty("fetched").GetString()));
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task What_has_not_changed_is_not_fetched_again()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        await world.FetchAsync();
        Assert.Contains("unchanged", world.Run.Out);
        Assert.Equal("\"one\"", world.Server.Requests.Last()["If-None-Match"]);
        // A server without validators sends the same bytes: no new edition.
        world.Server.Answer = r => r.File(SyncWorld.List());
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Contains("unchanged", world.Run.Out);
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_or_fails_once_is_asked_again()
    {
        using var world = new SyncWorld();
        var asked = 0;
        world.Server.Answer = r => ++asked switch
        {
            1 => r.Status("429 Too Many Requests", "Retry-After: 1", "Content-Length: 0"),
            2 => r.Status("500 Internal Server Error", "Content-Length: 0"),
            _ => r.File(SyncWorld.List(), "\"one\""),
        };
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Equal(3, asked);
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_download_that_is_cut_at_every_tenth_goes_on_where_it_ended()
    {
        using var world = new SyncWorld();
        var body = SyncWorld.List();
        var sent = 0;
        world.Server.Answer = async r =>
        {
            await r.File(body, "\"one\"", bytes: body.Length / 10 + 1);
            sent += Math.Min(body.Length / 10 + 1, body.Length - r.From);
        };
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Equal(10, world.Server.Requests.Count);
        Assert.Equal(body.Length, sent);
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_run_goes_on_where_the_run_before_ended()
    {
        using var world = new SyncWorld();
        var body = SyncWorld.List();
        world.Run.Fetching = world.Run.Fetching with { Retries = 0 };
        world.Server.Answer = r => r.From > 0 ? Task.CompletedTask : r.File(body, "\"one\"", bytes: 1000);
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("connection", world.Run.Out);
        world.Server.Answer = r => r.File(body, "\"one\"");
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Contains("resumed at byte 1,000", world.Run.Out);
        Assert.Equal(1000, world.Server.Requests.Last().From);
        await world.AssertUnharmedAsync();
    }

    [Theory]
    [InlineData("the tag changes")]
    [InlineData("another range comes")]
    [InlineData("the range is refused")]
    [InlineData("another length comes")]
    public async Task A_file_that_changes_between_two_pieces_is_begun_anew(string way)
    {
        using var world = new SyncWorld();
        var (old, now) = (SyncWorld.List(150), SyncWorld.List());
        world.Server.Answer = r => (r.From, way) switch
        {
            (0, _) when world.Server.Requests.Count == 1 => r.File(old, "\"old\"", bytes: 1000),
            ( > 0, "another range comes") => Part(r, now, "\"old\"", $"bytes 5-{now.Length - 1}/{now.Length}"),
            ( > 0, "another length comes") => Part(r, now, "\"old\"", $"bytes 1000-{now.Length - 1}/{now.Length}"),
            ( > 0, "the range is refused") => r.Status("416 Range Not Satisfiable", "Content-Length: 0"),
            _ => r.File(now, "\"now\""),
        };
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Contains("holds 200 entries", world.Run.Out.ReplaceLineEndings(" "));
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_clock_that_is_off_is_told_and_its_days_are_not_used()
    {
        using var world = new SyncWorld();
        world.Server.Answer = async r =>
        {
            var body = SyncWorld.List();
            await r.Status("200 OK", $"Content-Length: {body.Length}", "Content-Type: text/csv", "Date: Thu, 01 Jan 2032 00:00:00 GMT", "Last-Modified: Thu, 01 Jan 2032 00:00:00 GMT");
            await r.Stream.WriteAsync(body);
        };
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Contains("the server's clock says 2032-01-01 00:00 UTC", world.Run.Out.ReplaceLineEndings(" "));
        await world.SyncAsync();
        Assert.Null(world.Server.Requests.Last()["If-Modified-Since"]);
        await world.Run.RunAsync("editions", "--format", "json");
        Assert.DoesNotContain("2032", world.Run.Out);
    }

    [Theory]
    [InlineData("no type")]
    [InlineData("a general type")]
    [InlineData("UTF-16")]
    [InlineData("gzip")]
    [InlineData("chunked")]
    [InlineData("redirected on the same host")]
    public async Task What_is_only_unusual_is_taken(string way)
    {
        using var world = new SyncWorld();
        var body = SyncWorld.List();
        world.Server.Answer = way switch
        {
            "no type" => r => r.File(body, type: null),
            "a general type" => r => r.File(body, type: "application/octet-stream"),
            "UTF-16" => r => r.File([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body))]),
            "gzip" => r => r.File(Gzip(body)),
            "chunked" => r => Chunked(r, body),
            _ => r => r.Head.Contains("/list.csv", StringComparison.Ordinal) ? r.Status("307 Temporary Redirect", "Location: /moved.csv", "Content-Length: 0") : r.File(body),
        };
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task Two_syncs_at_once_wait_for_each_other_or_say_so()
    {
        using var world = new SyncWorld();
        using var begun = new SemaphoreSlim(0);
        using var go = new SemaphoreSlim(0);
        world.Run.Fetching = world.Run.Fetching with { IdleLimit = TimeSpan.FromSeconds(20), TotalLimit = TimeSpan.FromSeconds(30) };
        world.Server.Answer = async r =>
        {
            begun.Release();
            await go.WaitAsync();
            await r.File(SyncWorld.List(), "\"one\"");
        };
        string[] arguments = ["sync", "ours", "--sources", world.Table()];
        var first = Start(world, arguments);
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        var (code, error) = await Start(world, [.. arguments, "--no-wait"]);
        Assert.Equal(ExitCode.ListData, code);
        Assert.Contains("another sync is running", error);
        var second = Start(world, arguments);
        go.Release(2);
        Assert.Equal(ExitCode.Done, (await first).Code);
        Assert.Equal(ExitCode.Done, (await second).Code);
        await world.AssertUnharmedAsync();
    }

    [Fact]
    public async Task A_mirror_folder_needs_no_network()
    {
        using var world = new SyncWorld();
        world.Run.Write("list.csv", SyncWorld.List());
        Assert.Equal(ExitCode.Done, await world.SyncAsync("--mirror", world.Run.Folder));
        await world.AssertUnharmedAsync();
        Assert.Equal(ExitCode.Done, await world.SyncAsync("--mirror", world.Run.Folder));
        Assert.Contains("unchanged", world.Run.Out);
        File.Delete(world.Run.PathOf("list.csv"));
        Assert.Equal(ExitCode.ListData, await world.SyncAsync("--mirror", world.Run.Folder));
        Assert.Contains("the mirror does not hold list.csv", world.Run.Out.ReplaceLineEndings(" "));
        Assert.Empty(world.Server.Requests);
    }

    [Fact]
    public async Task The_eCFR_is_asked_for_its_newest_day()
    {
        using var world = new SyncWorld();
        const string Part = """
            <DIV5 N="744" TYPE="PART"><DIV9 N="Supplement No. 6 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 6 to Part 744—Unverified List</HEAD>
            <TABLE><TR><TH>Country</TH><TH>Listed person and address</TH><TH>Federal Register citation</TH></TR>
            <TR><TD>CHINA</TD><TD>Zorblatt Works, Nanjing</TD><TD>84 FR 14610, 4/11/19</TD></TR></TABLE></DIV9></DIV5>
            """;
        world.Server.Answer = r => r.Head.Contains("titles.json", StringComparison.Ordinal)
            ? r.File("""{"titles":[{"number":14,"up_to_date_as_of":"2026-11-01"},{"number":15,"up_to_date_as_of":"2026-11-19"}]}"""u8.ToArray(), type: "application/json")
            : r.File(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n{Part}"), type: "application/xml");
        var root = world.Server.Address.Replace("/list.csv", "", StringComparison.Ordinal);
        var table = world.Run.Write("ecfr.tsv", $"ecfr\tecfr-xml\tus-bis-uvl\tpart.xml\txml\t{root}/full/{{date}}/title-15.xml\t{root}/titles.json\t-\t10\t100000\tper rule\tdocs\t-\n");
        var guard = world.Run.Write("guard.tsv", "us-bis-uvl\t1\t1\t1\t1\t1\n");
        Assert.Equal(ExitCode.Done, await world.Run.RunAsync("sync", "ecfr", "--sources", table, "--guard", guard));
        Assert.Contains("/full/2026-11-19/title-15.xml", world.Server.Requests.Last().Head);
        await world.Run.RunAsync("editions");
        Assert.Contains("us-bis-uvl@2026-11-19", world.Run.Out);
    }

    [Fact]
    public async Task A_list_is_taken_from_the_first_source_that_has_it()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        var other = world.Run.Write("other.tsv", $"mirror\tftm\tnames\tlist.csv\tjson\t{world.Server.Address}\t-\t-\t10\t1000000\tdaily\tdocs\t-\n{File.ReadAllText(world.Table())}");
        Assert.Equal(ExitCode.Done, await world.Run.RunAsync("sync", "ours", "--sources", other));
        // A file that somebody imported does not come into the corpus of what was fetched.
        await world.Run.RunAsync("import", "names", world.Run.Write("own.csv", "id,name\n1,Acme\n"), "--corpus", "own");
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
        Assert.Contains("holds 200 entries", world.Run.Out.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task The_status_tells_addresses_last_fetch_and_last_good_edition()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        Assert.Equal(ExitCode.Done, await world.Run.RunAsync("sync", "--status", "--sources", world.Table()));
        Assert.Contains(world.Server.Address, world.Run.Out);
        Assert.Contains("names@2026-11-23, 200 entries", world.Run.Out.ReplaceLineEndings(" "));
        Assert.Contains("https://scsanctions.un.org/resources/xml/en/consolidated.xml", world.Run.Out);
        Assert.Contains("none that lasts: to be fetched by hand", world.Run.Out);
        Assert.Equal(ExitCode.Done, await world.Run.RunAsync("sync", "--status", "--format", "json"));
        Assert.Contains(JsonDocument.Parse(world.Run.Out).RootElement.GetProperty("sources").EnumerateArray(), s => s.GetProperty("source").GetString() == "csl");
    }

    [Fact]
    public async Task A_watch_runs_again_and_again_until_it_is_stopped()
    {
        using var world = new SyncWorld();
        using var stop = new CancellationTokenSource();
        world.Run.Interrupt = stop.Token;
        world.Server.Answer = async r =>
        {
            await r.File(SyncWorld.List(), "\"one\"");
            if (world.Server.Requests.Count == 2)
            {
                await stop.CancelAsync();
            }
        };
        Assert.Equal(ExitCode.Interrupted, await world.SyncAsync("--watch", "* * * * * *"));
        Assert.Contains("Next run at 2026-11-23 12:00:01 UTC.", world.Run.Error);
        Assert.Equal(2, world.Server.Requests.Count);
        await world.AssertUnharmedAsync();
    }

    [Theory]
    [InlineData(ExitCode.BadInput, "neither a source nor a list", "sync", "no-such-list")]
    [InlineData(ExitCode.BadInput, "is no cron expression", "sync", "csl", "--watch", "every day")]
    [InlineData(ExitCode.BadInput, "write NAME=URL", "sync", "--address", "csl")]
    [InlineData(ExitCode.BadInput, "is not an address", "sync", "--address", "csl=ftp://x/y")]
    [InlineData(ExitCode.BadInput, "--why", "sync", "--accept", "us-bis-el@latest")]
    [InlineData(ExitCode.BadInput, "cannot name the corpus", "sync", "--corpus", "core")]
    [InlineData(ExitCode.BadInput, "is not an address", "sync", "--proxy", "nowhere")]
    public async Task Bad_usage_is_told(int expected, string message, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(expected, await run.RunAsync(arguments));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task A_list_without_a_lasting_address_says_what_to_do()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.ListData, await run.RunAsync("sync", "us-dod-1260h"));
        Assert.Contains("no lasting address is known: it is published as PDF", run.Out.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task A_table_that_cannot_be_read_names_its_line_and_field()
    {
        using var run = new TestRun();
        var table = run.Write("t.tsv", "# own\nours\tno-format\tnames\tlist.csv\tcsv\thttps://x.example/\t-\t-\t1\t2\tdaily\tdocs\t-\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("sync", "ours", "--sources", table));
        Assert.Contains("t.tsv, line 2, field format: 'no-format' is none", run.Error);
    }

    private static async Task Part(LoopbackRequest request, byte[] body, string etag, string range)
    {
        await request.Status("206 Partial Content", $"Content-Range: {range}", $"ETag: {etag}", "Content-Type: text/csv", $"Content-Length: {body.Length - 1000}");
        await request.Stream.WriteAsync(body.AsMemory(1000));
    }

    private static async Task Chunked(LoopbackRequest request, byte[] body)
    {
        await request.Status("200 OK", "Transfer-Encoding: chunked", "Content-Type: text/csv; charset=utf-8");
        await request.Send(string.Create(CultureInfo.InvariantCulture, $"{body.Length:x}\r\n"));
        await request.Stream.WriteAsync(body);
        await request.Send("\r\n0\r\n\r\n");
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static async Task<(int Code, string Error)> Start(SyncWorld world, string[] arguments)
    {
        using var error = new MemoryStream();
        using var output = new MemoryStream();
        using var host = world.Run.MakeHost(output, error);
        var code = await Task.Run(() => App.RunAsync(arguments, host));
        return (code, Encoding.UTF8.GetString(error.ToArray()));
    }
}
