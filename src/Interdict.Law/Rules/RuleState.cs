namespace Interdict.Law.Rules;

/// <summary>What a rule is worth on a day.</summary>
public enum RuleState : byte
{
    /// <summary>Nothing is known of it for that day.</summary>
    Unknown,

    /// <summary>It did not exist yet.</summary>
    NotYet,

    /// <summary>Published, but compliance was not yet required.</summary>
    Pending,

    /// <summary>It binds.</summary>
    InForce,

    /// <summary>Its effect is suspended until a day.</summary>
    Stayed,

    /// <summary>Its text stands, and the agency has said that it does not enforce it.</summary>
    NotEnforced,

    /// <summary>A proposal without effect.</summary>
    Proposed,

    /// <summary>Its time is over.</summary>
    Ended,
}
