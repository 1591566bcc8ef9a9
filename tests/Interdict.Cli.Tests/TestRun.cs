using System.Text;
using Interdict.Sources.Fetching;

namespace Interdict.Cli.Tests;

/// <summary>A world for one test: a folder, a home, captured streams, a fixed day.</summary>
internal sealed class TestRun : IDisposable
{
    public static readonly DateTimeOffset Day = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public TestRun() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"interdict-cli-{Guid.NewGuid():N}");

    public string Home => Path.Combine(Folder, "home");

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>The time that it is.</summary>
    public DateTimeOffset Now { get; set; } = Day;

    public CancellationToken Interrupt { get; set; }

    public Func<string, FileMode, Stream>? OpenFile { get; set; }

    public Dictionary<string, string> Variables { get; } = [];

    public bool Terminal { get; set; }

    /// <summary>Waits for nobody.</summary>
    public FetchOptions Fetching { get; set; } = new()
    {
        Retries = 2,
        FirstDelay = TimeSpan.FromMilliseconds(5),
        LongestWait = TimeSpan.FromSeconds(2),
        IdleLimit = TimeSpan.FromMilliseconds(1500),
        TotalLimit = TimeSpan.FromSeconds(30),
    };

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public string[] Files() => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public async Task<int> RunAsync(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var host = MakeHost(output, error);
        var code = await App.RunAsync(arguments, host);
        host.Out.Flush();
        Out = Encoding.UTF8.GetString(output.ToArray());
        Error = Encoding.UTF8.GetString(error.ToArray());
        return code;
    }

    public Host MakeHost(Stream output, Stream error)
    {
        var ordinary = new Host(Stream.Null, Stream.Null).OpenFile;
        return new Host(output, error)
        {
            Clock = new FixedClock(Now),
            Variable = name => name == "INTERDICT_HOME" ? Home : Variables.GetValueOrDefault(name),
            ListenForInterrupts = () => new Interruption(Interrupt, listen: false),
            OpenFile = OpenFile ?? ordinary,
            OutputIsTerminal = Terminal,
            Fetching = Fetching,
        };
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        private long _ticks;

        public override DateTimeOffset GetUtcNow() => now;

        // Every look at the clock finds three seconds gone, so that every batch is a checkpoint.
        public override long GetTimestamp() => _ticks += 3 * TimestampFrequency;
    }
}
