using Interdict.Lists;

namespace Interdict.Matching.Calibration;

/// <summary>To which pairs a curve applies.</summary>
/// <param name="Type">The kind of party; <see cref="PartyType.Unknown"/> for all kinds together, which also serves the kinds that have no curve of their own.</param>
/// <param name="Script">The class of the two names' scripts.</param>
public readonly record struct CalibrationKey(PartyType Type, ScriptClass Script);
