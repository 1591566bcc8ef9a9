namespace Interdict.Cli;

/// <summary>Work that was stopped by its user, with what to say about it once nothing else is drawn on the terminal.</summary>
internal sealed class InterruptedException(string message, Exception inner) : OperationCanceledException(message, inner);
