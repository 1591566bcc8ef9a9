using Interdict.Briefing;
using Interdict.Matching;
using Interdict.Pdf;
using Interdict.Sources;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Cli;

/// <summary>Knows which failures are the world's and not the program's, and what to say about them.</summary>
internal static class Failures
{
    /// <summary>The message and exit code; <c>null</c> for a defect of the program, which should be seen as one.</summary>
    public static (string Message, int ExitCode)? Describe(Exception failure) => failure switch
    {
        CliException known => (known.Message, known.ExitCode),
        SourceException or CorpusException or EditionException or FetchException => (failure.Message, ExitCode.ListData),
        BriefingException { IsDataMissing: true } => (failure.Message, ExitCode.ListData),
        BriefingException => (failure.Message, ExitCode.BadInput),
        MissingFontException => (failure.Message, ExitCode.BadInput),
        IndexFileException => ($"{failure.Message} (interdict import)", ExitCode.ListData),
        AggregateException { InnerExceptions: [var one] } => Describe(one),
        IOException full when DiskErrors.IsFull(full) => ("the results could not be written: the disk is full", ExitCode.BadInput),
        IOException or UnauthorizedAccessException => (failure.Message, ExitCode.BadInput),
        _ => null,
    };
}
