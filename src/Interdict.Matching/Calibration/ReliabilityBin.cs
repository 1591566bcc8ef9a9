namespace Interdict.Matching.Calibration;

/// <summary>Pairs of about one predicted probability, and how many of them are matches.</summary>
/// <param name="From">The lowest probability of the bin, 0 to 1, inclusive.</param>
/// <param name="To">The highest, exclusive (of the last bin inclusive).</param>
/// <param name="Count">How many pairs are in it.</param>
/// <param name="Predicted">Their mean predicted probability, 0 to 1.</param>
/// <param name="Observed">Their share of matches, 0 to 1.</param>
public readonly record struct ReliabilityBin(double From, double To, int Count, double Predicted, double Observed);
