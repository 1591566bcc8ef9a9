using Interdict.Law.Rules;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>GP3: the foreign-direct-product rules of 15 CFR 734.9. Each needs its product scope and its reach, a destination, an end use or an entity with a footnote; each open part is asked for by itself.</summary>
internal static class DirectProductStep
{
    public static Truth Run(Findings findings, TransactionItem item, int index, ItemFacts facts, IReadOnlySet<int> footnotes)
    {
        var any = Truth.No;
        foreach (var rule in FdpRule.All)
        {
            any = any.Or(One(findings, rule, item, index, facts, footnotes));
        }

        if (any == Truth.No)
        {
            findings.Step("foreign-direct-product", Truth.No, "none of the foreign-direct-product rules reaches it with these facts", "15 CFR 734.9", item.Id);
        }

        return any;
    }

    private static Truth One(Findings findings, FdpRule rule, TransactionItem item, int index, ItemFacts facts, IReadOnlySet<int> footnotes)
    {
        var entity = rule.Footnote > 0 ? OfFootnote(rule, footnotes, facts) : Truth.No;
        var place = rule.Fact is { } fact ? Reaches(findings, rule).And(EndUse(facts, fact)) : rule.Footnote > 0 ? Truth.No : Reaches(findings, rule);
        var reach = entity.Or(place);
        var made = rule.MadeWith(item.ProducedWith, findings.Tables).Or(rule.HasPlant ? facts.Fact("plantIsDirectProduct") : Truth.No);
        var product = rule.Product(facts, findings.Tables).And(made);
        if (product == Truth.Unknown && facts.Fact($"fdp:{rule.Section}") is var read && read != Truth.Unknown)
        {
            product = read;
        }

        var answer = reach.And(product);
        var said = facts.Fact($"fdp:{rule.Section}");
        var status = rule.Rule is { } id && RuleBook.On(id, findings.Transaction.Date) is { State: not RuleState.InForce } state ? state : null;
        if (answer == Truth.Yes && status is not null && said != Truth.Yes)
        {
            answer = said;
        }

        var law = $"15 CFR {rule.Section}; 736.2(b)(3)";
        if (answer == Truth.No)
        {
            if (rule.Footnote > 0 && product == Truth.Yes && HasEntity(findings.Transaction))
            {
                findings.Step("foreign-direct-product", Truth.No, $"it is made with what the rule names, but no entity with footnote {rule.Footnote} of the Entity List takes part on this day, and none is known to make, buy or order what it ends in", law, item.Id);
            }

            return answer;
        }

        if (answer == Truth.Yes)
        {
            Require(findings, rule, item, footnotes, entity, law);
            return answer;
        }

        findings.Step(
            "foreign-direct-product", answer,
            $"the rule can reach it; {(status is not null ? $"its text is of the rule {status.Rule}, {status}" : product == Truth.Yes ? $"its making is of the rule, and {Open(rule)} is not settled" : item.ProducedWith is null ? "with what technology and software it was made is not given" : "whether all of its scope is met must be read in the section")}",
            law, item.Id);
        if (reach == Truth.Unknown)
        {
            AskReach(findings, rule, entity);
        }

        if (product == Truth.Unknown || (status is not null && reach == Truth.Yes))
        {
            AskMaking(findings, item, index, rule, facts);
        }

        return answer;
    }

    private static void Require(Findings findings, FdpRule rule, TransactionItem item, IReadOnlySet<int> footnotes, Truth entity, string law)
    {
        var takesPart = rule.Footnote > 0 && footnotes.Contains(rule.Footnote);
        var said = entity == Truth.Yes && !takesPart;
        if (rule.Footnote > 0 && !takesPart)
        {
            findings.Require(
                "744.11(a)(2)", $"15 CFR 744.11(a)(2), {rule.Section}",
                said ? $"it is a direct product, and by the exporter's answer an entity with footnote {rule.Footnote} is party to the transaction, or makes, buys or orders what it ends in" : "it is a direct product for a facility that the rule reaches",
                Truth.Yes, Grammar.Posture.SeeSection, item.Id);
            findings.Bar("15 CFR 744.11(a) allows no exception for it unless the entry does", "15 CFR 744.11(a)");
        }

        var with = item.ProducedWith is { IsEmpty: false } inputs ? string.Join(", ", inputs) : "a plant or technology of the rule";
        var reached = takesPart ? $"an entity with footnote {rule.Footnote} takes part"
            : said ? $"by the exporter's answer an entity with footnote {rule.Footnote} is party to the transaction, or makes, buys or orders what it ends in"
            : rule.Fact is not null ? "it goes to a destination of the rule for the end use of the rule"
            : "it goes to a destination of the rule";
        findings.Step("foreign-direct-product", Truth.Yes, $"it is a direct product of {with} and {reached} (General Prohibition Three)", law, item.Id);
    }

