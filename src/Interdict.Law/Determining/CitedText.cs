namespace Interdict.Law.Determining;

/// <summary>A sentence with the law behind it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Citation">The law.</param>
public sealed record CitedText(string Text, string Citation);
