namespace Interdict.Law;

/// <summary>Kleene's strong connectives over <see cref="Truth"/>.</summary>
public static class TruthLogic
{
    /// <summary>No if either is, else Unknown if either is, else Yes.</summary>
    public static Truth And(this Truth one, Truth other) =>
        one == Truth.No || other == Truth.No ? Truth.No : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.Yes;

    /// <summary>Yes if either is, else Unknown if either is, else No.</summary>
    public static Truth Or(this Truth one, Truth other) =>
        one == Truth.Yes || other == Truth.Yes ? Truth.Yes : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.No;

    /// <summary>Yes for No and No for Yes; Unknown stays.</summary>
    public static Truth Not(this Truth truth) => truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Unknown };

    /// <summary>What a fact that may be absent says: absent is Unknown.</summary>
    public static Truth Of(bool? fact) => fact switch { true => Truth.Yes, false => Truth.No, _ => Truth.Unknown };
}
