namespace Interdict.Law.Effects;

/// <summary>What is asked of an entry.</summary>
/// <param name="Date">The day of the transaction.</param>
/// <param name="Role">The listed party's role.</param>
/// <param name="Item">What is known of the item; <c>null</c> where no item is spoken of.</param>
public sealed record EffectQuestion(DateOnly Date, PartyRole Role = PartyRole.Unknown, ItemFacts? Item = null);
