using Interdict.Lists;

namespace Interdict.Briefing;

/// <summary>An entry of a complete list, with what it is grouped by.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Country">The first country that the list connects it with (ISO 3166-1 alpha-2); <c>null</c> where it names none.</param>
/// <param name="Act">The act that listed it, as cited: the first page of the Federal Register that it cites, else what its history cites; <c>null</c> where it cites nothing.</param>
/// <param name="ActDate">The day of that act, where it is known.</param>
/// <param name="Status"><c>listed</c>, <c>removed</c>, or <c>unknown</c> where the data do not say since when.</param>
public sealed record SelectedEntry(Entry Entry, string? Country, string? Act, DateOnly? ActDate, string Status);
