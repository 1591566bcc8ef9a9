namespace Interdict.Matching.Calibration;

/// <summary>One point of a curve; between two of them it is a straight line.</summary>
/// <param name="Score">The score, in ten-thousandths.</param>
/// <param name="Probability">The probability there, in ten-thousandths.</param>
public sealed record CalibrationKnot(int Score, int Probability);
