using System.Collections.Frozen;
using System.Text;
using Interdict.Law.Data;
using Interdict.Law.Tables;

namespace Interdict.Law.Refreshing;

/// <summary>Codes of countries by the names that the EAR write.</summary>
internal static class CountryNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Codes = new(static () =>
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EarTables.Compiled.Rows("country-chart"))
        {
            codes.TryAdd(Fold(row[1]), row[0]);
        }

        foreach (var row in LawText.Rows("ear/country-names"))
        {
            codes.TryAdd(Fold(row[0]), row[1]);
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    });

    /// <summary>The code of a name; <c>null</c> where it is none that is known: then a table that holds it is not understood.</summary>
    public static string? Code(string name) => Codes.Value.GetValueOrDefault(Fold(name));

    /// <summary>The countries that a text names.</summary>
    public static IEnumerable<string> In(string text)
    {
        var folded = Fold(text);
        return Codes.Value.Where(c => c.Key.Length > 4 && folded.Contains(c.Key, StringComparison.Ordinal)).Select(static c => c.Value).Distinct().Order(StringComparer.Ordinal);
    }

    private static string Fold(string name) => new([.. name.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);
}
