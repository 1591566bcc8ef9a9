namespace Interdict.Cli.Files;

/// <summary>Which files a run reads and writes.</summary>
internal sealed record FileRunOptions
{
    private FileRunOptions(string input, string? output, TableFormat format, bool resume) =>
        (Input, Output, OutputFormat, Resume) = (input, output, format, resume);

    public string Input { get; }

    /// <summary>Where results go; <c>null</c> for standard output.</summary>
    public string? Output { get; }

    public TableFormat OutputFormat { get; }

    public bool Resume { get; }

    public RowFormat RowFormat => OutputFormat switch
    {
        TableFormat.Csv => RowFormat.Csv,
        TableFormat.Ndjson => RowFormat.Ndjson,
        _ => RowFormat.PlainCsv,
    };

    /// <summary>Checks a command line's choice of files.</summary>
    /// <param name="input">The file to read.</param>
    /// <param name="output">The file to write; <c>null</c> for standard output.</param>
    /// <param name="json">Whether standard output is to be JSON.</param>
    /// <param name="resume">Whether to go on with an interrupted run.</param>
    /// <exception cref="CliException">They cannot be so.</exception>
    public static FileRunOptions Of(string input, string? output, bool json, bool resume)
    {
        if (output is null)
        {
            return resume
                ? throw CliException.Input("--resume needs --out: only results in a file can be resumed")
                : new FileRunOptions(input, null, json ? TableFormat.Ndjson : TableFormat.Csv, resume);
        }

        return Tables.FormatOf(output) is { } format and not TableFormat.Tsv
            ? new FileRunOptions(input, output, format, resume)
            : throw CliException.Input($"{output}: the ending must be .csv, .xlsx, .ndjson or .parquet");
    }
}
