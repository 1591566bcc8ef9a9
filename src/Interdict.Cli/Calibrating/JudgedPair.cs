using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;

namespace Interdict.Cli.Calibrating;

/// <summary>Two names with people's judgment of them, and their score.</summary>
/// <param name="IsMatch">Whether people took them for one party.</param>
/// <param name="Type">What kind of party.</param>
/// <param name="Script">Whether they share a script.</param>
/// <param name="Class">How the one was made from the other, such as a class of manipulation; empty where not told.</param>
/// <param name="Quality">How sure the label is; empty where not told.</param>
/// <param name="Score">Their score, by names alone.</param>
internal sealed record JudgedPair(bool IsMatch, PartyType Type, ScriptClass Script, string Class, string Quality, Score Score)
{
    public CalibrationKey Key => new(Type, Script);

    public LabeledScore Labeled => new(Score, IsMatch);
}
