namespace Interdict.Law;

/// <summary>A question that must be answered before an answer is sure.</summary>
/// <param name="Key">The key of the fact that answers it.</param>
/// <param name="Text">The question.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Evidence">What answers it.</param>
/// <param name="Citation">The law that asks.</param>
public sealed record Question(string Key, string Text, string Why, string Evidence, string Citation);
