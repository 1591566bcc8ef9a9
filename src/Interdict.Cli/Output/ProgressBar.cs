using System.Globalization;
using Interdict.Cli.Files;
using Spectre.Console;

namespace Interdict.Cli.Output;

/// <summary>Draws a file run's progress, rate and time left on standard error.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    /// <summary>Draws until the work ends, however it ends; whoever started it learns how.</summary>
    public static async Task ShowAsync(Host host, string what, Task work, Func<(RunTotals Totals, double Progress)> state)
    {
        var console = Consoles.OnError(host);
        await console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var started = host.Clock.GetTimestamp();
                var task = context.AddTask(Markup.Escape(Page.Clean(Path.GetFileName(what))), maxValue: 1);
                long? first = null;
                while (await Task.WhenAny(work, Task.Delay(Refresh, host.Clock)).ConfigureAwait(false) != work)
                {
                    var (totals, progress) = state();
                    task.IsIndeterminate = progress < 0;
                    task.Value = Math.Max(0, progress);
                    first ??= totals.Rows;
                    var rate = (totals.Rows - first.Value) / Math.Max(0.001, host.Clock.GetElapsedTime(started).TotalSeconds);
                    task.Description = string.Create(
                        CultureInfo.InvariantCulture, $"{Markup.Escape(Page.Clean(Path.GetFileName(what)))}  {totals.Rows:N0} rows  {rate:N0}/s");
                }
            }).ConfigureAwait(false);
    }
}
