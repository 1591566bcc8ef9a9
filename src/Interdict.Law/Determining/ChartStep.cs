using System.Collections.Frozen;
using System.Collections.Immutable;
using Interdict.Law.Data;
using Interdict.Law.Grammar;
using Interdict.Law.Rules;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>GP1 to GP3: reasons for control against the Commerce Country Chart or a stated scope, the chart's bypass and footnotes; and GP6, embargoes and special controls of Part 746.</summary>
internal static class ChartStep
{
    private const string Chart = "15 CFR Part 738, Supplement No. 1; 738.4(a)";
    private static readonly Lazy<FrozenDictionary<string, string>> Sections = new(static () => LawText.Rows("ear/review-sections").ToFrozenDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal));
    private static readonly ImmutableArray<string> BeforeDiffusion = ["AE", "D:1", "D:4", "D:5", "-A:5", "-A:6"];

    public static void Run(Findings findings, ItemState state)
    {
        if (findings.Transaction.To is not { } to)
        {
            findings.Step("destination", Truth.Unknown, "the destination is not given", "15 CFR 748.5", state.Item.Id);
            findings.Ask("to", "To which country do the items finally go?", "Requirements go by destination.", "the contract, the shipping papers", "15 CFR 738.4(a)");
            return;
        }

        if (findings.Tables.Find(to) is not { } row)
        {
            findings.Step("destination", Truth.Unknown, $"{to} has no row in the chart, and no rule of the tables says whose row it shares", "15 CFR 738.3(b)", state.Item.Id);
            findings.Ask($"facts.row:{to}", $"Whose row of the chart counts for {to}?", "A territory shares the row of its state; BIS publishes no full list.", "advice of BIS", "15 CFR 738.3(b)");
            return;
        }

        if (row.Country != to)
        {
            var rule = to == "HK" ? RuleBook.On("hong-kong", findings.Transaction.Date) : null;
            findings.Step("destination", rule?.State == RuleState.InForce ? Truth.Yes : rule is null ? Truth.Yes : Truth.Unknown, $"{to} has the row of {row.Name}{(rule is null ? "" : $": {rule}")}", to == "HK" ? "85 FR 83788" : "15 CFR 738.3(b)", state.Item.Id);
            if (rule is not null && rule.State != RuleState.InForce)
            {
                findings.Ask("facts.row:HK", "What did the chart's own row for Hong Kong say on that day?", "Before 2020-12-23 Hong Kong was a destination of its own, which the tables no longer hold.", "the eCFR of that day", "85 FR 83788");
            }
        }

        Embargo(findings, state, row);
        if (state.Item.Eccn is not { } eccn)
        {
            findings.Step("classification", Truth.Unknown, "the item is not classified", "15 CFR 738.4", state.Item.Id);
            findings.Ask("eccn", about: $"items[{state.Index}].eccn");
            return;
        }

        if (eccn.IsEar99)
        {
            findings.Step("country-chart", Truth.No, "EAR99 items are in no column of the chart; Part 744 and Part 746 still count", "15 CFR 734.3(c), 736.2(b)", state.Item.Id);
            return;
        }

        Bypass(findings, state, eccn);
        Rows(findings, state, eccn, row);
        Footnotes(findings, state, eccn, row);
    }

    private static void Embargo(Findings findings, ItemState state, CountryChartRow row)
    {
        var item = state.Item.Id;
        switch (row.Country)
        {
            case "CU" or "IR" or "KP" or "SY":
                var section = row.Country switch { "CU" => "746.2", "IR" => "746.7", "KP" => "746.4; 742.19", _ => "746.9" };
                var deemed = DeemedEar99(findings, state, section);
                if (deemed == Truth.No)
                {
                    break;
                }

                findings.Step("embargo", state.Subject.And(deemed), $"{row.Name} carries no marks in the chart because Part 746 governs it; the few items that its section leaves free must be read there", $"15 CFR {section}", item);
                findings.Require("746", $"15 CFR {section}", $"{row.Name} is under an embargo; the section says what few items are free, and OFAC's program counts too", state.Subject.And(deemed), Posture.SeeSection, item);
                findings.Bar($"for {row.Name} only exceptions that 15 CFR {section} names can apply", $"15 CFR {section}");
                break;
            case "BY" or "RU":
                var covered = state.Item.Eccn is { } eccn && !eccn.IsEar99 ? Truth.Yes : state.Item.Eccn is null ? Truth.Unknown : state.Facts.Fact("supplementPart746");
                findings.Step("embargo", covered.And(state.Subject), $"{row.Name}: every item of the CCL, and EAR99 items of the supplements to Part 746, need a license", "15 CFR 746.5, 746.8", item);
                if (covered == Truth.Unknown && state.Item.Eccn is { IsEar99: true })
                {
                    findings.Ask("supplementPart746");
                }

                if (covered == Truth.Yes)
                {
                    findings.Require("746.8", "15 CFR 746.8(a)", $"items of the CCL to {row.Name}", state.Subject, Posture.PolicyOfDenial, item);
                    findings.Bar("for Belarus and Russia only exceptions that 15 CFR 746.8(c) names can apply", "15 CFR 746.8(c)");
                }
                else if (covered == Truth.Unknown && state.Item.Eccn is { IsEar99: true })
                {
                    findings.Require("746.5", "15 CFR 746.5, 746.8", $"EAR99 items of the supplements to Part 746 to {row.Name}", Truth.Unknown, Posture.PolicyOfDenial, item);
                }

                break;
            case "UA":
                var occupied = state.Facts.Fact("occupiedUkraine");
                findings.Step("embargo", occupied.And(state.Subject), "Crimea and the regions called DNR and LNR are under an embargo", "15 CFR 746.6", item);
                if (occupied == Truth.Unknown)
                {
                    findings.Ask("occupiedUkraine");
                }
                else if (occupied == Truth.Yes)
                {
                    findings.Require("746.6", "15 CFR 746.6", "the destination is in an occupied region of Ukraine", state.Subject, Posture.SeeSection, item);
                    findings.Bar("only exceptions that 15 CFR 746.6 names can apply", "15 CFR 746.6");
                }

                break;
            default:
                findings.Step("embargo", Truth.No, $"{row.Name} is under no embargo of Part 746 that covers all items", "15 CFR Part 746", item);
                break;
        }
    }

    // Whether a release of EAR99 technology to a person of an embargoed country needs a license differs from section to section, and was read in none.
    private static Truth DeemedEar99(Findings findings, ItemState state, string section)
    {
        if (findings.Transaction.Kind != TransactionKind.DeemedExport || state.Item.Eccn is not { IsEar99: true })
        {
            return Truth.Yes;
        }

        var said = state.Facts.Fact("deemedEmbargo");
        if (said == Truth.Unknown)
        {
            findings.Ask("deemedEmbargo");
        }
        else if (said == Truth.No)
        {
            findings.Step("embargo", Truth.No, "the exporter says that the section requires no license for the release of EAR99 technology to such a person", $"15 CFR {section}", state.Item.Id);
        }

        return said;
    }

    private static void Bypass(Findings findings, ItemState state, Eccn eccn)
    {
        var bypass = EarTables.Bypasses(eccn);
        if (bypass == Truth.No)
        {
            return;
        }

        findings.Step("chart-bypass", bypass, $"{eccn}: a license is required for all destinations, whatever the chart says", "15 CFR 738.3(a)(1)", state.Item.Id);
        findings.Require("738.3(a)(1)", "15 CFR 738.3(a)(1), 742.11, 742.13", $"{eccn} needs a license to all destinations", bypass.And(state.Subject), Posture.SeeSection, state.Item.Id);
        findings.Bar("for these entries no exception applies, or only GOV for an agency of the US Government", "15 CFR 738.3(a)(1), 740.2(a)(3)");
        if (bypass == Truth.Unknown)
        {
            findings.Ask("eccn", about: $"items[{state.Index}].eccn");
        }
    }

    private static void Rows(Findings findings, ItemState state, Eccn eccn, CountryChartRow row)
    {
        _ = findings.Tables.TryFind(eccn, out var controls);
        if (controls.IsEmpty)
        {
            findings.Step("country-chart", Truth.Unknown, $"{eccn.Number} has no requirement of its own in the tables; its text refers elsewhere (often to the ITAR)", "15 CFR Part 774, Supplement No. 1", state.Item.Id);
            findings.Ask($"facts.control:{eccn.Number}", $"What does the entry {eccn.Number} refer to?", "Entries without requirements of their own refer to other entries or to another agency.", "the entry's text", "15 CFR Part 774, Supplement No. 1");
            return;
        }

        if (findings.Tables.HasParagraph(eccn) == Truth.Unknown)
        {
            findings.Step("paragraph", Truth.Unknown, $"the tables do not hold the paragraphs of {eccn.Number} to the end, so that {eccn} may not be one: a requirement that names paragraphs must be read for it", "15 CFR Part 774, Supplement No. 1", state.Item.Id);
        }

        foreach (var control in controls)
        {
            var given = state.Facts.Fact($"control:{control.Key}");
            var applies = given != Truth.Unknown ? given : findings.Tables.Applies(control, eccn);
            // The four embargo rows carry no marks: their absence allows nothing, and Part 746 was looked at.
            var required = row.Embargo && control.IsColumn ? Truth.No : control.Requires(row, findings.Tables);
            if (required == Truth.Unknown && given == Truth.Yes)
            {
                // Who says that a row applies whose destinations only its section tells, says that it requires a license here.
                required = Truth.Yes;
            }

            var answer = applies.And(required).And(RowOfDay(findings, row));
            var law = control.IsColumn ? Chart : $"15 CFR Part 774, Supplement No. 1, ECCN {eccn.Number}{(control.Section.Length > 0 ? $"; 15 CFR {control.Section}" : "")}";
            var where = control.IsColumn ? $"column {control.Where} at {row.Name}: {(required == Truth.Yes ? "X" : row.Embargo ? "no marks in this row" : "no X")}" : $"stated scope: {control.Stated!.Words}";
            var status = Diffusion(control, row, findings);
            if (status is not null && answer == Truth.Yes)
            {
                answer = Truth.Unknown;
            }

            findings.Step("country-chart", answer, $"{control.Reason} applies to {control.Items} ({Say(applies)}); {where}{(status is null ? "" : $"; the AI Diffusion text is {status}")}", law, state.Item.Id);
            if (answer == Truth.No)
            {
                continue;
            }

            findings.Require(
                $"{control.Reason}{(control.IsColumn ? control.Where[2..] : "")}", $"{law}{Review(control)}", $"{control.Reason} control of {eccn.Number} for {row.Name}", answer.And(state.Subject), Posture.SeeSection, state.Item.Id,
                status: status);
            if (CaseByCase(control, eccn, row, findings.Transaction) is { } review)
            {
                findings.Step("review-policy", review.State.Binds(), $"case-by-case review of some of these items for exports from the United States: {review}", review.Citation, state.Item.Id);
            }

            if (EarTables.Bypasses(eccn) == Truth.Yes)
            {
                // 738.3(a)(1) has settled it: the base stays for its policy, and asks nothing.
                continue;
            }

            if (applies == Truth.Unknown && required != Truth.No)
            {
                findings.Ask(
                    $"facts.control:{control.Key}", $"Is the item of those of {eccn.Number} to which {control.Reason} applies ({control.Items})?", $"Then a license is required to {row.Name} for that reason. The tables keep paragraphs only: read the row {control.Reason} in the License Requirements of {eccn.Number}, and answer no where your item is not of it.",
                    $"the item compared with that row of {eccn.Number} in the eCFR", $"15 CFR Part 774, Supplement No. 1, ECCN {eccn.Number}");
            }
            else if (required == Truth.Unknown)
            {
                findings.Ask(
                    $"facts.control:{control.Key}", $"Does {(control.Section.Length > 0 ? $"15 CFR {control.Section}" : $"the entry {eccn.Number}")} require a license to {row.Name} for {control.Reason} reasons? (no: answer that the row does not apply)",
                    "The entry refers to a section instead of a column.", "the section read for this item and destination", law);
            }
            else if (status is not null && answer == Truth.Unknown)
            {
                findings.Ask(
                    $"facts.control:{control.Key}", $"The text that makes {eccn} controlled to {row.Name} stands in the CFR and is not enforced: how do you treat it?", "The scope is worldwide, or the entry there at all, only by the AI Diffusion rule.",
                    "advice of counsel", status.Citation);
            }
        }
    }

    // Worldwide scopes of 742.6(a)(6)(iii), and 4E091 with its section, are the AI Diffusion rule's; for the destinations that were in scope before it, nothing changed.
    private static RuleStatus? Diffusion(ControlRow control, CountryChartRow row, Findings findings)
    {
        var added = control.Section == "742.6(a)(13)";
        if (control.Where != "world" || !(added || control.Section.StartsWith("742.6(a)(6)(iii)", StringComparison.Ordinal))
            || (!added && new Destinations(string.Join(' ', BeforeDiffusion)).Covers(row.Country, findings.Tables) == Truth.Yes))
        {
            return null;
        }

        var status = RuleBook.On("ai-diffusion", findings.Transaction.Date);
        return status.State == RuleState.InForce ? null : status;
    }

    // Before China's row was Hong Kong's, what its own row said is not held.
    private static Truth RowOfDay(Findings findings, CountryChartRow row) =>
        findings.Transaction.To == "HK" && row.Country != "HK" && RuleBook.On("hong-kong", findings.Transaction.Date).State != RuleState.InForce ? Truth.Unknown : Truth.Yes;

    private static RuleStatus? CaseByCase(ControlRow control, Eccn eccn, CountryChartRow row, Transaction transaction) =>
        row.Country is "CN" or "MO" && eccn.Number is "3A090" or "4A090" && control.Reason == "RS" && transaction.Kind == TransactionKind.Export
            ? RuleBook.On("advanced-computing-case-by-case", transaction.Date)
            : null;

    private static void Footnotes(Findings findings, ItemState state, Eccn eccn, CountryChartRow row)
    {
        foreach (var footnote in row.Footnotes)
        {
            var concerned = footnote switch
            {
                1 => row.Country == "IQ" || findings.Tables.IsControlledFor(eccn, "UN") != Truth.No,
                2 or 4 => eccn.Number == "6A003",
                3 => eccn.Number == "0A919",
                7 => eccn.Number is "6A003" or "9A515",
                10 => eccn.Number is ['0', 'A' or 'D' or 'E', '5', '0', _],
                _ => false,
            };
            if (concerned)
            {
                findings.Step("chart-footnote", Truth.Unknown, $"footnote {footnote} of the chart at {row.Name} adds a requirement or provision for {eccn.Number}", Chart, state.Item.Id);
                var answered = state.Facts.Fact($"footnote:{footnote}");
                if (answered == Truth.Unknown)
                {
                    findings.Ask($"facts.footnote:{footnote}", $"Does footnote {footnote} of the Country Chart require a license for this item to {row.Name}?", "Footnotes of the chart require licenses that its grid does not show.", "the footnote", Chart);
                }
                else if (answered == Truth.Yes)
                {
                    findings.Require($"chart footnote {footnote}", Chart, $"footnote {footnote} of the chart at {row.Name}", state.Subject, Posture.SeeSection, state.Item.Id);
                }
            }
        }
    }

    private static string Review(ControlRow control) =>
        control.Section.StartsWith("742.6(a)(6)", StringComparison.Ordinal) ? "; review policy: 15 CFR 742.6(b)(10), the section from general knowledge"
        : Sections.Value.TryGetValue(control.Reason, out var section) ? $"; review policy: 15 CFR {section}, the section from general knowledge"
        : "";

    private static string Say(Truth truth) => truth switch { Truth.Yes => "it does to this item", Truth.No => "not to this item", _ => "whether to this item must be read" };
}
