using Interdict.Law.Effects;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Law.Determining;

/// <summary>What the listings of a party's owners do: the Affiliates Rule of BIS (90 FR 47201) and the 50 percent rule of OFAC (guidance of 2014-08-13).</summary>
internal static class OwnerStep
{
    private const string Ofac = "31 CFR chapter V; OFAC guidance of 2014-08-13 (50 percent rule)";

    public static void Run(Findings findings, TransactionParty party, int index, IReadOnlyList<ItemState> items)
    {
        foreach (var (at, owner) in party.Owners.Index())
        {
            foreach (var listing in owner.Listings.Where(static l => l.Match is not null))
            {
                findings.Ask(
                    $"parties[{index}].owners[{at}].entry", $"Is the owner {owner.Name} the party of {listing.Entry.Id} ({listing.Entry.Name})?", $"The names are alike ({listing.Match:0.00}); if it is, its share counts.",
                    "address and registration number compared with the entry; then name the entry, or the entries that it is not in notEntries", "90 FR 47201", decides: listing.IsParty == Truth.Unknown);
            }
        }

        Blocked(findings, party, index);
        Affiliate(findings, party, index, items);
    }

    /// <summary>Whether those whom blocking binds take part: Yes where it leaves the United States, else as the user says.</summary>
    public static Truth Nexus(Findings findings)
    {
        if (findings.Transaction.Kind is TransactionKind.Export or TransactionKind.DeemedExport || findings.Transaction.From == "US")
        {
            return Truth.Yes;
        }

        var said = findings.Transaction.Fact("usNexus");
        if (said == Truth.Unknown)
        {
            findings.Ask("usNexus");
        }

        return said;
    }

    // Shares of all blocked owners are added; whatever its country, the party is blocked at 50 percent.
    private static void Blocked(Findings findings, TransactionParty party, int index)
    {
        var blocked = party.Owners.Where(o => o.Listings.Any(l => Blocks(l, findings.Transaction.Date))).ToList();
        if (blocked.Count == 0)
        {
            return;
        }

        bool Sure(Owner owner) => owner.Listings.Any(l => Blocks(l, findings.Transaction.Date) && l.IsParty == Truth.Yes);
        var half = Half(blocked, Sure);
        var shares = Shares(blocked);
        var entries = string.Join(", ", blocked.SelectMany(static o => o.Listings).Where(l => Blocks(l, findings.Transaction.Date) && (half != Truth.Yes || l.IsParty == Truth.Yes)).Select(static l => l.Entry.Id.ToString()).Distinct());
        findings.Step("blocked-owners", half, $"{party.Name} is owned by blocked persons ({shares}): at 50 percent or more together it is blocked as they are", Ofac);
        if (half == Truth.No)
        {
            findings.Flag($"{party.Name} has blocked owners below 50 percent ({shares}): look at who controls it and at payments to them", Ofac);
            return;
        }

        if (half == Truth.Unknown)
        {
            AskShare(findings, party, index, "blocked persons", "At 50 percent or more its property is blocked as theirs is.", Ofac);
        }

        var certain = half.And(Nexus(findings));
        if (certain != Truth.No)
        {
            findings.Prohibit(
                "blocked property", Ofac, $"{party.Role.Code()} {party.Name} is owned to 50 percent or more by blocked persons ({shares}; {entries}), and so is blocked itself. Only a license of OFAC allows dealings to those it binds.",
                certain, entries, blocked.SelectMany(static o => o.Listings).Select(static l => l.Measures.Select(static m => m.Provenance?.LastVerified).FirstOrDefault()).FirstOrDefault());
        }
    }

