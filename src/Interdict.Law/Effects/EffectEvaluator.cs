using System.Collections.Immutable;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Law.Effects;

/// <summary>Says which measures of an entry bite a role, an item and a date; which exist and do not; and which do on other dates. Pure, thread-safe.</summary>
public static class EffectEvaluator
{
    /// <summary>Applies the measures.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="measures">Its measures: its own, or its list's.</param>
    /// <param name="question">What is asked.</param>
    /// <returns>One effect for each measure: those that bite first, then by <see cref="Bite"/>.</returns>
    public static ImmutableArray<MeasureEffect> Evaluate(Entry entry, IEnumerable<Measure> measures, EffectQuestion question)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(question);
        return [.. measures.Select(m => One(entry, m, MeasureCatalog.Find(entry.Id.List, m.Kind), question)).OrderBy(e => e.Bite)];
    }

    private static MeasureEffect One(Entry entry, Measure measure, LegalMeasure? law, EffectQuestion question)
    {
        if (!measure.AppliesOn(question.Date) || entry.Ended < question.Date)
        {
            var (from, to) = (measure.From is { } f ? $"{f:yyyy-MM-dd}" : "an unknown day", measure.To ?? entry.Ended);
            return Plain(measure, law, Bite.OtherDates, to is { } end ? $"it applied from {from} to {end:yyyy-MM-dd}" : $"it applies from {from}");
        }

        if (law is null)
        {
            return Plain(measure, law, Bite.Depends, "the catalog of measures does not know it; read it in the list");
        }

        var aboutItems = question.Item is not null || question.Role != PartyRole.Unknown;
        switch (law.Area)
        {
            case MeasureArea.Export:
                return Export(entry, measure, law, question);
            case MeasureArea.Dealings when law.Items == ReachedItems.Conduct:
                return Plain(measure, law, Bite.Depends, "it depends on the kind of dealing, which the entry or its program names");
            case MeasureArea.Dealings:
                return Plain(measure, law, Bite.Bites, $"it reaches every dealing of those it binds: {law.Binds}");
            default:
                return aboutItems
                    ? Plain(measure, law, Bite.DoesNotBite, $"it has no effect on exports, reexports or transfers: it is about {Words(law.Area)}")
                    : Plain(measure, law, Bite.Bites, $"in its own area, {Words(law.Area)}; it has no effect on exports, reexports or transfers");
        }
    }

    private static MeasureEffect Export(Entry entry, Measure measure, LegalMeasure law, EffectQuestion question)
    {
        var doubt = law.Items == ReachedItems.Entry ? DatedEntry.Doubt(entry, question.Date) : null;
        entry = DatedEntry.On(entry, question.Date);
        var texts = law.Items == ReachedItems.Entry ? EntryTexts.Of(entry) : null;
        var item = question.Item ?? ItemFacts.Nothing;
        var open = new SortedSet<string>(StringComparer.Ordinal);
        var scope = law.Items switch
        {
            ReachedItems.Entry => texts!.Requirement.Effective.Scope,
            ReachedItems.Supplement2 => new Scope.Fact("supplement2Part744", "items of Supplement No. 2 to Part 744"),
            _ => Scope.All,
        };
        var covered = scope.Test(item);
        if (covered == Truth.Unknown)
        {
            scope.AddOpen(item, open);
        }

        var role = law.TransactionRolesOnly ? question.Role.IsTransactionRole() : Truth.Yes;
        var (bite, because) = (covered, role) switch
        {
            (Truth.No, _) => (Bite.DoesNotBite, $"its requirement is for {scope}, and this item is none of them"),
            (_, Truth.No) => (Bite.RedFlag, $"a listed party that is only {With(question.Role)} brings no license requirement by 15 CFR 744.16, but is a red flag: find out what it does and for whom{(question.Role is PartyRole.FreightForwarder or PartyRole.Broker ? "; a forwarding agent to whom the items are consigned is an intermediate consignee (748.5(d)), and then give that role" : "")}"),
            (Truth.Yes, Truth.Yes) => (Bite.Bites, law.TransactionRolesOnly && question.Role != PartyRole.Unknown
                ? $"its role, {With(question.Role)}, is one of those of 15 CFR 748.5(c)-(f), and its requirement is for {scope}"
                : $"it is for {scope}"),
            (_, Truth.Unknown) => (Bite.Depends, "it bites where the party is purchaser, intermediate consignee, ultimate consignee or end-user (15 CFR 748.5(c)-(f)); the role is not given"),
            _ => (Bite.Depends, $"its requirement is for {scope}; whether this item is one of them is not known"),
        };

        var policy = bite is Bite.Bites or Bite.Depends ? Policy(law, texts, item, open) : null;
        if (doubt is not null && policy is not null)
        {
            policy = Posture.ManualReading;
        }

        return new(
            measure, law, bite, because, policy, bite == Bite.DoesNotBite ? [] : texts?.Requirement.Effective.Exceptions ?? [], [.. open],
            texts is null ? [] : doubt is null ? Notes(entry, texts) : [doubt, .. Notes(entry, texts)], Rules(entry, law, question.Date));
    }

    private static Posture? Policy(LegalMeasure law, EntryTexts? texts, ItemFacts item, ISet<string> open) => law.Id switch
    {
        "entity-list" => texts!.Policy.Tree?.For(item, open) ?? Posture.ManualReading,
        "military-end-user-list" => Posture.PresumptionOfDenial,
        "sdn-license" => Posture.SeeSection,
        _ => null,
    };

    private static ImmutableArray<string> Notes(Entry entry, EntryTexts texts)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (var defect in texts.Requirement.Defects)
        {
            notes.Add($"license requirement: {defect.Words}");
        }

        foreach (var defect in texts.Policy.Defects)
        {
            notes.Add($"license review policy: {defect.Words}");
        }

        foreach (var number in FootnotesOf(entry, texts))
        {
            notes.Add(Footnote.All[number - 1].Meaning);
        }

        return notes.DrainToImmutable();
    }

    /// <summary>The footnotes of an entry: those of its text, and those that its reader found in the source's own marks.</summary>
    internal static IEnumerable<int> FootnotesOf(Entry entry, EntryTexts texts) =>
        texts.Requirement.Effective.Footnotes.Union(entry.Footnotes).Where(n => n is >= 1 and <= 5).Order();

    private static ImmutableArray<RuleStatus> Rules(Entry entry, LegalMeasure law, DateOnly date)
    {
        var rules = ImmutableArray.CreateBuilder<RuleStatus>();
        if (law.Id is "entity-list" or "military-end-user-list" or "sdn-license")
        {
            rules.Add(RuleBook.On(RuleBook.Affiliates, date));
        }

        if (law.Id == "entity-list" && entry.Footnotes.Contains(4))
        {
            rules.Add(RuleBook.On("footnote-4", date));
        }

        if (law.Id == "sdn-license")
        {
            rules.Add(RuleBook.On("sdn-744-8", date));
        }

        return rules.DrainToImmutable();
    }

    private static MeasureEffect Plain(Measure measure, LegalMeasure? law, Bite bite, string because) => new(measure, law, bite, because, null, [], [], [], []);

    private static string With(PartyRole role) => role.Code().Replace('-', ' ') is var words && "aeiou".Contains(words[0], StringComparison.Ordinal) ? $"an {words}" : $"a {words}";

    private static string Words(MeasureArea area) => area switch
    {
        MeasureArea.Securities => "trade in securities",
        MeasureArea.Import => "imports into the United States",
        MeasureArea.Procurement => "purchases by a government or with its money",
        MeasureArea.Equipment => "the authorization of equipment",
        MeasureArea.Entry => "entry to the country",
        MeasureArea.Naming => "naming in public",
        MeasureArea.Defense => "defense articles and services",
        MeasureArea.Dealings => "dealings with the party",
        _ => "exports",
    };
}
