using System.Text;
using Interdict.Cli.Files;

namespace Interdict.Cli.Tests.Files;

public sealed class FileRunTests
{
    [Fact]
    public async Task Results_keep_the_input_order_and_rejected_rows_go_beside_them()
    {
        using var run = new TestRun();
        var totals = await RunAsync(run, Input(run, 2000), "o.csv");

        var lines = run.Read("o.csv").Split('\n');
        Assert.Equal("name,n,score", lines[0]);
        Assert.Equal(Enumerable.Range(1, 2000).Where(i => i % 500 != 0).Select(i => $"p{i},{i},0.5000"), lines[1..^1]);
        Assert.Equal("line,reason,row\n501,the name is empty,500\n1001,the name is empty,1000\n1501,the name is empty,1500\n2001,the name is empty,2000\n", run.Read("o.rejected.csv"));
        Assert.Equal(new RunTotals(2000, 0, 0, 4, 0), totals);
        Assert.Equal(["in.csv", "o.csv", "o.rejected.csv"], run.Files());
    }

    [Fact]
    public async Task What_is_told_of_rows_comes_in_the_order_of_lines()
    {
        using var run = new TestRun();
        var rows = string.Concat(Enumerable.Range(1, 400).Select(i => i % 100 == 60 ? "!!!,\n" : i % 100 == 30 ? $"p{i},atlantis\n" : $"p{i},\n"));
        foreach (var output in (string[][])[["--out", run.PathOf("o.csv")], []])
        {
            Assert.Equal(ExitCode.BadInput, await run.RunAsync(["screen", "--file", run.Write("in.csv", "name,country\n" + rows), .. output]));
            var lines = run.Error.Split('\n').Where(l => l.Contains(", line ", StringComparison.Ordinal)).Select(l => l.Split(", line ")[1].Split(':')[0]);
            Assert.Equal(["31", "61", "131", "161", "231", "261", "331", "361"], lines);
        }
    }

