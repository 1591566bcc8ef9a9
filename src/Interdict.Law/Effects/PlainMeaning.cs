using System.Collections.Immutable;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Law.Effects;

/// <summary>Says in two plain sentences what a listing means: what it does, and what it does not or how far it goes. Pure.</summary>
public static class PlainMeaning
{
    /// <summary>The two sentences.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="measures">Its measures: its own, or its list's.</param>
    /// <param name="date">The day.</param>
    /// <returns>Empty where nothing is known of what the listing means.</returns>
    public static ImmutableArray<string> Of(Entry entry, IEnumerable<Measure> measures, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(measures);
        var known = new List<(Measure Measure, LegalMeasure Law)>();
        foreach (var measure in measures)
        {
            if (MeasureCatalog.Find(entry.Id.List, measure.Kind) is { } law)
            {
                known.Add((measure, law));
            }
        }

        if (known.Count == 0)
        {
            return [];
        }

        var now = known.Where(k => k.Measure.AppliesOn(date) && !(entry.Ended < date)).ToList();
        if (now.Count == 0)
        {
            return [$"On {date:yyyy-MM-dd} this listing has no effect of its own ({known[0].Law.Authority}).", "What it did on other dates is shown by interdict effect."];
        }

        var (first, main) = now[0];
        if (main.Id == "entity-list")
        {
            return EntityList(entry, first, date);
        }

        var also = now.Count > 1 ? $" ({first.Authority}); {Lower(now[1].Law.Does).TrimEnd('.')} ({now[1].Measure.Authority})" : $" ({first.Authority})";
        return [$"{main.Does.TrimEnd('.')}{also}.", main.DoesNot];
    }

    private static ImmutableArray<string> EntityList(Entry entry, Measure measure, DateOnly date)
    {
        var texts = EntryTexts.Of(DatedEntry.On(entry, date));
        var requirement = texts.Requirement;
        var what = requirement.ManualReading
            ? "the items that its requirement describes, which a person must read and which until then is taken as all items subject to the EAR"
            : requirement.Effective.Scope == Scope.All ? "any item subject to the EAR, EAR99 included," : requirement.Effective.Scope.ToString();
        var exceptions = requirement.Effective.Exceptions.IsEmpty ? "no license exception applies" : $"of license exceptions only {string.Join(", ", requirement.Effective.Exceptions)} can apply";
        var first = $"A BIS license is required to export, reexport or transfer to it {what} where it is purchaser, intermediate or ultimate consignee, or end-user; {exceptions} ({measure.Authority}).";
        return [first, $"{PolicyOf(texts)}; it is no asset freeze and no ban on other dealings, and the rule on companies that it, alone or together with other listed parties, owns to 50 percent or more is {Affiliates(date)}."];
    }

    private static string Affiliates(DateOnly date)
    {
        var status = RuleBook.On(RuleBook.Affiliates, date);
        var since = status.From is { } from ? $" since {from:yyyy-MM-dd}" : "";
        var unsure = status.Provenance.IsUnsure ? ", unverified" : "";
        var verified = status.Provenance.LastVerified is { } day ? $"; last verified {day:yyyy-MM-dd}" : "";
        var state = status.State == RuleState.NotYet ? "not yet made" : status.State.Code().Replace('-', ' ');
        return $"{state}{since}{unsure} ({status.Citation}{verified})";
    }

    private static string PolicyOf(EntryTexts texts)
    {
        if (texts.Policy.Tree is not { } policy)
        {
            return "How applications are reviewed must be read in its entry";
        }

        if (policy.Otherwise == Posture.SeeSection && policy.Rules.IsEmpty)
        {
            return $"Applications are reviewed as {string.Join(" and ", policy.Sections.Select(s => "15 CFR " + s))} says";
        }

        var parts = policy.Rules.GroupBy(r => r.Posture).Select(g => $"{Under(g.Key)} for {string.Join("; ", g.Select(r => r.Scope))}").ToList();
        parts.Add(policy.Otherwise is { } otherwise ? $"{Under(otherwise)}{(parts.Count > 0 ? " for the rest" : "")}" : "under a policy that its entry does not state for the rest");
        return $"Applications are reviewed {string.Join(", and ", parts)}";
    }

    private static string Under(Posture posture) => posture == Posture.CaseByCase ? "case by case" : $"under {posture.Words()}";

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
