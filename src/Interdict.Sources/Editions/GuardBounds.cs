using System.Collections.Immutable;

namespace Interdict.Sources.Editions;

/// <summary>How far a new edition of a list may differ from the one before it. Shares are from 0 to 1.</summary>
/// <param name="List">The list's code, or <c>*</c> for every list that has no bounds of its own.</param>
/// <param name="Minimum">The fewest entries it may have.</param>
/// <param name="Added">The largest share of new entries, of the entries before.</param>
/// <param name="Removed">The largest share of removed entries.</param>
/// <param name="Changed">The largest share of changed and renamed entries.</param>
/// <param name="Filled">The most by which the share of entries that fill a field may move.</param>
/// <param name="Canaries">Keys of entries that must be there.</param>
public sealed record GuardBounds(string List, int Minimum, double Added, double Removed, double Changed, double Filled, ImmutableArray<string> Canaries);
