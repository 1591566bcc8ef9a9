using System.Collections.Immutable;
using Interdict.Law.Data;
using Interdict.Law.Licensing;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>Whether Electronic Export Information must be filed for an export, and which of its fields the determination settles (<c>data/law/ear/eei.txt</c>).</summary>
internal static class Eei
{
    private static readonly Lazy<ImmutableArray<string[]>> Table = new(static () => [.. LawText.Rows("ear/eei")]);

    public static IEnumerable<CitedText> Of(Findings findings, Outcome outcome, IReadOnlyList<ItemState> items, ImmutableArray<CitedText> exceptions)
    {
        if (findings.Transaction.Kind != TransactionKind.Export || outcome is not (Outcome.LicenseRequired or Outcome.Exception or Outcome.NoLicenseRequired))
        {
            yield break;
        }

        var rules = Table.Value.Where(static r => r[0] == "rule").ToList();
        var met = rules.Where(r => r[1] != "value" && Meets(r[1], findings, outcome, items, exceptions)).ToList();
        foreach (var rule in met.Count > 0 ? met : rules.Where(static r => r[1] == "value"))
        {
            yield return new($"Electronic Export Information: {rule[5]}", rule[2]);
        }

        var fields = Table.Value.Where(r => r[0] == "field" || r[0] == $"field-{outcome.Code()}").ToList();
        yield return new($"fields of it that this determination settles: {string.Join("; ", fields.OrderBy(static f => f[1], StringComparer.Ordinal).Select(static f => $"{f[1]} {f[5]}"))}", "15 CFR 30.6; 758.1");
    }

    private static bool Meets(string when, Findings findings, Outcome outcome, IReadOnlyList<ItemState> items, ImmutableArray<CitedText> exceptions)
    {
        var to = findings.Transaction.To is { } country ? CountryChart.RowOf(country) : "";
        bool Any(Func<Eccn, bool> test) => items.Any(i => i.Item.Eccn is { IsEar99: false } eccn && test(eccn));
        bool In(string group) => to.Length > 0 && findings.Tables.InGroup(group, to);
        return when switch
        {
            "license" => outcome == Outcome.LicenseRequired,
            "group-e" => In("E:1") || In("E:2"),
            "munitions" => Any(static e => (EarTables.Is600Series(e) || EarTables.Is9x515(e)) && !e.Paragraph.StartsWith(".y", StringComparison.Ordinal)),
            "exception:STA" => exceptions.Any(static e => e.Text.StartsWith("STA:", StringComparison.Ordinal)),
            "unverified" => findings.Transaction.Parties.Any(static p => p.Listings.Any(static l => l.Entry.Id.List.Value == "us-bis-uvl" && l.IsParty == Truth.Yes)),
            "firearms" => Any(static e => ApplicationTraits.IsFirearm(e)),
            "ccl-to-cn-ru-ve" => to is "CN" or "RU" or "VE" && Any(static _ => true),
            "3a069" => Any(static e => e.Number == "3A069") && (In("D:1") || In("D:2") || In("D:3") || In("D:4") || In("D:5")),
            _ => false,
        };
    }
}
