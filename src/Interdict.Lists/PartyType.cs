namespace Interdict.Lists;

/// <summary>What kind of thing a party is. <see cref="Unknown"/> is an answer: it is never guessed away and never filters.</summary>
public enum PartyType : byte
{
    /// <summary>The list does not say. Most rows of the Entity List are of this kind.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A company, government body, institute, association: anything that is not a person or a thing.</summary>
    Organization,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,

    /// <summary>A bare address, as on the Entity List's "Address 01" rows: any party that uses it is caught (15 CFR 744.16(a)).</summary>
    Address,
}
