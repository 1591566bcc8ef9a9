using System.Collections.Immutable;
using Interdict.Matching;

namespace Interdict.Cli.Screening;

/// <summary>
/// Joins what was found by name with what was found by address. An address hit on another entry stands by itself. Where both found one entry, the higher score
/// stands, and the other adds a tenth of itself, at most <see cref="Most"/>: bounded, shown as a contribution of its own, and only between hits, so that it never makes one.
/// </summary>
internal static class Corroboration
{
    /// <summary>The relation of the contribution by which an address supports a name.</summary>
    public const string SameAddress = "address";

    /// <summary>The relation of the contribution by which a name supports an address.</summary>
    public const string SameName = "name-too";

    private const int Most = 1_000;

    /// <summary>The hits of both, each entry once, in no order.</summary>
    public static List<Hit> Join(Party party, ImmutableArray<Hit> byName, IEnumerable<Hit> byAddress)
    {
        var joined = byName.ToDictionary(h => h.Entry);
        foreach (var hit in byAddress)
        {
            joined[hit.Entry] = joined.TryGetValue(hit.Entry, out var named) ? Join(party, named, hit) : hit;
        }

        return [.. joined.Values];
    }

    /// <summary>One hit of two on one entry.</summary>
    public static Hit Join(Party party, Hit byName, Hit byAddress)
    {
        var (stronger, other) = byName.Score >= byAddress.Score ? (byName, byAddress) : (byAddress, byName);
        var more = Math.Min(Math.Min(other.Score.Points / 10, Most), Score.Maximum - stronger.Score.Points);
        var contribution = ReferenceEquals(other, byAddress)
            ? new Contribution(party.Address ?? "", byAddress.Matched, SameAddress, more)
            : new Contribution(party.Name, byName.Matched, SameName, more);
        return stronger with { Score = new Score(stronger.Score.Points + more), Explanation = stronger.Explanation.Add(contribution) };
    }
}
