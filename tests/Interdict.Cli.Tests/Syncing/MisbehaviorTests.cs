using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Interdict.Cli.Tests.Syncing;

/// <summary>Whatever the server does: the right message, the right code, the last good edition in use, and the next sync completes.</summary>
public sealed class MisbehaviorTests
{
    private static readonly Dictionary<string, (Func<LoopbackRequest, Task> Answer, string Message)> Failing = new(StringComparer.Ordinal)
    {
        ["404"] = (r => r.Status("404 Not Found", "Content-Length: 0"), "there is no such file (404)"),
        ["401"] = (r => r.Status("401 Unauthorized", "Content-Length: 0"), "asks who you are (401)"),
        ["403"] = (r => r.Status("403 Forbidden", "Content-Length: 0"), "the server refuses (403)"),
        ["429 for an hour"] = (r => r.Status("429 Too Many Requests", "Retry-After: 3600", "Content-Length: 0"), "asks to wait 3,600 s (429)"),
        ["429 without a time"] = (r => r.Status("429 Too Many Requests", "Content-Length: 0"), "too many requests (429)"),
        ["500 for ever"] = (r => r.Status("500 Internal Server Error", "Content-Length: 0"), "the server fails (500), also when asked again"),
        ["418"] = (r => r.Status("418 I'm a teapot", "Content-Length: 0"), "answers with 418"),
        ["cut at the same byte for ever"] = (r => r.File(SyncWorld.List(), bytes: 100), "the connection ended after 100 of"),
        ["slow drip"] = (Drip, "nothing came for 1.5 s"),
        ["longer than it says"] = (r => r.Status("200 OK", "Content-Length: 999999", "Content-Type: text/csv").ContinueWith(_ => r.Send("id,name\n")).Unwrap(), "of 999,999 bytes"),
        ["a page instead of a table"] = (r => r.File(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>Sorry, we are down.</body></html>")), "a page of HTML"),
        ["a page that says so"] = (r => r.File(Encoding.UTF8.GetBytes("<html>Sorry, down for maintenance</html>"), type: "text/html"), "the server calls it text/html"),
        ["gzip bomb"] = (r => r.File(Bomb()), "once decompressed"),
        ["gzip cut short"] = (r => r.File(Pack(SyncWorld.List())[..^30]), "cut short"),
        ["redirected in a circle"] = (r => r.Status("302 Found", $"Location: /{(r.Head.Contains("/a ", StringComparison.Ordinal) ? "b" : "a")}", "Content-Length: 0"), "redirected in a circle"),
        ["redirected ever further"] = (r => r.Status("302 Found", $"Location: {r.Head.Split(' ')[1]}x", "Content-Length: 0"), "redirected more than 5 times"),
        ["redirected to another host"] = (r => r.Status("301 Moved Permanently", "Location: https://lists.example/list.csv", "Content-Length: 0"), "redirected to another host, lists.example"),
        ["redirected to nowhere"] = (r => r.Status("302 Found", "Content-Length: 0"), "redirected to nowhere"),
        ["empty body"] = (r => r.File([]), "it is empty"),
        ["too short a file"] = (r => r.File("id,name\n"u8.ToArray()), "between 10 and 1,000,000 were expected"),
        ["too long a file"] = (r => r.File(new byte[1_000_001]), "longer than it may be"),
        ["endless body"] = (Endless, "longer than it may be"),
        ["304 unasked"] = (r => r.Status("304 Not Modified", "ETag: \"other\""), "nothing has changed (304)"),
        ["206 unasked"] = (r => r.Status("206 Partial Content", "Content-Range: bytes 5-9/10", "Content-Length: 5", "Content-Type: text/csv"), "answers with 206"),
        ["Windows-1252"] = (r => r.File(Encoding.Latin1.GetBytes("id,name,countries\n1,Soci\u00E9t\u00E9 Zorblatt,CN\n")), "UTF-8"),
        ["no header"] = (r => r.File("1;2;3\n4;5;6\n7;8;9\n"u8.ToArray()), "id"),
        ["a wrong checksum"] = (WrongDigest, "SHA-256 is not the one"),
        ["the connection closed at once"] = (_ => Task.CompletedTask, "connection"),
        ["garbage for a header"] = (r => r.Send("\u0001\u0002 garbage\r\n\r\n"), ""),
    };

    public static TheoryData<string> Failures => [.. Failing.Keys];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_server_that_fails_leaves_the_last_good_edition(string way)
    {
        using var world = new SyncWorld();
        await world.FetchAsync("W/\"weak\"");
        world.Server.Answer = way == "304 unasked" ? r => r.Status("304 Not Modified") : Failing[way].Answer;
        // What is remembered would let a server answer 304 rightly.
        if (way == "304 unasked")
        {
            File.Delete(Path.Combine(world.Run.Home, "sync", "state", "ours.json"));
        }

        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("ours", world.Run.Out);
        Assert.Contains("failed", world.Run.Out);
        Assert.Contains(Failing[way].Message, world.Run.Out.ReplaceLineEndings(" "));
        Assert.DoesNotContain(world.Run.Home, world.Run.Out);
        await world.AssertUnharmedAsync();
        await world.AssertNextCompletesAsync();
    }

    [Fact]
    public async Task TLS_that_cannot_be_trusted_is_not_read()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TestRun.Day.AddYears(-1), TestRun.Day.AddYears(5));
        using var world = new SyncWorld(new LoopbackServer(certificate));
        world.Server.Answer = r => r.File(SyncWorld.List());
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("is not to be trusted", world.Run.Out.ReplaceLineEndings(" "));
        Assert.Empty(world.Server.Requests);
    }

