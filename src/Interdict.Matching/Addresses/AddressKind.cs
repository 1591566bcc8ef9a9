namespace Interdict.Matching.Addresses;

/// <summary>What a part of an address is. For a number: what it numbers.</summary>
internal enum AddressKind : byte
{
    /// <summary>A word that tells a place from others: a street's or a building's name.</summary>
    Name,

    /// <summary>A city, a district, whatever stands where they stand: many addresses share it.</summary>
    Place,

    /// <summary>Street, road and the like.</summary>
    Thoroughfare,

    /// <summary>District, city, province as words.</summary>
    Locality,

    /// <summary>Centre, plaza, industrial.</summary>
    Generic,

    /// <summary>North, south, middle.</summary>
    Direction,

    /// <summary>A word left out.</summary>
    Skip,

    /// <summary>The number of a house on its street; from here on all are numbers.</summary>
    House,

    /// <summary>The number or letter of a building, block or tower.</summary>
    Building,

    /// <summary>The number of a room, flat or office.</summary>
    Unit,

    /// <summary>The number of a floor.</summary>
    Floor,

    /// <summary>The number of a post office box.</summary>
    Box,

    /// <summary>A number that nothing beside it explains: mostly a house's.</summary>
    Any,

    /// <summary>A postal code.</summary>
    Postal,
}
