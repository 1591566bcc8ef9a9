using System.Globalization;
using Interdict.Cli.Files;
using Interdict.Cli.Output;

namespace Interdict.Cli.Commands;

/// <summary>Runs work over a file with a progress bar where somebody watches, and says at the end what was done.</summary>
internal static class FileRunner
{
    public static async Task<RunTotals> RunAsync(Host host, IRowWork work, FileRunOptions files, string done)
    {
        using var interruption = host.ListenForInterrupts();
        var started = host.Clock.GetTimestamp();
        var watched = host.ErrorIsTerminal && files.Output is not null;
        using var meanwhile = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var run = new FileRun(host, work, files, watched ? meanwhile : null);
        var task = run.RunAsync(interruption.Token);
        if (watched)
        {
            // The bar draws over whatever is written while it is shown.
            await ProgressBar.ShowAsync(host, files.Input, task, () => run.State).ConfigureAwait(false);
            await host.Error.WriteAsync(meanwhile.ToString()).ConfigureAwait(false);
        }

        var totals = await task.ConfigureAwait(false);
        var seconds = Math.Max(0.001, host.Clock.GetElapsedTime(started).TotalSeconds);
        var hits = totals.Hits > 0 ? $"{Counted(totals.RowsWithHits, "row")} with {Counted(totals.Hits, "hit")}" : "no hits";
        var found = done == "screened" ? $": {hits}" : "";
        await host.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(totals.Rows - totals.Rejected, "row")} {done} in {seconds:0.0} s{found}.")).ConfigureAwait(false);
        if (totals.Warnings > 0)
        {
            await host.Error.WriteLineAsync($"In {Counted(totals.Warnings, "row")} something was to be told: a value left out because it could not be read, hits beyond the limit, or a name that was not compared in full.").ConfigureAwait(false);
        }

        if (totals.Rejected > 0)
        {
            var where = files.Output is { } path ? $"; see {new RunFiles(host, path).RejectedPath}" : "";
            host.Say($"{Counted(totals.Rejected, "row")} could not be read and {(totals.Rejected == 1 ? "was" : "were")} NOT {done}{where}.");
        }

        return totals;
    }

    private static string Counted(long number, string what) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
