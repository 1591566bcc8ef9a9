using System.Collections.Frozen;
using System.Collections.Immutable;
using Interdict.Law.Data;

namespace Interdict.Law.Tables;

/// <summary>The reasons for control of each ECCN (<c>data/law/ear/eccns.txt</c>) and what entries say of exceptions. Thread-safe.</summary>
internal static class ControlTable
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<ControlRow>>> Rows = new(static () => LawText.Rows("ear/eccns")
        .GroupBy(static r => r[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static g => g.Key, static g => g.Where(static r => r.Length > 3).Select(static r => new ControlRow(r)).ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, string[]>> Offers = new(static () =>
        LawText.Rows("ear/eccn-exceptions").ToFrozenDictionary(static r => r[0], static r => r, StringComparer.Ordinal));

    private static readonly FrozenSet<string> Bypass = FrozenSet.ToFrozenSet(["0A983", "5A980", "5D980", "5E980"], StringComparer.Ordinal);

    public static int Count => Rows.Value.Count;

    /// <summary>The rows of an ECCN; <c>false</c> where the CCL has no such entry.</summary>
    public static bool TryFind(Eccn eccn, out ImmutableArray<ControlRow> rows) => Rows.Value.TryGetValue(eccn.Number, out rows);

    /// <summary>What an entry says of LVS, GBS or TSR: <c>no</c>, <c>yes</c>, an amount, each with a <c>?</c> where it holds for some items only.</summary>
    public static string Offer(Eccn eccn, string symbol) =>
        Offers.Value.TryGetValue(eccn.Number, out var row) ? row[symbol switch { "LVS" => 1, "GBS" => 2, _ => 3 }] : "no";

    /// <summary>Whether a license is required for all destinations, whatever the chart says (15 CFR 738.3(a)(1)).</summary>
    public static Truth Bypasses(Eccn eccn) =>
        Bypass.Contains(eccn.Number) ? Truth.Yes
        : eccn.Number == "5A001" && Eccn.TryParse("5A001.f.1", out var interception) ? interception.Covers(eccn)
        : Truth.No;

    public static bool Is600Series(Eccn eccn) => eccn.Number.Length == 5 && eccn.Number[2] == '6';

    public static bool Is9x515(Eccn eccn) => eccn.Number.Length == 5 && eccn.Number[0] == '9' && eccn.Number.EndsWith("515", StringComparison.Ordinal);

    /// <summary>Whether an ECCN is controlled for a reason.</summary>
    public static Truth IsControlledFor(Eccn eccn, string reason)
    {
        if (eccn.IsEar99 || !TryFind(eccn, out var rows))
        {
            return Truth.No;
        }

        var any = Truth.No;
        foreach (var row in rows)
        {
            if (row.Reason == reason)
            {
                any = any.Or(row.AppliesTo(eccn));
            }
        }

        return any;
    }
}
