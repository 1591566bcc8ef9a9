namespace Interdict.Law.Measures;

/// <summary>What kind of conduct a measure touches. The same party carries different measures, and each bites in its own area.</summary>
public enum MeasureArea : byte
{
    /// <summary>Exports, reexports and transfers of items.</summary>
    Export,

    /// <summary>Dealings with the party or its property, sales to it with them.</summary>
    Dealings,

    /// <summary>Trade in its securities.</summary>
    Securities,

    /// <summary>Imports of its goods.</summary>
    Import,

    /// <summary>Purchases by a government or with its money.</summary>
    Procurement,

    /// <summary>Authorization of equipment.</summary>
    Equipment,

    /// <summary>Entry to a country.</summary>
    Entry,

    /// <summary>Being named, without effect of its own.</summary>
    Naming,

    /// <summary>Trade in defense articles under the ITAR.</summary>
    Defense,
}