    [Fact]
    public async Task A_refused_connection_and_an_unknown_host_are_told()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        var gone = world.Server.Address;
        world.Server.Stop();
        Assert.Equal(ExitCode.ListData, await world.SyncAsync("--address", $"ours={gone}"));
        Assert.Contains("no connection to 127.0.0.1", world.Run.Out.ReplaceLineEndings(" "));
        Assert.Equal(ExitCode.ListData, await world.SyncAsync("--address", "ours=http://no-such-host.invalid/list.csv"));
        Assert.Contains("no-such-host.invalid", world.Run.Out.ReplaceLineEndings(" "));
        await world.AssertUnharmedAsync();
    }

    [Theory]
    [InlineData("30 % of the rows gone", "60 of 200 entries (30.0%) are gone")]
    [InlineData("a new column", "has new columns or elements")]
    [InlineData("other rows altogether", "are gone")]
    public async Task A_file_that_reads_well_and_is_suspicious_is_refused(string way, string message)
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        world.Server.Answer = r => r.File(
            way switch
            {
                "a new column" => SyncWorld.List(columns: "id,name,countries,aliases"),
                "other rows altogether" => SyncWorld.List(0, string.Concat(Enumerable.Range(1, 200).Select(i => $"x{i},Acme {SyncWorld.Word(i)},DE\n"))),
                _ => SyncWorld.List(140),
            },
            "\"bad\"");
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Contains("refused", world.Run.Out);
        Assert.Contains(message, world.Run.Out.ReplaceLineEndings(" "));
        await world.AssertUnharmedAsync(editions: 2);
        // Every answer says so, and so does the next sync, which need not fetch it again.
        await world.Run.RunAsync("screen", "Zorblatt", "--corpus", "official");
        Assert.Contains("was refused because", world.Run.Out.ReplaceLineEndings(" "));
        Assert.Equal(ExitCode.ListData, await world.SyncAsync());
        Assert.Equal("\"bad\"", world.Server.Requests.Last()["If-None-Match"]);

        Assert.Equal(ExitCode.Done, await world.Run.RunAsync("sync", "--accept", "names@latest", "--why", "asked the publisher"));
        Assert.Contains("made anew", world.Run.Out.ReplaceLineEndings(" "));
        await world.Run.RunAsync("screen", "Zorblatt", "--corpus", "official");
        Assert.DoesNotContain("refused because", world.Run.Out);
        Assert.Equal(ExitCode.Done, await world.SyncAsync());
    }

    private static async Task Drip(LoopbackRequest request)
    {
        await request.Status("200 OK", "Content-Length: 5000", "Content-Type: text/csv");
        await request.Send("id,");
        await request.Stream.FlushAsync();
        await request.Gone();
    }

    private static async Task Endless(LoopbackRequest request)
    {
        await request.Status("200 OK", "Content-Type: text/csv");
        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,Zorblatt,CN\n", 5000)));
        for (var i = 0; i < 1000; i++)
        {
            await request.Stream.WriteAsync(rows);
        }
    }

    private static async Task WrongDigest(LoopbackRequest request)
    {
        var body = SyncWorld.List();
        await request.Status("200 OK", string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}"), "Content-Type: text/csv", $"Repr-Digest: sha-256=:{Convert.ToBase64String(SHA256.HashData("other"u8))}:");
        await request.Stream.WriteAsync(body);
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write("id,name\n"u8);
            var zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'\n');
            for (var i = 0; i < 40; i++)
            {
                gzip.Write(zeros);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
