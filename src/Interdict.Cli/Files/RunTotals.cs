namespace Interdict.Cli.Files;

/// <summary>What a file run has done so far.</summary>
/// <param name="Rows">Rows done, rejected ones with them.</param>
/// <param name="Hits">Hits found.</param>
/// <param name="RowsWithHits">Rows that have any.</param>
/// <param name="Rejected">Rows that could not be done.</param>
/// <param name="Warnings">Rows of which a part was ignored.</param>
internal readonly record struct RunTotals(long Rows, long Hits, long RowsWithHits, long Rejected, long Warnings);
