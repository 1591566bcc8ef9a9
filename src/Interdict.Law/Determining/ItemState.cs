namespace Interdict.Law.Determining;

/// <summary>One line while it is determined.</summary>
/// <param name="Item">The line.</param>
/// <param name="Index">Its place.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Subject">Whether it is subject to the EAR.</param>
internal sealed record ItemState(TransactionItem Item, int Index, ItemFacts Facts, Truth Subject);
