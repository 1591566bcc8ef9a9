using System.Collections.Immutable;
using Interdict.Law.Effects;
using Interdict.Lists;

namespace Interdict.Cli.Screening;

/// <summary>Hands entries and their measures to the law.</summary>
internal static class EntryLaw
{
    /// <summary>The measures of an entry, with the documents that it cites in their authority.</summary>
    public static IEnumerable<Measure> Measures(Entry entry) =>
        EntryEffects.Of(entry).Select(e => new Measure(e.Measure, e.Summary, e.Citation, e.From, e.To, e.Provenance));

    /// <summary>What the measures do to a role, an item and a date.</summary>
    public static ImmutableArray<MeasureEffect> Evaluate(Entry entry, EffectQuestion question) => EffectEvaluator.Evaluate(entry, Measures(entry), question);

    /// <summary>What the listing means, in two plain sentences; empty where nothing is known.</summary>
    public static ImmutableArray<string> Meaning(Entry entry, DateOnly date) => PlainMeaning.Of(entry, Measures(entry), date);
}
