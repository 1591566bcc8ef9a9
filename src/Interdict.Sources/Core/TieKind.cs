namespace Interdict.Sources.Core;

/// <summary>How two parties hang together.</summary>
public enum TieKind : byte
{
    /// <summary>The first sells to the second.</summary>
    Supplier,

    /// <summary>The first holds shares of the second.</summary>
    Shareholder,

    /// <summary>The first stands above the second.</summary>
    Parent,

    /// <summary>Both belong to one group, or one has a share of the other that is not known.</summary>
    Affiliate,
}
