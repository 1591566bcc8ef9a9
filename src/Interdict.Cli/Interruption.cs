using System.Runtime.InteropServices;

namespace Interdict.Cli;

/// <summary>Turns Ctrl-C and a polite kill into a cancelled token; a second Ctrl-C ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly PosixSignalRegistration[] _registrations;

    /// <param name="outer">Another reason to stop.</param>
    /// <param name="listen">Whether to listen to the process' signals; a test does not.</param>
    public Interruption(CancellationToken outer, bool listen)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        _registrations = listen
            ? [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)]
            : [];
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
