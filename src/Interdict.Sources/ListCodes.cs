using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>The codes of the lists that readers here deliver.</summary>
public static class ListCodes
{
    /// <summary>BIS Entity List, Supplement No. 4 to 15 CFR Part 744.</summary>
    public static ListCode EntityList { get; } = new("us-bis-el");

    /// <summary>BIS Denied Persons List, 15 CFR 764.3(a)(2).</summary>
    public static ListCode DeniedPersons { get; } = new("us-bis-dpl");

    /// <summary>BIS Unverified List, Supplement No. 6 to 15 CFR Part 744.</summary>
    public static ListCode Unverified { get; } = new("us-bis-uvl");

    /// <summary>BIS Military End User List, Supplement No. 7 to 15 CFR Part 744.</summary>
    public static ListCode MilitaryEndUsers { get; } = new("us-bis-meu");

    /// <summary>OFAC Specially Designated Nationals and Blocked Persons List.</summary>
    public static ListCode Sdn { get; } = new("us-ofac-sdn");

    /// <summary>OFAC Consolidated Sanctions List: all its non-SDN lists in one, as OFAC's own files give them.</summary>
    public static ListCode Consolidated { get; } = new("us-ofac-cons");

    /// <summary>OFAC Sectoral Sanctions Identifications List.</summary>
    public static ListCode Sectoral { get; } = new("us-ofac-ssi");

    /// <summary>OFAC Non-SDN Chinese Military-Industrial Complex Companies List.</summary>
    public static ListCode Cmic { get; } = new("us-ofac-cmic");

    /// <summary>OFAC List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions (CAPTA).</summary>
    public static ListCode Capta { get; } = new("us-ofac-cap");

    /// <summary>OFAC Non-SDN Menu-Based Sanctions List.</summary>
    public static ListCode MenuBased { get; } = new("us-ofac-mbs");

    /// <summary>OFAC Non-SDN Palestinian Legislative Council List.</summary>
    public static ListCode Plc { get; } = new("us-ofac-plc");

    /// <summary>OFAC Foreign Sanctions Evaders List.</summary>
    public static ListCode Evaders { get; } = new("us-ofac-fse");

    /// <summary>State Department, AECA/ITAR debarred parties.</summary>
    public static ListCode ItarDebarred { get; } = new("us-state-dtc");

    /// <summary>State Department, nonproliferation sanctions.</summary>
    public static ListCode Nonproliferation { get; } = new("us-state-isn");

    /// <summary>UFLPA Entity List, Department of Homeland Security.</summary>
    public static ListCode Uflpa { get; } = new("us-dhs-uflpa");

    /// <summary>Chinese military companies, section 1260H of Pub. L. 116-283.</summary>
    public static ListCode ChineseMilitary { get; } = new("us-dod-1260h");

    /// <summary>FCC Covered List, 47 CFR 1.50002.</summary>
    public static ListCode FccCovered { get; } = new("us-fcc-covered");

    /// <summary>EU consolidated financial sanctions list.</summary>
    public static ListCode EuropeanUnion { get; } = new("eu-fsf");

    /// <summary>UK Sanctions List.</summary>
    public static ListCode UnitedKingdom { get; } = new("uk-sl");

    /// <summary>OFSI Consolidated List of financial sanctions targets in the UK, closed on 2026-01-28.</summary>
    public static ListCode UnitedKingdomFinancial { get; } = new("uk-ofsi");

    /// <summary>United Nations Security Council Consolidated List.</summary>
    public static ListCode SecurityCouncil { get; } = new("un-sc");

    /// <summary>Sanctions of Switzerland, SECO.</summary>
    public static ListCode Switzerland { get; } = new("ch-seco");

    /// <summary>Consolidated Canadian Autonomous Sanctions List.</summary>
    public static ListCode Canada { get; } = new("ca-sema");

    /// <summary>Australia's Consolidated List, DFAT.</summary>
    public static ListCode Australia { get; } = new("au-dfat");

    /// <summary>Entities that a user imports as FollowTheMoney.</summary>
    public static ListCode FollowTheMoney { get; } = new("ftm");

    /// <summary>A user's own file of names.</summary>
    public static ListCode Names { get; } = new("names");
}
