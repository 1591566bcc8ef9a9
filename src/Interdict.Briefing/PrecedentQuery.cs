using Interdict.Lists;

namespace Interdict.Briefing;

/// <summary>Which acts are asked for. What is <c>null</c> does not matter.</summary>
/// <param name="Ground">A code of <see cref="Grounds.GroundTable.Codes"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of a country under which the act touched an entry.</param>
/// <param name="List">The list.</param>
/// <param name="Kind">What the act did: <see cref="EventKind.Add"/> by default.</param>
public sealed record PrecedentQuery(string? Ground = null, string? Country = null, ListCode? List = null, EventKind Kind = EventKind.Add);
