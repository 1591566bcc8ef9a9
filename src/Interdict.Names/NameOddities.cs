namespace Interdict.Names;

/// <summary>What is odd about the characters of a name: folded for matching, and worth a look, since it can be meant to escape it.</summary>
[Flags]
public enum NameOddities : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Letters of one alphabet stand in a word of another that has letters of the same look (a Cyrillic а in "Putin" or "Pаypal").</summary>
    LookAlikes = 1,

    /// <summary>Invisible characters stand between letters: zero-width spaces and joiners, soft hyphens.</summary>
    Invisible = 2,

    /// <summary>Marks turn the direction of writing over (U+202A to U+202E, U+2066 to U+2069).</summary>
    Direction = 4,
}
