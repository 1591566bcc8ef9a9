namespace Interdict.Law.Determining;

/// <summary>What is done with the items.</summary>
public enum TransactionKind : byte
{
    /// <summary>Not stated, nor to be told from where it is sent from.</summary>
    Unknown,

    /// <summary>Sent out of the United States (15 CFR 734.13).</summary>
    Export,

    /// <summary>Sent from one foreign country to another (15 CFR 734.14).</summary>
    Reexport,

    /// <summary>Changes its end use or end user within a foreign country (15 CFR 734.16).</summary>
    Transfer,

    /// <summary>Technology or source code released to a foreign person in the United States (15 CFR 734.13(a)(2)).</summary>
    DeemedExport,
}
