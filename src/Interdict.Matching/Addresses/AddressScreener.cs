using System.Collections.Immutable;

namespace Interdict.Matching.Addresses;

/// <summary>Screens addresses by themselves: whoever uses a listed one, under whatever name. Safe for many threads.</summary>
public sealed class AddressScreener
{
    private readonly AddressIndex _index;

    /// <param name="index">The searchable addresses; not disposed here.</param>
    public AddressScreener(AddressIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
    }

    /// <summary>The versioned scorer of addresses: <c>address@1</c>, whatever scorer names have.</summary>
    public static Algorithm Algorithm { get; } = new("address", 1);

    /// <summary>Whether an address says enough to be looked for: a number beside a name, or a name with a word such as street or tower. A city or a country does not.</summary>
    public static bool TellsAPlace(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return AddressParser.Parse(address).TellsAPlace;
    }

    /// <summary>The entries that list the address, best first, by position in the corpus where scores are equal; at most the policy's limit.</summary>
    /// <param name="address">The address, on one line or several, in any order.</param>
    /// <param name="policy">The rules; its algorithm is that of names and does not matter here.</param>
    public ImmutableArray<Hit> Screen(string address, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(policy);
        var query = AddressParser.Parse(address);
        if (!query.TellsAPlace)
        {
            return [];
        }

        var search = new AddressSearch(_index, query, policy);
        return
        [
            .. search.Run().OrderByDescending(f => f.Value.Score).ThenBy(f => f.Key).Take(policy.Limit)
                .Select(f => new AddressExplainer(_index, query, search).Explain(f.Value.Address)),
        ];
    }

    /// <summary>How well an address fits the best of an entry's addresses, below the threshold too; <c>null</c> where nothing fits or the entry has none.</summary>
    /// <param name="address">The address.</param>
    /// <param name="entry">The entry's position in the corpus.</param>
    /// <param name="policy">The rules.</param>
    public Hit? Explain(string address, int entry, ScreeningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(policy);
        var query = AddressParser.Parse(address);
        var search = new AddressSearch(_index, query, policy);
        var (best, score) = (-1, 0);
        for (var i = 0; query.TellsAPlace && i < _index.Count; i++)
        {
            if (_index.Addresses[i].Entry == entry && search.ScoreByRelation(i) is var found && found > score)
            {
                (best, score) = (i, found);
            }
        }

        return best < 0 ? null : new AddressExplainer(_index, query, search).Explain(best);
    }
}
