using Interdict.Lists;

namespace Interdict.Sources.Csl;

/// <summary>Which list a record's <c>source</c> names. The publisher writes the full name and, in parentheses, the short one.</summary>
internal static class CslSources
{
    /// <summary>The list of a source such as <c>Entity List (EL) - Bureau of Industry and Security</c>.</summary>
    public static ListCode? Find(string source)
    {
        var open = source.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : source.IndexOf(')', open);
        if (close < 0)
        {
            return null;
        }

        return source.AsSpan(open + 1, close - open - 1).Trim() switch
        {
            "EL" => ListCodes.EntityList,
            "DPL" => ListCodes.DeniedPersons,
            "UVL" => ListCodes.Unverified,
            "MEU" => ListCodes.MilitaryEndUsers,
            "SDN" => ListCodes.Sdn,
            "SSI" => ListCodes.Sectoral,
            "CMIC" or "NS-CMIC" or "NS-CMIC List" => ListCodes.Cmic,
            "CAP" or "CAPTA" => ListCodes.Capta,
            "NS-MBS List" or "NS-MBS" or "MBS" => ListCodes.MenuBased,
            "PLC" or "NS-PLC" => ListCodes.Plc,
            "FSE" => ListCodes.Evaders,
            "DTC" => ListCodes.ItarDebarred,
            "ISN" => ListCodes.Nonproliferation,
            _ => null,
        };
    }
}
