namespace Interdict.Law.Effects;

/// <summary>What a party does in a transaction.</summary>
public enum PartyRole : byte
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Buys from the exporter (15 CFR 748.5(c)).</summary>
    Purchaser,

    /// <summary>Acts as agent for a principal party and takes possession on the way (15 CFR 748.5(d)).</summary>
    IntermediateConsignee,

    /// <summary>Receives the items abroad (15 CFR 748.5(e)).</summary>
    UltimateConsignee,

    /// <summary>Finally uses the items (15 CFR 748.5(f)).</summary>
    EndUser,

    /// <summary>Forwards the freight.</summary>
    FreightForwarder,

    /// <summary>Pays or finances.</summary>
    Bank,

    /// <summary>Carries the goods.</summary>
    Carrier,

    /// <summary>Brokers the deal.</summary>
    Broker,

    /// <summary>Something else.</summary>
    Other,
}
