using System.Diagnostics;
using System.Globalization;

namespace Interdict.Cli.Tests.Syncing;

/// <summary>A few of the kills of <c>eng/kill-syncs.sh</c>, which does hundreds, and reading while the corpus is replaced.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task A_sync_that_is_killed_loses_nothing_and_the_next_one_completes()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        var editions = 1;
        var round = 0;
        // What the victim is doing when it dies: it says so, and the first of them is in the middle of its download.
        foreach (var stage in (string[])["asking", "reading", "comparing", "Making the corpus", "Making the corpus"])
        {
            round++;
            var cut = stage == "asking";
            world.Server.Answer = async r =>
            {
                var body = SyncWorld.List(more: string.Create(CultureInfo.InvariantCulture, $"900,Quuxian Shipping {SyncWorld.Word(round)},RU\n"));
                await r.File(body, string.Create(CultureInfo.InvariantCulture, $"\"{round}\""), bytes: cut ? body.Length / 2 : null);
                if (cut)
                {
                    await r.Stream.FlushAsync();
                    await r.Gone();
                }
            };
            using var victim = Start(world, "sync", "ours", "--sources", world.Table());
            while (await victim.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains(stage, StringComparison.Ordinal))
            {
            }

            victim.Kill();
            await victim.WaitForExitAsync(TestContext.Current.CancellationToken);
            await world.Run.RunAsync("editions", "--format", "json");
            var now = System.Text.Json.JsonDocument.Parse(world.Run.Out).RootElement.GetProperty("editions").GetArrayLength();
            Assert.InRange(now, editions, editions + 1);
            editions = now;
            Assert.Equal(ExitCode.Done, await world.Run.RunAsync("diff", "names@latest", "names@latest"));
            Assert.Equal(ExitCode.Hits, await world.Run.RunAsync("screen", $"Zorblatt Nr {SyncWorld.Word(7)} Works", "--corpus", "official"));
        }

        await world.AssertNextCompletesAsync();
        Assert.Equal(["official"], Directory.EnumerateFileSystemEntries(Path.Combine(world.Run.Home, "corpora")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Who_asks_while_the_corpus_is_replaced_gets_the_old_one_or_the_new()
    {
        using var world = new SyncWorld();
        await world.FetchAsync();
        using var done = new CancellationTokenSource();
        var asking = Task.Run(
            async () =>
            {
                var asked = 0;
                while (!done.IsCancellationRequested || asked < 20)
                {
                    using var output = new MemoryStream();
                    using var error = new MemoryStream();
                    using var host = world.Run.MakeHost(output, error);
                    var code = await App.RunAsync(["screen", $"Zorblatt Nr {SyncWorld.Word(7)} Works", "--corpus", "official"], host);
                    Assert.True(code == ExitCode.Hits, System.Text.Encoding.UTF8.GetString(error.ToArray()));
                    asked++;
                }

                return asked;
            },
            TestContext.Current.CancellationToken);
        for (var i = 0; i < 30; i++)
        {
            await world.FetchAsync($"\"{i}\"", string.Create(CultureInfo.InvariantCulture, $"900,Quuxian Shipping {SyncWorld.Word(i)},RU\n"));
        }

        await done.CancelAsync();
        Assert.InRange(await asking, 20, int.MaxValue);
    }

    private static Process Start(SyncWorld world, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "interdict.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["INTERDICT_HOME"] = world.Run.Home;
        return Process.Start(start)!;
    }
}
