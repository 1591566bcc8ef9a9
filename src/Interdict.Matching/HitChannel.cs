namespace Interdict.Matching;

/// <summary>By what an entry was found.</summary>
public enum HitChannel : byte
{
    /// <summary>By a name or an identifier.</summary>
    Name,

    /// <summary>By an address, whatever the name.</summary>
    Address,

    /// <summary>By a name inside a text.</summary>
    Text,
}
