using System.Runtime.InteropServices;
using Interdict.Lists;

namespace Interdict.Matching.Indexing;

/// <summary>What scoring needs to know of an entry besides its names.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct EntryRow
{
    public int FirstName;
    public int Names;
    public int FirstCountry;
    public int Countries;
    public int FirstBirthDate;
    public int BirthDates;

    /// <summary>Day number of the listing; 0 where unknown.</summary>
    public int Listed;

    /// <summary>Day number of the last day listed; <see cref="int.MaxValue"/> while it is.</summary>
    public int Ended;
    public PartyType Type;
    public byte List;

    /// <summary>The kinds of number, of those of which a party has one, that it has (<see cref="Indexing.UniqueKinds"/>).</summary>
    public ushort UniqueKinds;
}
