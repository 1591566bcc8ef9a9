using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>A list of items, each of one or more sentences.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="IsOrdered">Whether items are numbered, from 1.</param>
public sealed record ItemList(ImmutableArray<ImmutableArray<Sentence>> Items, bool IsOrdered = false) : Block;
