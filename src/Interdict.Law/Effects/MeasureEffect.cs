using System.Collections.Immutable;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Law.Effects;

/// <summary>One measure of an entry, applied to a role, an item and a date.</summary>
/// <param name="Measure">The measure as the list or the entry has it; its authority names the documents too.</param>
/// <param name="Law">What the catalog knows of it; <c>null</c> where it knows nothing.</param>
/// <param name="Bite">Whether it applies.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="Policy">How an application would be looked at; <c>null</c> where none is to be made or none is known.</param>
/// <param name="Exceptions">License exceptions that the entry itself allows.</param>
/// <param name="Open">Keys of facts that could change the answer.</param>
/// <param name="Notes">What a reader must know: defects of the texts, footnotes and their rules.</param>
/// <param name="Rules">Dated rules that it depends on, in their state of the day.</param>
public sealed record MeasureEffect(
    Measure Measure,
    LegalMeasure? Law,
    Bite Bite,
    string Because,
    Posture? Policy,
    ImmutableArray<string> Exceptions,
    ImmutableArray<string> Open,
    ImmutableArray<string> Notes,
    ImmutableArray<RuleStatus> Rules);
