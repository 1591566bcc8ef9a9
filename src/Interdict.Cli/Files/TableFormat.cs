namespace Interdict.Cli.Files;

/// <summary>The tables that the program reads and writes, told by a file's ending.</summary>
internal enum TableFormat
{
    Csv,
    Tsv,
    Xlsx,
    Ndjson,
    Parquet,
}
