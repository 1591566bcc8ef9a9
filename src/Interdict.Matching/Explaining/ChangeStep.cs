namespace Interdict.Matching.Explaining;

/// <summary>One step of a change.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="From">The word or fact that goes; empty where nothing does.</param>
/// <param name="To">The word that comes; empty where none does.</param>
public sealed record ChangeStep(ChangeKind Kind, string From, string To);
