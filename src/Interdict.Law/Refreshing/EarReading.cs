using System.Collections.Immutable;

namespace Interdict.Law.Refreshing;

/// <summary>What files of the eCFR say of the tables.</summary>
/// <param name="Found">The parts and supplements that were found and read, such as <c>Part 738, Supplement No. 1: 200 rows</c>.</param>
/// <param name="Tables">The tables as read, by name, in the form of <c>data/law/ear</c>.</param>
/// <param name="Differences">Where they differ from the tables compiled in.</param>
/// <param name="Problems">What was not understood: with any, the reading is not to be used.</param>
public sealed record EarReading(ImmutableArray<string> Found, ImmutableDictionary<string, string> Tables, ImmutableArray<EarDifference> Differences, ImmutableArray<string> Problems);
