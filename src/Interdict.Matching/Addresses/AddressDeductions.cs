using Interdict.Matching.Indexing;

namespace Interdict.Matching.Addresses;

/// <summary>What speaks against two addresses being one, rule by rule. Every rule only takes: the index lives on that.</summary>
internal static class AddressDeductions
{
    // Addresses in Hong Kong and Macau are listed under China too.
    private static readonly ushort[] OneCountry = [IndexBuilder.PackCountry("CN"), IndexBuilder.PackCountry("HK"), IndexBuilder.PackCountry("MO")];

    /// <summary>Writes the deductions, each with the name of its relation; returns how many there are.</summary>
    public static int Write(
        ParsedAddress query, ulong matchedQuery, in AddressRow address, ReadOnlySpan<AddressPartRow> parts, ulong matchedEntry, ushort country, Span<(string Relation, int Points)> room)
    {
        var count = 0;
        var asked = default(AddressLeftOver);
        var listed = default(AddressLeftOver);
        for (var i = 0; i < query.Tokens; i++)
        {
            asked.Add(query.Parts[i].Kind, query.Parts[i].Weight, (matchedQuery >> i & 1) != 0);
        }

        for (var i = 0; i < address.Tokens; i++)
        {
            listed.Add(parts[i].Kind, parts[i].Weight, (matchedEntry >> i & 1) != 0);
        }

        if (asked.Words > 0 && listed.Words > 0)
        {
            var share = Math.Min(asked.Words * 10_000L / Math.Max(1, query.TotalWeight), listed.Words * 10_000L / Math.Max(1, address.TotalWeight));
            room[count++] = ("other-place", (asked.Place && listed.Place ? AddressTable.OtherPlace : AddressTable.OtherWords) + (int)(share * AddressTable.OtherShare / 10_000));
        }

        var conflict = Conflict(asked, listed);
        if (conflict.Points > 0)
        {
            room[count++] = conflict;
        }
        else
        {
            count = Missing(asked, listed, room, count);
        }

        if (asked.Postal && listed.Postal)
        {
            room[count++] = ("other-postal-code", AddressTable.OtherPostalCode);
        }

        if (country != 0 && address.Country != 0 && country != address.Country && !(OneCountry.Contains(country) && OneCountry.Contains(address.Country)))
        {
            room[count++] = ("other-country", AddressTable.OtherCountry);
        }

        return count;
    }

    // Numbers of one kind that both have and that differ; a bare number may be of any kind, and is mostly a house's.
    private static (string Relation, int Points) Conflict(in AddressLeftOver asked, in AddressLeftOver listed) =>
        asked.House && listed.House ? ("other-house-number", AddressTable.OtherHouse)
        : asked.Box && listed.Box ? ("other-box", AddressTable.OtherBox)
        : asked.Unit && listed.Unit || (asked.Bare && listed.Unit) || (asked.Unit && listed.Bare) ? ("other-unit", AddressTable.OtherUnit)
        : asked.Building && listed.Building || (asked.Bare && listed.Building) || (asked.Building && listed.Bare) ? ("other-building", AddressTable.OtherBuilding)
        : asked.Floor && listed.Floor ? ("other-floor", AddressTable.OtherFloor)
        : default;

    private static int Missing(in AddressLeftOver asked, in AddressLeftOver listed, Span<(string, int)> room, int count)
    {
        if (!asked.MatchedNumber && !listed.MatchedNumber)
        {
            room[count++] = ("no-number", AddressTable.NoNumber);
        }
        else if ((asked.House || listed.House) && !(asked.MatchedHouse || listed.MatchedHouse))
        {
            room[count++] = ("no-house-number", AddressTable.NoHouse);
        }

        if (listed.Unit || (listed.Floor && !listed.MatchedUnit))
        {
            room[count++] = ("open-unit", AddressTable.OpenUnit);
        }
        else if (asked.Unit || (asked.Floor && !asked.MatchedUnit))
        {
            room[count++] = ("whole-house", AddressTable.WholeHouse);
        }

        return count;
    }
}
