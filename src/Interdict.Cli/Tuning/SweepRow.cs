using Interdict.Matching;

namespace Interdict.Cli.Tuning;

/// <summary>What one threshold would have done.</summary>
/// <param name="Threshold">The threshold.</param>
/// <param name="Alerts">Cases that reach it.</param>
/// <param name="TrueMatches">True matches among them.</param>
/// <param name="FalsePositives">False positives among them.</param>
/// <param name="Missed">True matches that do not reach it.</param>
/// <param name="Saved">Alerts fewer than the rules in use raise; negative where there are more.</param>
internal sealed record SweepRow(Score Threshold, int Alerts, int TrueMatches, int FalsePositives, int Missed, int Saved);
