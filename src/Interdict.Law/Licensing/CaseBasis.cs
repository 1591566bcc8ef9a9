namespace Interdict.Law.Licensing;

/// <summary>A basis of the determination from which a case was drafted.</summary>
/// <param name="Rule">The rule, such as <c>744.11</c>.</param>
/// <param name="Citation">The law.</param>
/// <param name="Words">What it is.</param>
public sealed record CaseBasis(string Rule, string Citation, string Words);
