namespace Interdict.Matching.Calibration;

/// <summary>A curve of a table.</summary>
/// <param name="Key">To which pairs it applies.</param>
/// <param name="Curve">The curve.</param>
public sealed record KeyedCurve(CalibrationKey Key, CalibrationCurve Curve);
