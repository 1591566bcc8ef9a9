using System.Text;

namespace Interdict.Cli.Tests.Syncing;

/// <summary>A server with one list, and a home that has fetched it once.</summary>
internal sealed class SyncWorld : IDisposable
{
    public const int Count = 200;

    public SyncWorld(LoopbackServer? server = null) => Server = server ?? new LoopbackServer();

    public TestRun Run { get; } = new();

    public LoopbackServer Server { get; }

    /// <summary>The list with some further names, or fewer.</summary>
    public static byte[] List(int count = Count, string more = "", string columns = "id,name,countries") =>
        Encoding.UTF8.GetBytes($"{columns}\n{string.Concat(Enumerable.Range(1, count).Select(i => $"{i},Zorblatt Nr {Word(i)} Works,CN{new string(',', columns.Count(c => c == ',') - 2)}\n"))}{more}");

    /// <summary>Fetches the list as it should be.</summary>
    public async Task FetchAsync(string etag = "\"one\"", string more = "")
    {
        Server.Answer = request => request.File(List(more: more), etag);
        Assert.Equal(ExitCode.Done, await SyncAsync());
    }

    public Task<int> SyncAsync(params string[] options) => Run.RunAsync(["sync", "ours", "--sources", Table(), .. options]);

    /// <summary>The last good edition is in use, and nothing else is.</summary>
    public async Task AssertUnharmedAsync(int editions = 1)
    {
        Assert.Equal(ExitCode.Hits, await Run.RunAsync("screen", $"Zorblatt Nr {Word(7)} Works", "--corpus", "official"));
        await Run.RunAsync("editions", "--format", "json");
        Assert.Equal(editions, System.Text.Json.JsonDocument.Parse(Run.Out).RootElement.GetProperty("editions").GetArrayLength());
        Assert.Equal(ExitCode.Done, await Run.RunAsync("diff", "names@latest", "names@latest"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Run.Home, "sync", "corpora")));
        Assert.Equal(["official"], Directory.EnumerateFileSystemEntries(Path.Combine(Run.Home, "corpora")).Select(Path.GetFileName));
    }

    /// <summary>The next fetch from a good server completes.</summary>
    public async Task AssertNextCompletesAsync()
    {
        await FetchAsync("\"next\"", "900,Quuxian Shipping,RU\n");
        Assert.Equal(ExitCode.Hits, await Run.RunAsync("screen", "Quuxian Shipping", "--corpus", "official"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Run.Home, "sync", "parts")));
    }

    public string Table(string? address = null, string kind = "csv", string redirects = "-", string format = "names", string lists = "names") => Run.Write(
        "sources.tsv", $"ours\t{format}\t{lists}\tlist.{kind}\t{kind}\t{address ?? Server.Address}\t-\t{redirects}\t10\t1000000\tdaily\tdocs\t-\n");

    public static string Word(int i) => string.Concat(i.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(d => "bakodetirulemofupa".Substring((d - '0') % 9 * 2, 2) + (d == '9' ? "x" : "")));

    public void Dispose()
    {
        Server.Dispose();
        Run.Dispose();
    }
}
