using System.Collections.Frozen;
using Interdict.Briefing.Wording;

namespace Interdict.Briefing.Composing;

/// <summary>The names of countries in Chinese (<c>data/briefing/countries-zh.txt</c>).</summary>
internal static class CountryNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(static () =>
        BriefingTable.Rows(BriefingTable.Text("countries-zh")).Select(r => r.Line.Split('\t')).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal));

    public static string? Chinese(string code) => Names.Value.GetValueOrDefault(code);
}
