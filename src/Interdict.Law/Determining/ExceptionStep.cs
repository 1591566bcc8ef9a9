using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>License exceptions of Part 740: which can be looked at; none is granted. It must overcome every requirement, and 15 CFR 740.2 comes first.</summary>
internal static class ExceptionStep
{
    private static readonly Lazy<(string Symbol, string Section, Destinations Where, string Entry, string What)[]> Table = new(static () =>
        [.. LawText.Rows("ear/exceptions").Select(static r => (r[0], r[1], new Destinations(r[2] == "-" ? "read" : r[2]), r[3], r[4]))]);

    /// <summary>The exceptions to look at; <paramref name="confirmed"/> tells whether the user has confirmed all conditions of one.</summary>
    public static ImmutableArray<CitedText> Run(Findings findings, IReadOnlyList<ItemState> items, out bool confirmed)
    {
        confirmed = false;
        if (findings.ExceptionsBarredBy is { } barred)
        {
            var said = Table.Value.Where(r => findings.Transaction.Fact($"exception:{r.Symbol}") == Truth.Yes).Select(static r => r.Symbol).ToList();
            findings.Step("exceptions", Truth.No, $"none: {barred}{(said.Count == 0 ? "" : $"; that {string.Join(", ", said)} was confirmed is not taken: whether that section names it must be read, and is not decided here")}", findings.BarredByCitation);
            return [];
        }

        var restricted = items.FirstOrDefault(i => i.Item.Eccn is { } e && findings.Tables.IsControlledFor(e, "MT") != Truth.No);
        var candidates = ImmutableArray.CreateBuilder<CitedText>();
        foreach (var (symbol, section, where, entry, what) in Table.Value)
        {
            var said = findings.Transaction.Fact($"exception:{symbol}");
            var possible = findings.Transaction.To is { } to ? where.Covers(CountryChart.RowOf(to), findings.Tables) : Truth.Unknown;
            foreach (var state in items)
            {
                possible = possible.And(symbol == "STA" && state.Item.Eccn is { IsEar99: true } ? Truth.No : entry == "-" ? Truth.Unknown : Offered(state.Item, entry, findings.Tables));
            }

            if (said == Truth.Yes && possible != Truth.No && restricted is null)
            {
                confirmed = true;
                findings.Step("exceptions", Truth.Yes, $"the exporter has confirmed every condition of {symbol} and the restrictions of 15 CFR 740.2 ({what})", $"15 CFR 740.2, {section}");
                return [new($"{symbol}: confirmed by the exporter", $"15 CFR 740.2, {section}")];
            }

            if (said == Truth.Yes)
            {
                findings.Step("exceptions", Truth.No, $"{symbol} was confirmed but cannot apply: {(restricted is not null ? "an item can be controlled for MT reasons, for which 740.2 leaves few exceptions" : "the destination or the entry does not allow it")}", $"15 CFR 740.2, {section}");
            }
            else if (entry != "-" && possible != Truth.No && restricted is null)
            {
                candidates.Add(new($"{symbol} ({what}): first the restrictions of 740.2, then the conditions of {section}; confirm by facts \"exception:{symbol}\": true", $"15 CFR 740.2, {section}"));
            }
        }

        findings.Step(
            "exceptions", candidates.Count == 0 ? Truth.No : Truth.Unknown,
            restricted is not null ? "an item can be controlled for MT reasons, for which 740.2 leaves few exceptions: read it"
            : candidates.Count == 0 ? "neither LVS, GBS nor TSR is offered for these items and this destination; others depend on facts of their own sections" : $"{candidates.Count} to look at; each must overcome every requirement",
            "15 CFR 740.2, 740.3-740.29");
        return candidates.DrainToImmutable();
    }

    private static Truth Offered(TransactionItem item, string symbol, EarTables tables)
    {
        if (item.Eccn is not { } eccn)
        {
            return Truth.Unknown;
        }

        if (eccn.IsEar99)
        {
            // An entry of the CCL offers these; EAR99 items are in none.
            return Truth.No;
        }

        var offer = tables.Offer(eccn, symbol);
        if (offer == "no")
        {
            return Truth.No;
        }

        return decimal.TryParse(offer.TrimEnd('?'), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && item is { Amount: { } amount, Currency: "USD" } && amount > limit ? Truth.No : Truth.Unknown;
    }
}
