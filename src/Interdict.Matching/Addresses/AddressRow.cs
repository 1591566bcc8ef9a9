namespace Interdict.Matching.Addresses;

/// <summary>One listed address.</summary>
internal struct AddressRow
{
    public int Entry;
    public int FirstPart;
    public int Parts;
    public int Tokens;
    public int TotalWeight;
    public int TextStart;
    public int TextLength;

    /// <summary>The first and the last day of the listing, as day numbers.</summary>
    public int Listed, Ended;

    /// <summary>The country's two letters; 0 where unknown.</summary>
    public ushort Country;

    /// <summary>The place of the entry's list among the lists.</summary>
    public ushort List;
}
