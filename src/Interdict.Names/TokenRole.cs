namespace Interdict.Names;

/// <summary>What a token does in a name. The role decides how much the token can say about identity.</summary>
public enum TokenRole : byte
{
    /// <summary>A distinctive word: the part that makes the name this party's.</summary>
    Core,

    /// <summary>A word that says what an organization does or is ("technology", "bureau"): many parties share it.</summary>
    Organization,

    /// <summary>A place, or the people of a place.</summary>
    Place,

    /// <summary>A form of address, rank or office ("general", "haji").</summary>
    Title,

    /// <summary>A word of grammar or descent ("al", "bin", "of", "and").</summary>
    Particle,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A single letter.</summary>
    Initial,
}
