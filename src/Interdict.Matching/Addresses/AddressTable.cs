namespace Interdict.Matching.Addresses;

/// <summary>
/// The numbers of <c>address@1</c>: what a part counts for, and what is taken, in ten-thousandths, where two addresses disagree. Another house, room or building is
/// another place however alike the rest; what only one of the two says makes a hit weaker.
/// </summary>
internal static class AddressTable
{
    /// <summary>The share of the score that the query's side of a match gives; the rest comes from the entry's side.</summary>
    public const int QueryShare = 5_000;

    /// <summary>The least likeness of two words, in thousandths.</summary>
    public const int LeastLikeness = 700;

    public const int OtherHouse = 4_500;
    public const int OtherBuilding = 3_500;
    public const int OtherUnit = 3_500;
    public const int OtherFloor = 3_000;
    public const int OtherBox = 4_500;
    public const int OtherPostalCode = 500;
    public const int OtherWords = 2_000;
    public const int OtherPlace = 3_000;

    /// <summary>Besides <see cref="OtherWords"/> and <see cref="OtherPlace"/>, this times the smaller unmatched share.</summary>
    public const int OtherShare = 2_000;

    public const int OtherCountry = 2_000;
    public const int NoNumber = 1_500;
    public const int NoHouse = 800;

    /// <summary>The list names a room or a floor that the query leaves open.</summary>
    public const int OpenUnit = 1_000;

    /// <summary>The query names a room or a floor where the list has the whole house.</summary>
    public const int WholeHouse = 400;

    public static int WeightOf(AddressKind kind) => kind switch
    {
        AddressKind.Name => 100,
        AddressKind.Place => 60,
        AddressKind.Direction => 40,
        AddressKind.Generic => 25,
        AddressKind.Thoroughfare => 15,
        AddressKind.Locality => 10,
        AddressKind.House or AddressKind.Box => 160,
        AddressKind.Any => 150,
        AddressKind.Unit => 120,
        AddressKind.Building => 100,
        AddressKind.Postal => 50,
        AddressKind.Floor => 40,
        _ => 0,
    };
}
