namespace Interdict.Law.Effects;

/// <summary>The words for roles, and which of them are roles of 15 CFR 748.5(c) to (f).</summary>
public static class PartyRoles
{
    /// <summary>The codes, in the order of the roles; the first, <c>unknown</c>, is not for input.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        ["unknown", "purchaser", "intermediate-consignee", "ultimate-consignee", "end-user", "freight-forwarder", "bank", "carrier", "broker", "other"];

    /// <summary>The code: <c>end-user</c>.</summary>
    public static string Code(this PartyRole role) => Codes[(int)role];

    /// <summary>Reads a code; case does not matter.</summary>
    public static bool TryParse(string? code, out PartyRole role)
    {
        for (var i = 1; i < Codes.Count; i++)
        {
            if (string.Equals(Codes[i], code?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                role = (PartyRole)i;
                return true;
            }
        }

        role = PartyRole.Unknown;
        return false;
    }

    /// <summary>Whether license requirements of Part 744 reach a listed party in this role; Unknown where the role is, or is too vague to tell.</summary>
    public static Truth IsTransactionRole(this PartyRole role) => role switch
    {
        PartyRole.Unknown or PartyRole.Other => Truth.Unknown,
        PartyRole.Purchaser or PartyRole.IntermediateConsignee or PartyRole.UltimateConsignee or PartyRole.EndUser => Truth.Yes,
        _ => Truth.No,
    };
}
