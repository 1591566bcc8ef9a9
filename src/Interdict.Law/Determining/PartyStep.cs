using Interdict.Law.Effects;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Law.Tables;
using Interdict.Lists;

namespace Interdict.Law.Determining;

/// <summary>What the listings of parties do: GP4, and of GP5 the end users that lists name, with their affiliates (15 CFR 744.8, 744.11, 744.15, 744.16, 744.21).</summary>
internal static class PartyStep
{
    /// <summary>Stands among footnotes where an entry may have one that is not known, because its digit is lost. A negative number stands for a footnote of which it is open whether its entity takes part.</summary>
    public const int UnknownFootnote = 0;

    /// <summary>The footnotes of Entity List entries that take part, owners of affiliates with them where that rule may bind.</summary>
    public static IReadOnlySet<int> Footnotes(Transaction transaction)
    {
        var found = new HashSet<int>();
        var affiliates = RuleBook.On(RuleBook.Affiliates, transaction.Date).State.Binds() != Truth.No;
        foreach (var party in transaction.Parties)
        {
            foreach (var listing in party.Listings)
            {
                AddFootnotes(found, listing, listing.IsParty, party.Role, transaction.Date);
            }

            var listed = party.Owners.Where(o => o.Listings.Any(IsOwnerList)).ToList();
            var half = listed.Sum(o => o.Percent ?? 0) >= 50 ? Truth.Yes : listed.Exists(o => o.Percent is null) ? Truth.Unknown : Truth.No;
            foreach (var listing in affiliates && half != Truth.No ? listed.SelectMany(o => o.Listings) : [])
            {
                AddFootnotes(found, listing, half.And(listing.IsParty), party.Role, transaction.Date);
            }
        }

        return found;
    }

    // The absence of a digit is no absence of a footnote where the text cites its rule.
    private static void AddFootnotes(HashSet<int> found, Listing listing, Truth isParty, PartyRole role, DateOnly date)
    {
        if (listing.Entry.Id.List.Value != "us-bis-el" || !listing.Measures.Any(m => m.AppliesOn(date)) || listing.Entry.Ended < date)
        {
            return;
        }

        var entry = DatedEntry.On(listing.Entry, date);
        var texts = EntryTexts.Of(entry);
        foreach (var footnote in EffectEvaluator.FootnotesOf(entry, texts))
        {
            if (footnote == 4 && RuleBook.On("footnote-4", date).State.Binds() == Truth.No)
            {
                continue;
            }

            // 734.9(e) names purchaser, consignees and end-user as examples of those who take part; whether a bank or a carrier does is for a person to say.
            found.Add(isParty == Truth.Yes && role.IsTransactionRole() == Truth.Yes ? footnote : -footnote);
        }

        if (texts.Requirement.ManualReading && entry.Footnotes.IsEmpty)
        {
            found.Add(UnknownFootnote);
        }
    }

    public static void Run(Findings findings, TransactionParty party, int index, IReadOnlyList<ItemState> items)
    {
        if (party.Listings.IsEmpty)
        {
            var narrow = findings.Transaction.ScreeningGap is { } gap && findings.Transaction.Fact("partiesScreened") != Truth.Yes ? gap : null;
            findings.Step("listed-party", narrow is null ? Truth.No : Truth.Unknown, $"{party.Role.Code()} {party.Name}: no entry was found for it, or none was given; {narrow ?? "that is no statement about the party"}", "15 CFR 744.16");
            if (narrow is not null)
            {
                findings.Ask("partiesScreened");
            }
        }

        foreach (var not in party.NotEntries)
        {
            findings.Step("not-entry", Truth.No, $"{party.Role.Code()} {party.Name}: the exporter says that it is not {not}, so that this entry does not count", "15 CFR 744.16");
        }

        foreach (var listing in party.Listings)
        {
            if (listing.Match is not null && listing.Measures.Any(m => MeasureCatalog.Find(listing.Entry.Id.List, m.Kind) is { Area: MeasureArea.Export } or { Id: "sdn" }))
            {
                findings.Ask(
                    $"parties[{index}].entry", $"Is {party.Name} the party of {listing.Entry.Id} ({listing.Entry.Name})?", $"{listing.Related ?? $"The names are alike ({listing.Match:0.00})"}; if it is, that listing counts.",
                    $"address, registration number and owners compared with the entry; if it is, put {listing.Entry.Id} into entry, if not, into notEntries", "15 CFR 744.16",
                    decides: listing.IsParty == Truth.Unknown);
            }

            if (listing.Related is { } why)
            {
                findings.Flag($"{party.Role.Code()} {party.Name} may be {listing.Entry.Name} too, listed in {listing.Entry.Id}: {why}", "15 CFR Part 732, Supplement No. 3");
            }

            One(findings, party, listing, listing.IsParty, items, null);
        }

        OwnerStep.Run(findings, party, index, items);
    }

