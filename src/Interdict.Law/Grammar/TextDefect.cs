namespace Interdict.Law.Grammar;

/// <summary>What is odd in a printed text.</summary>
/// <param name="Kind">The kind of oddity.</param>
/// <param name="Words">What was found, in a sentence.</param>
public sealed record TextDefect(TextDefectKind Kind, string Words);
