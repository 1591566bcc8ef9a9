namespace Interdict.Sources.Store;

/// <summary>Says why something could not be written.</summary>
internal static class WriteProblem
{
    /// <summary>In plain words where the platform's code (errno, or one of Windows) is known, else what the platform said.</summary>
    public static string Of(Exception problem) => problem switch
    {
        IOException { HResult: 28 or 122 or 27 or unchecked((int)0x80070027) or unchecked((int)0x80070070) } => "the disk is full",
        IOException { HResult: 30 or unchecked((int)0x80070013) } => "it is on a disk that may only be read",
        UnauthorizedAccessException => "you may not write there",
        _ => problem.Message,
    };
}