    /// <summary>What one listing does; of an owner's, by <paramref name="affiliate"/>, the status of that rule, and <paramref name="shares"/>, who owns what.</summary>
    public static void One(Findings findings, TransactionParty party, Listing listing, Truth isParty, IReadOnlyList<ItemState> items, RuleStatus? affiliate, string shares = "")
    {
        if (listing.Measures.Any(m => m.From is null && m.Kind == MeasureKind.LicenseRequirement) && listing.Entry.Listed is null && findings.Transaction.Date < LawTables.EcfrDate && findings.Transaction.Fact("listedThen") != Truth.Yes)
        {
            isParty = isParty.And(Truth.Unknown);
            findings.Ask(
                "facts.listedThen", $"Was {listing.Entry.Id} ({listing.Entry.Name}) listed on {findings.Transaction.Date:yyyy-MM-dd}?", "This copy of the list does not say since when it is listed.",
                "the Federal Register documents that the entry cites; an edition of that day; if it was not, name it in notEntries", "15 CFR 744.16");
        }

        var date = findings.Transaction.Date;
        foreach (var state in items)
        {
            foreach (var effect in EffectEvaluator.Evaluate(listing.Entry, listing.Measures, new(date, party.Role, state.Facts)))
            {
                Apply(findings, party, listing, isParty, state, effect, affiliate, shares);
            }
        }
    }

