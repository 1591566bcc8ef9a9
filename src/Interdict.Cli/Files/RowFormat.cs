namespace Interdict.Cli.Files;

/// <summary>How result rows are written while a run goes on.</summary>
internal enum RowFormat
{
    /// <summary>CSV for people: cells that look like formulas are defused.</summary>
    Csv,

    /// <summary>CSV as raw material for a workbook or a Parquet file, whose cells are texts by type.</summary>
    PlainCsv,

    /// <summary>One JSON object a line.</summary>
    Ndjson,
}
