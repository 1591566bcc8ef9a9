namespace Interdict.Cli.Files;

/// <summary>One row of a table as read, or why it could not be.</summary>
/// <param name="Number">The row, counted from 1 behind the header; rejected rows count.</param>
/// <param name="Line">The line of the file that it starts in, from 1; the row's number where the format has no lines.</param>
/// <param name="Cells">One text for each column of the header.</param>
/// <param name="Rejected">Why the row could not be read; <c>null</c> where it could.</param>
internal readonly record struct TableRow(long Number, long Line, string[] Cells, string? Rejected = null);
