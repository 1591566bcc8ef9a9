namespace Interdict.Matching.Addresses;

/// <summary>What one side of a comparison has left over, and which of its numbers were matched.</summary>
internal struct AddressLeftOver
{
    /// <summary>The weight of left-over names, cities and the like.</summary>
    public int Words;

    /// <summary>Whether a city or the like is among them.</summary>
    public bool Place;

    public bool House, Building, Unit, Floor, Box, Postal;

    /// <summary>Whether a number that nothing explains is left over.</summary>
    public bool Bare;

    public bool MatchedNumber, MatchedHouse, MatchedUnit;

    public void Add(AddressKind kind, int weight, bool matched)
    {
        if (matched)
        {
            MatchedNumber |= kind is >= AddressKind.House and not (AddressKind.Postal or AddressKind.Floor);
            MatchedHouse |= kind is AddressKind.House or AddressKind.Any;
            MatchedUnit |= kind == AddressKind.Unit;
            return;
        }

        Words += kind is AddressKind.Name or AddressKind.Place ? weight : 0;
        Place |= kind == AddressKind.Place;
        House |= kind is AddressKind.House or AddressKind.Any;
        Bare |= kind == AddressKind.Any;
        Building |= kind == AddressKind.Building;
        Unit |= kind == AddressKind.Unit;
        Floor |= kind == AddressKind.Floor;
        Box |= kind == AddressKind.Box;
        Postal |= kind == AddressKind.Postal;
    }
}
