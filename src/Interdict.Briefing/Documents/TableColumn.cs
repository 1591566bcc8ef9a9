namespace Interdict.Briefing.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsNumeric">Whether its cells are numbers, set flush right.</param>
/// <param name="IsRowHeader">Whether its cell names the row.</param>
/// <param name="Weight">Its share of the width where the table is as wide as the page, beside the other columns' weights; above 0.</param>
public sealed record TableColumn(string Title, bool IsNumeric = false, bool IsRowHeader = false, double Weight = 1);