    [Theory]
    [InlineData("o.csv", 700)]
    [InlineData("o.csv", 129)]
    [InlineData("o.csv", 3)]
    [InlineData("o.xlsx", 1500)]
    [InlineData("o.parquet", 1500)]
    public async Task An_interrupted_run_leaves_no_result_and_resumes_to_the_same_bytes(string name, int interruptAt)
    {
        using var run = new TestRun();
        var input = Input(run, 3000);
        await RunAsync(run, input, name);
        var (whole, wholeRejected) = (File.ReadAllBytes(run.PathOf(name)), run.Read("o.rejected.csv"));
        File.Delete(run.PathOf(name));

        using var interrupt = new CancellationTokenSource();
        var work = new EchoWork(row =>
        {
            if (row.Number == interruptAt)
            {
                interrupt.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(run, input, name, false, work, interrupt.Token));
        Assert.False(File.Exists(run.PathOf(name)));

        var seen = 0;
        await RunAsync(run, input, name, true, new EchoWork(_ => Interlocked.Increment(ref seen)));
        Assert.Equal(whole, File.ReadAllBytes(run.PathOf(name)));
        Assert.Equal(wholeRejected, run.Read("o.rejected.csv"));
        Assert.Equal(new[] { "in.csv", name, "o.rejected.csv" }.Order(StringComparer.Ordinal), run.Files());
        Assert.InRange(seen, 1, 3000);
    }

    [Fact]
    public async Task Bytes_behind_the_last_checkpoint_are_dropped_on_resume()
    {
        using var run = new TestRun();
        var input = Input(run, 1000);
        await RunAsync(run, input, "o.csv");
        var whole = run.Read("o.csv");
        using var interrupt = new CancellationTokenSource();
        var work = new EchoWork(row =>
        {
            if (row.Number == 600)
            {
                interrupt.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(run, input, "o.csv", false, work, interrupt.Token));

        // What a killed process leaves: rows written, not yet noted.
        File.AppendAllText(run.PathOf("o.csv.part"), "half a li");
        await RunAsync(run, input, "o.csv", resume: true);
        Assert.Equal(whole, run.Read("o.csv"));
    }

    [Fact]
    public async Task A_run_of_another_input_or_other_options_is_not_resumed()
    {
        using var run = new TestRun();
        var input = Input(run, 1000);
        using var interrupt = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync(run, input, "o.csv", false, new EchoWork(row => CancelAt(row, 600, interrupt)), interrupt.Token));

        var other = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, input, "o.csv", true, new EchoWork { Identity = "other" }));
        Assert.Equal(ExitCode.BadInput, other.ExitCode);
        File.AppendAllText(input, "more,1\n");
        await Assert.ThrowsAsync<CliException>(() => RunAsync(run, input, "o.csv", resume: true));
        Assert.False(File.Exists(run.PathOf("o.csv")));
    }

    [Fact]
    public async Task A_part_file_that_was_altered_is_not_resumed()
    {
        using var run = new TestRun();

        // More rows than can be on their way at once, so that some are written before the last is worked on, however slow the writer is.
        var rows = RowBatch.Capacity * ((8 * Environment.ProcessorCount) + 16);
        var input = Input(run, rows);
        using var interrupt = new CancellationTokenSource();
        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => RunAsync(run, input, "o.csv", false, new EchoWork(row => CancelAt(row, rows - 10, interrupt)), interrupt.Token));
        Assert.Contains("--resume", stopped.Message);

        var part = File.ReadAllBytes(run.PathOf("o.csv.part"));
        part[20] ^= 1;
        File.WriteAllBytes(run.PathOf("o.csv.part"), part);
        var refused = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, input, "o.csv", resume: true));
        Assert.Contains("changed since it was written", refused.Message);
        Assert.False(File.Exists(run.PathOf("o.csv")));
    }

    [Theory]
    [InlineData("o.csv")]
    [InlineData("o.ndjson")]
    public async Task A_second_run_to_the_same_results_is_refused_while_the_first_lives(string second)
    {
        using var run = new TestRun();
        var input = Input(run, 10);
        run.Write("o.rejected.csv.lock", "left by a killed run");
        using (RunLock.Take(run.PathOf("o.csv")))
        {
            var refused = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, input, second));
            Assert.Contains("another run is writing", refused.Message);
            Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        }

        await RunAsync(run, input, second);
        Assert.Equal(["in.csv", second], run.Files());
    }

    [Fact]
    public async Task A_full_disk_is_told_and_puts_nothing_in_place()
    {
        using var run = new TestRun();
        run.OpenFile = (path, mode) => new FullDisk(new FileStream(path, mode), 20_000);
        var full = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, Input(run, 5000), "o.csv"));

        Assert.Contains("disk is full", full.Message);
        Assert.False(File.Exists(run.PathOf("o.csv")));
    }

    [Fact]
    public async Task A_run_on_a_full_disk_that_noted_nothing_yet_leaves_nothing()
    {
        using var run = new TestRun();
        run.OpenFile = (path, mode) => new FullDisk(new FileStream(path, mode), 10);
        var full = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, Input(run, 50), "o.csv"));
        Assert.EndsWith("run the same command again", full.Message);
        Assert.Equal(["in.csv"], run.Files());
    }

    [Fact]
    public async Task An_input_that_is_damaged_farther_on_leaves_nothing()
    {
        using var run = new TestRun();
        await RunAsync(run, Input(run, 50), "p.parquet");
        var bytes = File.ReadAllBytes(run.PathOf("p.parquet"));
        bytes.AsSpan(4, 24).Fill(0xFF);
        var refused = await Assert.ThrowsAsync<CliException>(() => RunAsync(run, run.Write("p.parquet", bytes), "o.csv"));
        Assert.EndsWith("p.parquet: row group 1 cannot be read: the file is damaged", refused.Message);
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Equal(["in.csv", "p.parquet"], run.Files());
    }

    [Fact]
    public async Task Rejected_rows_of_an_older_run_do_not_stay()
    {
        using var run = new TestRun();
        run.Write("o.rejected.csv", "old");
        await RunAsync(run, Input(run, 10), "o.csv");
        Assert.Equal(["in.csv", "o.csv"], run.Files());
    }

    private static void CancelAt(TableRow row, int number, CancellationTokenSource interrupt)
    {
        if (row.Number == number)
        {
            interrupt.Cancel();
        }
    }

    private static string Input(TestRun run, int rows)
    {
        var text = new StringBuilder("name,n\n");
        for (var i = 1; i <= rows; i++)
        {
            text.Append(i % 500 == 0 ? "" : $"p{i}").Append(',').Append(i).Append('\n');
        }

        return run.Write("in.csv", text.ToString());
    }

    private static async Task<RunTotals> RunAsync(
        TestRun run, string input, string output, bool resume = false, EchoWork? work = null, CancellationToken cancellation = default)
    {
        using var host = run.MakeHost(Stream.Null, Stream.Null);
        return await new FileRun(host, work ?? new EchoWork(), FileRunOptions.Of(input, run.PathOf(output), false, resume)).RunAsync(cancellation);
    }
}
