using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>A table. Every row has as many cells as there are columns; a cell may be empty.</summary>
/// <param name="Caption">What it shows; read aloud before it.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, top to bottom.</param>
public sealed record Table(Sentence Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block;
