using Interdict.Lists;

namespace Interdict.Law.Tests;

/// <summary>Entries as the lists have them.</summary>
internal static class Listed
{
    public static Measure License { get; } = new(MeasureKind.LicenseRequirement, "A license is required.", "15 CFR 744.11, 744.16; 84 FR 54002", new DateOnly(2019, 10, 9));

    public static Entry Hikvision { get; } = Entity(
        "hangzhou-hikvision-digital-technology-co-ltd-cn",
        "For all items subject to the EAR. (See § 744.11 of the EAR)",
        "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; "
        + "case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR.");

    public static Entry Dahua { get; } = Entity(
        "dahua-technology-cn", "For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR)4", "Presumption of denial") with
    {
        Footnotes = [4],
    };

    public static Entry Cmic { get; } = new()
    {
        Id = new(new("us-ofac-cmic"), "30946"),
        Names = [new("HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO., LTD.")],
        Programs = ["CMIC-EO13959"],
        Listed = new DateOnly(2021, 6, 3),
    };

    public static Measure SecuritiesBan { get; } = new(MeasureKind.SecuritiesBan, "US persons may not buy or sell its securities.", "EO 13959 as amended by EO 14032", new DateOnly(2021, 8, 2));

    public static Entry Entity(string key, string? requirement, string? policy) => new()
    {
        Id = new(new("us-bis-el"), key),
        Names = [new(key)],
        Countries = ["CN"],
        LicenseRequirement = requirement,
        ReviewPolicy = policy,
        Listed = new DateOnly(2019, 10, 9),
    };
}
