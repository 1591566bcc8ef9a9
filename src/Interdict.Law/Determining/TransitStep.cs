using System.Collections.Frozen;
using Interdict.Law.Data;
using Interdict.Law.Grammar;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>GP8: an item that passes through certain countries needs what it would need if it went to them.</summary>
internal static class TransitStep
{
    private const string Law = "15 CFR 736.2(b)(8)";

    private static readonly Lazy<FrozenSet<string>> Through = new(static () => LawText.Rows("ear/transit").Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal));

    public static void Run(Findings findings, ItemState state)
    {
        foreach (var via in findings.Transaction.Via)
        {
            if (!Through.Value.Contains(via) || findings.Tables.Find(via) is not { } row)
            {
                findings.Step("in-transit", Truth.No, $"{via} is none of the countries of General Prohibition Eight (the list is from general knowledge)", Law, state.Item.Id);
                continue;
            }

            var answer = Requires(findings, state, row).And(state.Subject);
            findings.Step("in-transit", answer, $"it passes through {row.Name}: {answer switch { Truth.Yes => "it would need a license there", Truth.No => "it could go there without a license", _ => "whether it would need a license there is not known" }} (the list of countries is from general knowledge)", Law, state.Item.Id);
            if (answer == Truth.No)
            {
                continue;
            }

            // The list of countries was not read in a source, so the basis has no day of verification.
            findings.Add(new("General Prohibition Eight", Law, $"it passes through {row.Name}, where it {(answer == Truth.Yes ? "needs" : "may need")} a license", answer, false, Posture.SeeSection, state.Item.Id, null, null, null));
            if (answer == Truth.Unknown)
            {
                findings.Ask(
                    $"facts.transit:{via}", $"Would {state.Item.Eccn?.ToString() ?? "the item"} need a license to {row.Name}?", "An item may pass through that country only if it could go there.",
                    "a determination with that country as destination", Law);
            }
        }
    }

    private static Truth Requires(Findings findings, ItemState state, CountryChartRow row)
    {
        if (state.Facts.Fact($"transit:{row.Country}") is var given && given != Truth.Unknown)
        {
            return given;
        }

        if (row.Embargo)
        {
            return Truth.Yes;
        }

        if (state.Item.Eccn is not { } eccn)
        {
            return Truth.Unknown;
        }

        if (eccn.IsEar99)
        {
            return row.Country is "BY" or "RU" ? state.Facts.Fact("supplementPart746") : row.Country == "UA" ? state.Facts.Fact("occupiedUkraine") : Truth.No;
        }

        var any = TruthLogic.Of(row.Country is "BY" or "RU").Or(EarTables.Bypasses(eccn));
        _ = findings.Tables.TryFind(eccn, out var controls);
        foreach (var control in controls.IsDefault ? [] : controls)
        {
            var own = state.Facts.Fact($"control:{control.Key}");
            any = any.Or((own != Truth.Unknown ? own : findings.Tables.Applies(control, eccn)).And(control.Requires(row, findings.Tables)));
        }

        return any;
    }
}
