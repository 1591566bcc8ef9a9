namespace Interdict.Benchmarks;

/// <summary>A name to search for.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Text">The name.</param>
/// <param name="Target">The position of the entry it was made from; -1 for a person on no list.</param>
internal sealed record Query(QueryKind Kind, string Text, int Target);
