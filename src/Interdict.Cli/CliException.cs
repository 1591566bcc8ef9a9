namespace Interdict.Cli;

/// <summary>The run ends here: the message says what is wrong and what to do, the code is the process' exit code.</summary>
internal sealed class CliException(int exitCode, string message, Exception? inner = null) : Exception(message, inner)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>The command line itself is wrong, or a file of the user's.</summary>
    public static CliException Input(string message, Exception? inner = null) => new(Cli.ExitCode.BadInput, message, inner);

    /// <summary>The lists to screen against are missing, refused or damaged.</summary>
    public static CliException Lists(string message, Exception? inner = null) => new(Cli.ExitCode.ListData, message, inner);
}
