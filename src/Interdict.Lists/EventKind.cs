namespace Interdict.Lists;

/// <summary>What an official act did to an entry.</summary>
public enum EventKind : byte
{
    /// <summary>The entry was added.</summary>
    Add,

    /// <summary>Its name, aliases, addresses, requirement or policy changed.</summary>
    Revise,

    /// <summary>A mistake in its text was corrected.</summary>
    Correct,

    /// <summary>The entry was removed.</summary>
    Remove,
}
