namespace Interdict.Matching.Calibration;

/// <summary>The score of two names, and whether people took them for one party.</summary>
/// <param name="Score">The score.</param>
/// <param name="IsMatch">Whether they are one party.</param>
public readonly record struct LabeledScore(Score Score, bool IsMatch);
