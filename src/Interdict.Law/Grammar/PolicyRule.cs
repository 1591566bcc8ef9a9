namespace Interdict.Law.Grammar;

/// <summary>How applications for some items are looked at.</summary>
/// <param name="Scope">The items.</param>
/// <param name="Posture">How.</param>
public sealed record PolicyRule(Scope Scope, Posture Posture);
