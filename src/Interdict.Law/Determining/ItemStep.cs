using System.Collections.Frozen;

namespace Interdict.Law.Determining;

/// <summary>Whether one line is subject to the EAR, steps 1 and 2: other agency, publication, origin, de minimis, foreign-direct-product rules; GP2 and GP3 follow from it.</summary>
internal static class ItemStep
{
    /// <summary>What is known of a line when a scope is asked about it: its own answers before those of the transaction.</summary>
    public static ItemFacts FactsOf(Findings findings, TransactionItem item)
    {
        var transaction = findings.Transaction;
        // A supplement that does not name the entry answers the question; one that names it leaves it, for it often names only some items.
        var unlisted = item.Eccn is { } eccn && findings.Tables.InSupplement2(eccn) == Truth.No && transaction.Fact("supplement2Part744") == Truth.Unknown && !item.Facts.ContainsKey("supplement2Part744");
        if (item.Facts.Count == 0 && !unlisted)
        {
            return new(item.Eccn, transaction.Facts);
        }

        var facts = transaction.Facts.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, value) in item.Facts)
        {
            facts[key] = value;
        }

        if (unlisted)
        {
            facts["supplement2Part744"] = false;
            findings.Step("supplement-2", Truth.No, $"Supplement No. 2 to Part 744 does not name {item.Eccn!.Value.Number}", "15 CFR Part 744, Supplement No. 2", item.Id);
        }

        return new(item.Eccn, facts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public static Truth SubjectToEar(Findings findings, TransactionItem item, int index, ItemFacts facts, IReadOnlySet<int> footnotes)
    {
        var other = facts.Fact("otherAgency");
        if (other == Truth.Yes)
        {
            findings.Step("other-agency", Truth.Yes, "it is under the exclusive jurisdiction of another agency; apply there", "15 CFR 734.3(b)(1)", item.Id);
            return Truth.No;
        }

        findings.Step(
            "other-agency", Truth.No,
            other == Truth.No ? "the exporter says that no other agency has jurisdiction" : item.Eccn is { } e ? $"it is classified as {e}, which supposes that no other agency has exclusive jurisdiction" : "nothing given says that another agency has jurisdiction",
            "15 CFR 734.3(b)(1)", item.Id);
        if (facts.Fact("published") == Truth.Yes)
        {
            findings.Step("published", Truth.Yes, "it is published, fundamental research or a patent", "15 CFR 734.7, 734.8, 734.10", item.Id);
            return Truth.No;
        }

        if (item.Eccn is { IsEar99: false } eccn && eccn.Number[1] is 'D' or 'E' && facts.Fact("published") == Truth.Unknown)
        {
            findings.Step("published", Truth.Unknown, "nothing given says whether the technology or software is published; it is taken not to be", "15 CFR 734.7", item.Id);
            findings.Ask("published", decides: false);
        }

        if (item.Origin == "US" || findings.Transaction.Kind is TransactionKind.Export or TransactionKind.DeemedExport)
        {
            findings.Step(
                "subject-to-ear", Truth.Yes, item.Origin == "US" ? "US origin" : "in or sent from the United States", item.Origin == "US" ? "15 CFR 734.3(a)(2)" : "15 CFR 734.3(a)(1)", item.Id);
            return Truth.Yes;
        }

        if (item.Origin is null)
        {
            findings.Step("subject-to-ear", Truth.Unknown, "the origin is not given", "15 CFR 734.3(a)", item.Id);
            findings.Ask(
                $"items[{index}].origin", "Where was the item made?", "Items of US origin are subject to the EAR wherever they are; foreign-made ones only by their US content or by how they were made.",
                "the maker's certificate of origin", "15 CFR 734.3(a)(2)");
            return Truth.Unknown;
        }

        var deMinimis = DeMinimis(findings, item, index, facts, footnotes);
        var direct = DirectProductStep.Run(findings, item, index, facts, footnotes);
        var subject = deMinimis.Or(direct);
        if (findings.Transaction.Kind == TransactionKind.Unknown)
        {
            subject = subject.Or(Truth.Unknown);
            findings.Ask("from", "From where is it sent?", "Whatever leaves the United States is subject to the EAR, wherever it was made.", "the shipping papers", "15 CFR 734.3(a)(1)");
        }

        findings.Step(
            "subject-to-ear", subject,
            $"made in {item.Origin}: {(subject == Truth.Yes ? "reached by its US content or a foreign-direct-product rule" : subject == Truth.No ? "neither its US content nor a foreign-direct-product rule reaches it" : "whether its US content or a foreign-direct-product rule reaches it is not known")}",
            "15 CFR 734.3(a)(3)-(5)", item.Id);
        return subject;
    }

    private static Truth DeMinimis(Findings findings, TransactionItem item, int index, ItemFacts facts, IReadOnlySet<int> footnotes)
    {
        var to = findings.Transaction.To;
        var limit = to is not null && (findings.Tables.InGroup("E:1", to) || findings.Tables.InGroup("E:2", to)) ? 10m : 25m;
        if (item.UsContentPercent is not { } percent)
        {
            findings.Step("de-minimis", Truth.Unknown, $"the share of controlled US content is not given; the limit is {limit:0} percent", "15 CFR 734.4(c), (d)", item.Id);
            findings.Ask(
                $"items[{index}].usContentPercent", "What share of the item's value is controlled US content?", $"Above {limit:0} percent it is subject to the EAR.",
                "a calculation by Supplement No. 2 to Part 734", "15 CFR 734.4(c), (d)");
            return Truth.Unknown;
        }

        if (percent > limit)
        {
            findings.Step("de-minimis", Truth.Yes, $"{percent:0.##} percent controlled US content is above {limit:0} percent (General Prohibition Two)", "15 CFR 734.4(c), (d); 736.2(b)(2)", item.Id);
            return Truth.Yes;
        }

        if (percent == 0)
        {
            findings.Step("de-minimis", Truth.No, "it holds no controlled US content", "15 CFR 734.4", item.Id);
            return Truth.No;
        }

        var special = facts.Fact("noDeMinimisContent");
        if (special == Truth.Unknown)
        {
            findings.Ask("noDeMinimisContent");
        }

        var five = footnotes.Contains(5) ? "; an entity of footnote 5 takes part, for whose items no share counts where 734.4(a)(9) says so" : "";
        findings.Step(
            "de-minimis", footnotes.Contains(5) && special == Truth.No ? Truth.Unknown : special,
            $"{percent:0.##} percent is not above {limit:0} percent; {(special == Truth.No ? "no content is of the kinds for which no share is small enough" : special == Truth.Yes ? "but content is of a kind for which no share is small enough" : "whether content is of a kind for which no share is small enough is not given")}{five}",
            "15 CFR 734.4(a), (c), (d)", item.Id);
        return footnotes.Contains(5) && special == Truth.No ? Truth.Unknown : special;
    }
}
