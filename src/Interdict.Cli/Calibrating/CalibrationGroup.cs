using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>One kind of pairs, and what its curve is worth.</summary>
/// <param name="Key">Which pairs.</param>
/// <param name="Count">How many.</param>
/// <param name="Matches">How many of them are matches.</param>
/// <param name="Curve">The fitted curve; <c>null</c> where there are too few pairs for one.</param>
/// <param name="CrossValidated">How true each method is for pairs that it was not fitted to.</param>
/// <param name="InUse">How true the table is that screening uses now; <c>null</c> where it has no curve for them.</param>
internal sealed record CalibrationGroup(
    CalibrationKey Key, int Count, int Matches, CalibrationCurve? Curve, IReadOnlyList<(CalibrationMethod Method, Reliability Quality)> CrossValidated, Reliability? InUse)
{
    /// <summary>How true the chosen method is.</summary>
    public Reliability? Chosen => Curve is null ? null : CrossValidated.First(c => c.Method == Curve.Method).Quality;
}
