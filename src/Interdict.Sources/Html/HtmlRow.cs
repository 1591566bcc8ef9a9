namespace Interdict.Sources.Html;

/// <summary>One row of a table of a web page.</summary>
/// <param name="Before">What stands before the table.</param>
/// <param name="Cells">The texts of its cells.</param>
/// <param name="IsHeader">Whether all its cells are headings.</param>
/// <param name="Line">Its line in the page; 0 where unknown.</param>
internal sealed record HtmlRow(string Before, string[] Cells, bool IsHeader, long Line);
