namespace Interdict.Cli;

/// <summary>What the program tells a script. The numbers are a promise: see docs/cli.md.</summary>
internal static class ExitCode
{
    /// <summary>Done, nothing found.</summary>
    public const int Done = 0;

    /// <summary>Done, hits found.</summary>
    public const int Hits = 1;

    /// <summary>Bad usage or bad input.</summary>
    public const int BadInput = 2;

    /// <summary>List data missing, refused or damaged.</summary>
    public const int ListData = 3;

    /// <summary>A question must be answered first.</summary>
    public const int Incomplete = 4;

    /// <summary>The program itself is wrong (EX_SOFTWARE of sysexits.h).</summary>
    public const int Defect = 70;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
