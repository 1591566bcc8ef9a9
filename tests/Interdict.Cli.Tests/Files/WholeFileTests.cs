using System.Diagnostics;

namespace Interdict.Cli.Tests.Files;

/// <summary>What --output names is written, not replaced, where it is no regular file.</summary>
public sealed class WholeFileTests
{
    private static readonly string[] Command = ["entries", "us-bis-el", "--action", "84 FR 54002", "--format", "csv", "--output"];

    [Fact]
    public async Task A_link_stays_one_and_its_file_is_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        using var folder = new Folder();
        using var run = new TestRun();
        File.CreateSymbolicLink(folder.Path("link.csv"), folder.Path("real.csv"));
        Assert.Equal(0, await run.RunAsync([.. Command, folder.Path("link.csv")]));
        Assert.Equal(folder.Path("real.csv"), new FileInfo(folder.Path("link.csv")).LinkTarget);
        Assert.StartsWith("country,", await File.ReadAllTextAsync(folder.Path("real.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_the_bytes_and_stays_a_pipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "made with mkfifo");
        using var folder = new Folder();
        using var run = new TestRun();
        var path = folder.Path("pipe");
        using (var made = Process.Start("mkfifo", [path]))
        {
            await made.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllText(path));
        Assert.Equal(0, await run.RunAsync([.. Command, path]));
        Assert.StartsWith("country,", await reading, StringComparison.Ordinal);
        Assert.False(File.Exists(path + ".part"));
    }

    [Fact]
    public async Task A_full_device_is_no_success()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var run = new TestRun();
        Assert.NotEqual(0, await run.RunAsync([.. Command, "/dev/full"]));
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task A_missing_folder_is_named_and_not_the_part()
    {
        using var folder = new Folder();
        using var run = new TestRun();
        Assert.NotEqual(0, await run.RunAsync([.. Command, folder.Path("none/a.csv")]));
        Assert.DoesNotContain(".part", run.Error, StringComparison.Ordinal);
    }

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("interdict-whole-").FullName;

        public string Path(string name) => System.IO.Path.Combine(_path, name);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
