namespace Interdict.Lists;

/// <summary>What the law attaches to an entry.</summary>
public enum MeasureKind : byte
{
    /// <summary>Something else; the summary says what.</summary>
    Other,

    /// <summary>A license is required before items may be sent (15 CFR Part 744).</summary>
    LicenseRequirement,

    /// <summary>An order that denies export privileges (15 CFR 764.3(a)(2)).</summary>
    Denial,

    /// <summary>No license exceptions, and a statement before exports that need no license (15 CFR 744.15).</summary>
    UnverifiedParty,

    /// <summary>Property is blocked and dealings are prohibited.</summary>
    AssetFreeze,

    /// <summary>Securities may not be bought or sold.</summary>
    SecuritiesBan,

    /// <summary>Goods are presumed barred from import.</summary>
    ImportPresumption,

    /// <summary>A government may not buy from, or contract with users of, the party's products.</summary>
    ProcurementBan,

    /// <summary>New equipment is not authorized (47 CFR 1.50002).</summary>
    EquipmentAuthorizationBan,

    /// <summary>Entry is refused. The names may be confidential.</summary>
    VisaRestriction,

    /// <summary>Some but not all dealings are prohibited.</summary>
    DealingsRestriction,

    /// <summary>The party is named in public; further effects follow from other laws.</summary>
    Naming,

    /// <summary>It may take no part in exports of defense articles and services (22 CFR 127.7).</summary>
    Debarment,
}
