using Interdict.Sources.Fetching;

namespace Interdict.Cli.Syncing;

/// <summary>One sync at a time: a second one waits for the first, and says so.</summary>
internal static class SyncLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <exception cref="CliException">Another run has it, and is not to be waited for or did not end.</exception>
    public static async Task<IDisposable> TakeAsync(Host host, SyncState state, bool wait, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                if (state.TryTake() is { } held)
                {
                    return held;
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw CliException.Lists($"{host.Home} cannot be written ({problem.Message}); set INTERDICT_HOME to a folder that can", problem);
            }

            if (!wait || waited > Longest)
            {
                throw CliException.Lists("another sync is running; nothing was fetched");
            }

            if (waited == TimeSpan.Zero)
            {
                host.Say("Another sync is running; waiting for it to end.");
            }

            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }
}
