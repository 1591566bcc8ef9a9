using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>OFAC's lists as its XML files name them.</summary>
internal static class OfacLists
{
    /// <summary>How OFAC calls all non-SDN lists together.</summary>
    public const string AllNonSdn = "Consolidated List";

    /// <summary>The list of a name; <c>null</c> where the name is not known.</summary>
    public static ListCode? Find(string name) => name switch
    {
        "SDN List" => ListCodes.Sdn,
        "Sectoral Sanctions Identifications List" or "SSI List" => ListCodes.Sectoral,
        "Non-SDN Palestinian Legislative Council List" or "NS-PLC List" => ListCodes.Plc,
        "Non-SDN CMIC List" or "NS-CMIC List" or "Non-SDN Chinese Military-Industrial Complex Companies List" => ListCodes.Cmic,
        "Non-SDN Menu-Based Sanctions List" or "NS-MBS List" => ListCodes.MenuBased,
        "CAPTA List" or "Part 561 List" => ListCodes.Capta,
        "FSE List" or "Foreign Sanctions Evaders List" => ListCodes.Evaders,
        AllNonSdn => ListCodes.Consolidated,
        _ => null,
    };
}
