namespace Interdict.Lists;

/// <summary>What a published act does to one entry of a list.</summary>
/// <param name="Kind">Whether it adds, revises, corrects or removes the entry.</param>
/// <param name="List">The list.</param>
/// <param name="Entity">The entry's heading, as the act names it.</param>
/// <param name="Country">The country under which the list files it, ISO 3166-1 alpha-2; <c>null</c> where the list files none, or the heading is not known.</param>
/// <param name="Citation">The page of the act that prints the entry, or, of a removal, the instruction; <c>null</c> where unknown.</param>
/// <param name="Grounds">Why, in the act's own words; <c>null</c> where it gives no reason for this entry.</param>
/// <param name="Entry">The entry as the act prints it; <c>null</c> for a removal, and where the act only names it.</param>
public sealed record RuleAction(
    EventKind Kind,
    ListCode List,
    string Entity,
    string? Country,
    Citation? Citation,
    string? Grounds,
    Entry? Entry);
