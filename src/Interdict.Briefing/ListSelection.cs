using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Briefing;

/// <summary>Which entries of the data a complete list has: those that meet every part that is given.</summary>
public sealed record ListSelection
{
    /// <summary>The lists; empty for all.</summary>
    public ImmutableArray<ListCode> Lists { get; init; } = [];

    /// <summary>Countries that the list connects an entry with (ISO 3166-1 alpha-2, upper case); empty for all.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>An act that touched the entries, as it is cited (<c>84 FR 54002</c>) or by its number (<c>2019-22210</c>); <c>null</c> for any.</summary>
    public string? Act { get; init; }

    /// <summary>Whether entries are kept that were removed by the day of the request. Those not yet listed on that day never are.</summary>
    public bool WithRemoved { get; init; }
}
