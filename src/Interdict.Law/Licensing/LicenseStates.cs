using System.Text.Json;

namespace Interdict.Law.Licensing;

/// <summary>The words for states.</summary>
public static class LicenseStates
{
    /// <summary>All codes, in the order of the states.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Enum.GetNames<LicenseState>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>The code in files: <c>ready-for-signature</c>.</summary>
    public static string Code(this LicenseState state) => Codes[(int)state];

    /// <summary>Reads a code.</summary>
    public static bool TryParse(string? code, out LicenseState state)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (Codes[i] == code)
            {
                state = (LicenseState)i;
                return true;
            }
        }

        state = default;
        return false;
    }
}
