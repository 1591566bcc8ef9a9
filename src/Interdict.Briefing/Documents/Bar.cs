namespace Interdict.Briefing.Documents;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">How many; 0 or more.</param>
public sealed record Bar(string Label, double Value);
