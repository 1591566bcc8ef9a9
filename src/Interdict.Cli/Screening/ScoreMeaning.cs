using Interdict.Matching.Calibration;

namespace Interdict.Cli.Screening;

/// <summary>What a score has meant on judged pairs.</summary>
/// <param name="Probability">The share of them that were one party, in ten-thousandths.</param>
/// <param name="Class">The pairs that this is the share of. Of one class a higher score never means less; of two classes it may.</param>
internal readonly record struct ScoreMeaning(int Probability, CalibrationKey Class);
