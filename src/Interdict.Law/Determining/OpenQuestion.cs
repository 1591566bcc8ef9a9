namespace Interdict.Law.Determining;

/// <summary>A question whose answer could change the outcome.</summary>
/// <param name="About">Where the answer goes in the transaction: <c>items[0].origin</c>, <c>facts.infectiousDisease</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Evidence">What answers it.</param>
/// <param name="Citation">The law that asks.</param>
public sealed record OpenQuestion(string About, string Text, string Why, string Evidence, string Citation);
