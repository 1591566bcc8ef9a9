using Interdict.Law.Data;
using Interdict.Law.Grammar;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>GP5 for end uses and end users that no list names, GP7, GP10, red flags and letters of "is informed".</summary>
internal static class EndUseStep
{
    private const string Support = "744.6";
    private const string Letters = "15 CFR 744.11(c), 744.21(b), 744.22(b), 744.23(b) among others";

    private static readonly Lazy<(string Section, string Key, Destinations Where, bool SupplementOnly, Posture Policy, string Citation, string Words)[]> Table = new(static () =>
        [.. LawText.Rows("ear/end-uses").Select(static r => (
            r[0], r[1], new Destinations(r[2]), r[3] == "supplement-2", Postures.TryParse(r[4], out var posture) ? posture : throw new InvalidOperationException(r[4]), r[5], r[6]))]);

    public static void Run(Findings findings, ItemState state)
    {
        var all = state.Facts.Fact("prohibitedEndUse");
        var to = findings.Transaction.To is { } country ? CountryChart.RowOf(country) : null;
        foreach (var (section, key, where, supplementOnly, policy, citation, words) in Table.Value)
        {
            if (state.Subject == Truth.No && section != Support)
            {
                continue;
            }

            var reach = to is null ? Truth.Unknown : where.Covers(to, findings.Tables);
            if (reach == Truth.No)
            {
                continue;
            }

            var own = state.Facts.Fact(key);
            var present = own != Truth.Unknown ? own : all == Truth.No ? Truth.No : Truth.Unknown;
            var covered = supplementOnly ? state.Facts.Fact("supplement2Part744") : Truth.Yes;
            // Support attaches to the person, whatever the item is subject to.
            var answer = present.And(covered).And(reach).And(section == Support ? Truth.Yes : state.Subject);
            findings.Step("end-use", answer, present switch
            {
                Truth.No => $"{section} ({words}): the exporter says that no such end use or end user is present",
                Truth.Yes => $"{section} ({words}): such an end use or end user is present{(covered == Truth.Unknown ? "; whether Supplement No. 2 to Part 744 lists the item is not given" : covered == Truth.No ? "; Supplement No. 2 to Part 744 does not list the item" : "")}",
                _ => $"{section} ({words}): whether such an end use or end user is present is not given",
            }, citation, state.Item.Id);
            if (present == Truth.Unknown)
            {
                findings.Ask(all == Truth.Yes || state.Subject == Truth.No ? key : "prohibitedEndUse");
            }
            else if (present == Truth.Yes && covered == Truth.Unknown)
            {
                findings.Ask("supplement2Part744");
            }

            if (present == Truth.Yes && answer != Truth.No)
            {
                findings.Require(section, citation, $"an end use or end user of 15 CFR {section} ({words})", answer, policy, state.Item.Id);
                findings.Bar($"15 CFR {section} allows exceptions only as it says itself", $"15 CFR {section}");
            }
        }
    }

    /// <summary>What concerns the whole transaction.</summary>
    public static void RunOnce(Findings findings, IReadOnlyList<ItemState> items)
    {
        Notices(findings, items);
        var knows = findings.Transaction.Fact("knowledgeOfViolation");
        findings.Step("knowledge-of-violation", knows, knows switch { Truth.No => "the exporter knows of no violation", Truth.Yes => "the exporter knows of a violation", _ => "not given" }, "15 CFR 736.2(b)(10)");
        if (knows == Truth.Yes)
        {
            findings.Prohibit("General Prohibition Ten", "15 CFR 736.2(b)(10)", "a violation is known to have occurred or to be about to occur", Truth.Yes, null, findings.Tables.EcfrDate);
        }
        else if (knows == Truth.Unknown)
        {
            findings.Ask("knowledgeOfViolation");
        }

        // Asked of nobody who has no license, exception or order: only what is said counts.
        if (findings.Transaction.Fact("violatesTerms") == Truth.Yes)
        {
            findings.Step("terms", Truth.Yes, "the exporter says that a term, a condition or an order would be broken", "15 CFR 736.2(b)(9)");
            findings.Prohibit("General Prohibition Nine", "15 CFR 736.2(b)(9)", "a term or condition of a license or an exception, or an order, would be broken", Truth.Yes, null, findings.Tables.EcfrDate);
        }

        RedFlagStep.Run(findings);
    }

