using System.Collections.Immutable;
using Interdict.Law.Grammar;

namespace Interdict.Law.Determining;

/// <summary>The outcome for one transaction, with all that led to it. The same facts and the same version give the same determination.</summary>
/// <param name="Id">The transaction's id.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Policy">The most restrictive policy of the bases that are certain; <c>null</c> where no license is required.</param>
/// <param name="Exceptions">License exceptions to look at, or the one that was confirmed.</param>
/// <param name="Bases">All bases, those that are certain first.</param>
/// <param name="Questions">What is open.</param>
/// <param name="RedFlags">What must be looked into.</param>
/// <param name="Consequences">What follows: papers, declarations, records.</param>
/// <param name="Trace">The steps in their order.</param>
/// <param name="LawVersion">The version of the tables.</param>
public sealed record Determination(
    string Id,
    Outcome Outcome,
    Posture? Policy,
    ImmutableArray<CitedText> Exceptions,
    ImmutableArray<Basis> Bases,
    ImmutableArray<OpenQuestion> Questions,
    ImmutableArray<CitedText> RedFlags,
    ImmutableArray<CitedText> Consequences,
    ImmutableArray<TraceStep> Trace,
    string LawVersion)
{
    /// <summary>How the parties were screened, in words; <c>null</c> where they were not.</summary>
    public string? Screening { get; init; }

    /// <summary>Why finding no entry for a party says little; <c>null</c> where nothing was left out.</summary>
    public string? ScreeningGap { get; init; }
}
