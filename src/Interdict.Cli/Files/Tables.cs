namespace Interdict.Cli.Files;

/// <summary>Opens a table of any format.</summary>
internal static class Tables
{
    public static TableFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => TableFormat.Csv,
        ".TSV" or ".TAB" => TableFormat.Tsv,
        ".XLSX" => TableFormat.Xlsx,
        ".NDJSON" or ".JSONL" => TableFormat.Ndjson,
        ".PARQUET" => TableFormat.Parquet,
        _ => null,
    };

    private static bool IsArchive(string path) => Path.GetExtension(path).ToUpperInvariant() is ".GZ" or ".ZIP" or ".7Z" or ".BZ2" or ".XZ" or ".ZST";

    /// <summary>Workbooks, Parquet and NDJSON are read out of order or twice.</summary>
    private static Stream OpenOrdinary(string path)
    {
        var file = OpenFile(path);
        if (!file.CanSeek)
        {
            file.Dispose();
            throw CliException.Input($"{path}: this is no ordinary file, which only CSV and TSV may be; save it as a file first");
        }

        return file;
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="CliException">It is not there, may not be read, or is no table.</exception>
    public static async Task<TableReader> OpenAsync(string path, CancellationToken cancellation)
    {
        var format = FormatOf(path)
            ?? throw CliException.Input(
                $"{path}: the ending must be .csv, .tsv, .xlsx, .ndjson or .parquet{(IsArchive(path) ? "; unpack the archive first" : "")}");
        return format switch
        {
            TableFormat.Csv => DelimitedTable.Open(OpenFile(path), path, ','),
            TableFormat.Tsv => DelimitedTable.Open(OpenFile(path), path, '\t'),
            TableFormat.Ndjson => NdjsonTable.Open(() => OpenOrdinary(path), path),
            TableFormat.Xlsx => XlsxTable.Open(OpenOrdinary(path), path),
            _ => await ParquetTable.OpenAsync(OpenOrdinary(path), path, cancellation).ConfigureAwait(false),
        };
    }

    public static Stream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception bad) when (bad is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CliException.Input($"{path}: there is no such file", bad);
        }
        catch (UnauthorizedAccessException bad)
        {
            throw CliException.Input(Directory.Exists(path) ? $"{path}: this is a folder, not a file" : $"{path}: the file may not be read", bad);
        }
    }
}