    // 90 FR 47201: shares of listed owners are added; the most restrictive of their requirements counts.
    private static void Affiliate(Findings findings, TransactionParty party, int index, IReadOnlyList<ItemState> items)
    {
        var status = RuleBook.On(RuleBook.Affiliates, findings.Transaction.Date);
        var citation = status.Citation;
        var listed = party.Owners.Where(o => o.Listings.Any(l => PartyStep.IsOwnerList(l) && l.Measures.Any(m => m.AppliesOn(findings.Transaction.Date)))).ToList();
        if (party.Country == "US")
        {
            if (listed.Count > 0)
            {
                findings.Step("affiliates-rule", Truth.No, $"{party.Name} is owned by listed parties ({Shares(listed)}), and the rule reaches foreign companies only", citation);
                findings.Flag($"{party.Name} is owned by listed parties ({Shares(listed)}): find out whether one of them takes part itself", "15 CFR Part 732, Supplement No. 3");
            }

            return;
        }

        if (listed.Count == 0)
        {
            NotGiven(findings, party, items, status);
            return;
        }

        var half = Half(listed, static o => o.Listings.Any(static l => PartyStep.IsOwnerList(l) && l.IsParty == Truth.Yes));
        var shares = Shares(listed);
        if (status.State.Binds() == Truth.No)
        {
            findings.Step("affiliates-rule", Truth.No, $"{party.Name} is owned by listed parties ({shares}), and on this date the rule is {status}", citation);
            findings.Flag($"{party.Name} is owned by listed parties ({shares}): find out whether one of them takes part itself", "15 CFR Part 732, Supplement No. 3");
            return;
        }

        findings.Step("affiliates-rule", half, $"{party.Name} is owned by listed parties ({shares}); the rule is {status}", citation);
        if (half == Truth.No)
        {
            findings.Flag($"{party.Name} has listed owners below 50 percent ({shares}): a minority share is a red flag", citation);
            return;
        }

        if (half == Truth.Unknown)
        {
            AskShare(findings, party, index, "listed parties", "At 50 percent or more it takes their requirement; a share that cannot be determined must be resolved or licensed (Red Flag 29).", "90 FR 47201");
        }

        foreach (var listing in listed.SelectMany(static o => o.Listings).Where(PartyStep.IsOwnerList))
        {
            PartyStep.One(findings, party, listing with { Measures = [.. listing.Measures.Where(static m => m.Kind == MeasureKind.LicenseRequirement)] }, half.And(listing.IsParty), items, status, shares);
        }
    }

    // No owners given is not: no listed owners. Asked only where the rule binds, and where the party brings no requirement of its own already.
    private static void NotGiven(Findings findings, TransactionParty party, IReadOnlyList<ItemState> items, RuleStatus status)
    {
        if (!party.Owners.IsEmpty || status.State.Binds() == Truth.No || party.Role.IsTransactionRole() == Truth.No || items.All(static i => i.Subject == Truth.No)
            || party.Listings.Any(static l => l.IsParty == Truth.Yes && PartyStep.IsOwnerList(l)))
        {
            return;
        }

        var said = findings.Transaction.Fact("listedOwners");
        findings.Step("affiliates-rule", said == Truth.No ? Truth.No : Truth.Unknown, $"the owners of {party.Name} are not given{(said == Truth.No ? "; the exporter says that listed parties do not own it to 50 percent" : "")}; the rule is {status}", status.Citation);
        if (said != Truth.No)
        {
            findings.Ask("listedOwners");
        }
    }

    private static void AskShare(Findings findings, TransactionParty party, int index, string whose, string why, string citation) => findings.Ask(
        $"parties[{index}].owners", $"What share of {party.Name} do {whose} own, directly and indirectly, together?", why, "the register of shareholders, annual reports", citation);

    private static Truth Half(List<Owner> owners, Func<Owner, bool> sure) =>
        owners.Where(o => o.Percent is not null && sure(o)).Sum(static o => o.Percent!.Value) >= 50 ? Truth.Yes
        : owners.Any(static o => o.Percent is null) || owners.Sum(static o => o.Percent ?? 0) >= 50 ? Truth.Unknown
        : Truth.No;

    private static string Shares(List<Owner> owners)
    {
        var each = string.Join(" and ", owners.Select(static o => $"{o.Name} {(o.Percent is { } p ? $"{p:0.##}" : "an unknown share")}"));
        return owners.Count == 1 ? $"{each} percent" : $"{each}, together {owners.Sum(static o => o.Percent ?? 0):0.##} percent{(owners.Any(static o => o.Percent is null) ? " known" : "")}";
    }

    private static bool Blocks(Listing listing, DateOnly date) => listing.Entry.Id.List.Value == "us-ofac-sdn" && listing.Measures.Any(m => m.Kind == MeasureKind.AssetFreeze && m.AppliesOn(date));
}
