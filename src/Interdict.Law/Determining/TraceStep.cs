namespace Interdict.Law.Determining;

/// <summary>One step of a determination.</summary>
/// <param name="Step">Its name, such as <c>subject-to-ear</c>.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Because">The facts and the rule, in a sentence.</param>
/// <param name="Citation">The law.</param>
/// <param name="Item">The line it is about; <c>null</c> where all.</param>
public sealed record TraceStep(string Step, Truth Answer, string Because, string Citation, string? Item = null);
