using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Interdict.Law.Tables;

/// <summary>One row of the Commerce Country Chart.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Name">As the chart writes it.</param>
/// <param name="Embargo">Whether the row carries no marks because Part 746 governs; then their absence allows nothing.</param>
/// <param name="Marks">The columns with a mark, such as <c>NS2</c>.</param>
/// <param name="Footnotes">Numbers of the chart's footnotes.</param>
public sealed record CountryChartRow(string Country, string Name, bool Embargo, FrozenSet<string> Marks, ImmutableArray<int> Footnotes);
