using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells: each a list of sentences, one a line.</param>
/// <param name="Group">The heading under which it stands, where the table is grouped: shown once above the first row of each group. Else <c>null</c>.</param>
public sealed record TableRow(ImmutableArray<ImmutableArray<Sentence>> Cells, string? Group = null);
