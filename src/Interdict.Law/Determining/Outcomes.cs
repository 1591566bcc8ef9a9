namespace Interdict.Law.Determining;

/// <summary>The words for outcomes.</summary>
public static class Outcomes
{
    /// <summary>The codes, in the order of the outcomes.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["not-subject", "no-license-required", "exception", "license-required", "prohibited", "incomplete"];

    /// <summary>The code: <c>license-required</c>.</summary>
    public static string Code(this Outcome outcome) => Codes[(int)outcome];
}