    /// <summary>What attaches to persons and to knowledge where no item is subject to the EAR.</summary>
    public static void RunWithoutItems(Findings findings, IReadOnlyList<ItemState> items)
    {
        Run(findings, items[0]);
        if (findings.Transaction.Fact("isInformed") == Truth.Yes)
        {
            Conduct(findings, "letterCoversConduct", "15 CFR 744.6(c)", "the exporter says that BIS informed it of a requirement, and no item is subject to the EAR", (words, citation, certain) =>
            {
                findings.Require("is-informed", citation, words, certain, Posture.ManualReading, null);
                BarByLetter(findings, citation);
            });
        }

        if (findings.Transaction.Fact("knowledgeOfViolation") == Truth.Yes)
        {
            Conduct(findings, "violationConcernsThis", "15 CFR 736.2(b)(10)", "the exporter knows of a violation, and no item is subject to the EAR",
                (words, citation, certain) => findings.Prohibit("General Prohibition Ten", citation, words, certain, null, findings.Tables.EcfrDate));
        }
    }

    private static void Conduct(Findings findings, string key, string citation, string words, Action<string, string, Truth> found)
    {
        var covers = findings.Transaction.Fact(key);
        findings.Step("conduct", covers, words, citation);
        if (covers != Truth.No)
        {
            found(words, citation, covers);
        }

        if (covers == Truth.Unknown)
        {
            findings.Ask(key);
        }
    }

    private static void BarByLetter(Findings findings, string citation)
    {
        if (findings.Transaction.Fact("letterAllowsException") != Truth.Yes)
        {
            findings.Bar("a letter of BIS requires the license, and an exception applies only if the letter says so", citation);
        }
    }

    private static void Notices(Findings findings, IReadOnlyList<ItemState> items)
    {
        var informed = findings.Transaction.Fact("isInformed");
        foreach (var notice in findings.Transaction.Notices.Where(n => n.From <= findings.Transaction.Date))
        {
            foreach (var state in items)
            {
                var party = notice.Party is not { } name ? Truth.Yes : TruthLogic.Of(findings.Transaction.Parties.Any(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)));
                var place = notice.Country is not { } country ? Truth.Yes : TruthLogic.Of(findings.Transaction.To is { } to ? CountryChart.RowOf(to) == CountryChart.RowOf(country) : null);
                var item = notice.Eccn is not { } eccn ? Truth.Yes : TruthLogic.Of(state.Item.Eccn is null ? null : true).And(state.Item.Eccn is { } own ? eccn.Covers(own) : Truth.Unknown);
                var answer = party.And(place).And(item).And(state.Subject);
                findings.Step("is-informed", answer, $"letter {notice.Id}, binding since {notice.From:yyyy-MM-dd}", notice.Citation, state.Item.Id);
                if (answer != Truth.No)
                {
                    findings.Require("is-informed", notice.Citation, $"BIS informed the exporter by letter {notice.Id}", answer, Posture.ManualReading, state.Item.Id);
                    BarByLetter(findings, notice.Citation);
                }
            }
        }

        if (informed == Truth.Yes && findings.Transaction.Notices.IsEmpty)
        {
            findings.Step("is-informed", Truth.Yes, "the exporter says that BIS informed it of a requirement", Letters);
            findings.Require("is-informed", Letters, "BIS informed the exporter by letter", Truth.Yes, Posture.ManualReading, null);
            BarByLetter(findings, Letters);
        }
        else if (informed == Truth.Unknown && findings.Transaction.Notices.IsEmpty)
        {
            findings.Step("is-informed", Truth.Unknown, "such letters are private; whether the exporter received one is not given", "15 CFR 744.11(c) among others");
            findings.Ask("isInformed");
        }
    }
}