    private static void Apply(Findings findings, TransactionParty party, Listing listing, Truth isParty, ItemState state, MeasureEffect effect, RuleStatus? affiliate, string shares)
    {
        var (entry, item) = (listing.Entry, state.Item.Id);
        var who = affiliate is null ? $"{party.Role.Code()} {party.Name} is {entry.Name}" : $"{party.Role.Code()} {party.Name} is owned to 50 percent or more by listed parties ({shares}), {entry.Name} among them";
        var (step, citation) = ("listed-party", effect.Measure.Authority);
        if (affiliate is not null)
        {
            citation += $"; {affiliate.Citation}";
        }

        switch (effect.Bite)
        {
            case Bite.OtherDates or Bite.DoesNotBite:
                findings.Step(step, Truth.No, $"{who}: {effect.Because}", citation, item);
                return;
            case Bite.RedFlag:
                findings.Step(step, Truth.No, $"{who}: {effect.Because}", citation, item);
                findings.Flag($"{who}, listed in {entry.Id}: {effect.Because}", citation);
                if (findings.Transaction.Fact("redFlagsResolved") != Truth.Yes)
                {
                    findings.Ask("redFlagsResolved");
                }

                return;
        }

        var certain = (effect.Bite == Bite.Bites ? Truth.Yes : Truth.Unknown).And(isParty);
        var id = effect.Law?.Id;
        var verified = effect.Measure.Provenance is { } own ? own.LastVerified : effect.Law?.Provenance.LastVerified;
        switch (id)
        {
            case "denied-persons":
                findings.Step("denial-order", certain.And(state.Subject), $"{who}: {effect.Because}", $"{citation}; 15 CFR 736.2(b)(4)", item);
                Prohibit("General Prohibition Four", "15 CFR 736.2(b)(4); " + citation, certain.And(state.Subject));
                return;
            case "sdn":
                certain = certain.And(OwnerStep.Nexus(findings));
                findings.Step("blocked-person", certain, $"{who}: {effect.Because}", citation, item);
                Prohibit("blocked property", citation, certain);
                return;
            case "unverified-list":
                findings.Step(step, certain, $"{who}: {effect.Because}", citation, item);
                findings.Bar("a party of the Unverified List takes part", "15 CFR 744.15, 740.2");
                findings.Flag($"{who}: before an export without license it must sign the statement of 15 CFR 744.15(b)", citation);
                return;
            case "entity-list" or "military-end-user-list" or "sdn-license":
                break;
            default:
                findings.Step(step, certain, $"{who}: {effect.Because}; it is no law of export controls of the United States and is not determined here", citation, item);
                findings.Flag($"{who}, listed in {entry.Id}: look at that law too ({effect.Law?.Does ?? effect.Measure.Summary})", citation);
                return;
        }

        certain = certain.And(state.Subject);
        if (certain == Truth.No)
        {
            findings.Step(step, Truth.No, $"{who}, but the item is not subject to the EAR", citation, item);
            return;
        }

        findings.Step(step, certain, $"{who}: {effect.Because}{(effect.Policy is { } posture ? $"; reviewed under {posture.Words()}" : "")}", citation, item);
        foreach (var note in effect.Notes)
        {
            findings.Step("entry-text", Footnote.All.Any(f => f.Meaning == note) ? Truth.Yes : Truth.Unknown, note, entry.Id.ToString(), item);
        }

        var scopeOpen = effect.Bite == Bite.Depends;
        foreach (var key in effect.Open)
        {
            findings.Ask(key, scopeOpen, key == "eccn" ? $"items[{state.Index}].eccn" : null);
        }

        if (party.Role is PartyRole.Unknown or PartyRole.Other)
        {
            findings.Ask(
                $"parties[{findings.Transaction.Parties.IndexOf(party)}].role", $"What does {party.Name} do in the transaction?", "The requirement reaches purchaser, intermediate and ultimate consignee, and end-user.",
                "the order, the contract, the shipping papers", "15 CFR 744.16(a), 748.5(c)-(f)");
        }

        var rule = id switch { "entity-list" => "744.11", "military-end-user-list" => "744.21", _ => "744.8" };
        if (id == "entity-list")
        {
            findings.Bar(effect.Exceptions.IsEmpty ? "a party of the Entity List takes part and its entry allows no exception" : $"a party of the Entity List takes part and its entry allows only {string.Join(", ", effect.Exceptions)}", "15 CFR 744.16(b), 740.2");
        }
        else
        {
            findings.Bar($"15 CFR {rule} allows exceptions only as it says itself", $"15 CFR {rule}");
        }

        findings.Require(
            rule, citation, $"{who}: a license is required for {state.Item.Eccn?.ToString() ?? "the item"}{Matched(listing)}{Unsure(effect.Measure, entry, findings.Transaction.Date)}",
            certain, effect.Policy, item, entry.Id.ToString(), affiliate ?? effect.Rules.FirstOrDefault(r => r.Rule == "sdn-744-8"), verified);

        void Prohibit(string name, string law, Truth sure)
        {
            if (sure != Truth.No && !findings.Bases.Exists(b => b.Rule == name && b.Entry == entry.Id.ToString()))
            {
                findings.Prohibit(name, law, $"{who}: {effect.Law!.Does}{(id == "sdn" ? " Only a license of OFAC allows it to those it binds." : "")}{Matched(listing)}", sure, entry.Id.ToString(), verified);
            }
        }
    }

    // What its source leaves open about requirement and policy is told with the base; of a past day's texts their own note is.
    private static string Unsure(Measure measure, Entry entry, DateOnly date) =>
        measure.Provenance is { IsUnsure: true } doubt && !entry.Versions.Any(v => v.InForceOn(date)) ? $" (unverified, confidence {doubt.Confidence:0.##}: {doubt.Note ?? doubt.Source})" : "";

    public static string Matched(Listing listing) => listing.Related is { } why ? $" (not certain: {why})" : listing.Match is { } match ? $" (the party was matched by name, {match:0.00}; confirm it)" : "";

    public static bool IsOwnerList(Listing listing) =>
        listing.Entry.Id.List.Value is "us-bis-el" or "us-bis-meu" || (listing.Entry.Id.List.Value == "us-ofac-sdn" && listing.Measures.Any(m => m.Kind == MeasureKind.LicenseRequirement));
}