    private static string Open(FdpRule rule) => rule.Footnote > 0 ? $"whether an entity with footnote {rule.Footnote} takes part" : rule.Fact is not null ? "whether it is for the end use of the rule" : "the destination";

    // An answer counts where the footnote is not settled by the entries; knowledge that the item ends in what such an entity makes, buys or orders is enough by itself.
    private static Truth OfFootnote(FdpRule rule, IReadOnlySet<int> footnotes, ItemFacts facts) =>
        footnotes.Contains(rule.Footnote) ? Truth.Yes
        : facts.Fact($"footnoteEntity:{rule.Footnote}") is var said && said != Truth.Unknown ? said
        : footnotes.Contains(PartyStep.UnknownFootnote) || footnotes.Contains(-rule.Footnote) ? Truth.Unknown
        : Truth.No;

    private static bool HasEntity(Transaction transaction) =>
        transaction.Parties.Any(static p => p.Listings.Concat(p.Owners.SelectMany(static o => o.Listings)).Any(static l => l.Entry.Id.List.Value == "us-bis-el"));

    private static Truth Reaches(Findings findings, FdpRule rule) => findings.Transaction.To is { } to ? rule.Reach.Covers(CountryChart.RowOf(to), findings.Tables) : Truth.Unknown;

    private static Truth EndUse(ItemFacts facts, string key) => facts.Fact(key) is var own && own != Truth.Unknown ? own : facts.Fact("prohibitedEndUse") == Truth.No ? Truth.No : Truth.Unknown;

    private static void AskReach(Findings findings, FdpRule rule, Truth entity)
    {
        if (rule.Footnote > 0 && entity == Truth.Unknown)
        {
            findings.Ask(
                $"facts.footnoteEntity:{rule.Footnote}",
                $"Is an entity with footnote {rule.Footnote} of the Entity List a party to the transaction, in whatever part, or does the item end in what such an entity makes, buys or orders?",
                "Then the item is subject to the EAR, and needs a license. The section names purchaser, consignees and end-user as examples; whether a bank, a carrier or a forwarder is a party to the transaction it does not say (read in a summary).",
                "the entry with its footnote in the eCFR; what the listed party does in the transaction", $"15 CFR {rule.Section}, 744.11(a)(2)");
        }

        if (rule.Fact is { } fact && Reaches(findings, rule) != Truth.No)
        {
            findings.Ask(fact);
        }

        if (findings.Transaction.To is null)
        {
            findings.Ask("to", "To which country do the items finally go?", "Requirements go by destination.", "the contract, the shipping papers", "15 CFR 738.4(a)");
        }
    }

    private static void AskMaking(Findings findings, TransactionItem item, int index, FdpRule rule, ItemFacts facts)
    {
        if (item.ProducedWith is null)
        {
            findings.Ask(
                $"items[{index}].producedWith", "Of which US technology and software (ECCNs) is the item a direct product? An empty list says: of none.",
                "A foreign-direct-product rule can make it subject to the EAR without regard to any percentage.", "the maker's statement", "15 CFR 734.9");
        }
        else if (rule.MadeWith(item.ProducedWith, findings.Tables) == Truth.No && facts.Fact("plantIsDirectProduct") == Truth.Unknown)
        {
            findings.Ask("plantIsDirectProduct");
        }
        else
        {
            findings.Ask(
                $"facts.fdp:{rule.Section}", $"Is the item within the product scope of 15 CFR {rule.Section}?", rule.Note is { } note ? $"It can make the item subject to the EAR; {note}." : "It can make the item subject to the EAR, and the facts given do not settle it.",
                "the item and its making compared with the section", $"15 CFR {rule.Section}");
        }
    }
}
