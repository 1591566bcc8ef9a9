namespace Interdict.Matching;

/// <summary>A found entry, without its explanation: what the hot path gives.</summary>
/// <param name="Entry">The entry's position in the corpus.</param>
/// <param name="Name">The position, in the entry, of the name that fits best.</param>
/// <param name="Score">How well it fits.</param>
public readonly record struct ScoredEntry(int Entry, int Name, Score Score);
