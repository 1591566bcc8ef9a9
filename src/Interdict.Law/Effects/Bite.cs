namespace Interdict.Law.Effects;

/// <summary>Whether a measure applies to what was asked.</summary>
public enum Bite : byte
{
    /// <summary>It applies.</summary>
    Bites,

    /// <summary>It applies or not, by facts that were not given.</summary>
    Depends,

    /// <summary>No requirement, but a sign that must be looked into before anybody goes on (Supplement No. 3 to 15 CFR Part 732).</summary>
    RedFlag,

    /// <summary>It exists and does not apply here.</summary>
    DoesNotBite,

    /// <summary>It does not apply on this date, but on others.</summary>
    OtherDates,
}
