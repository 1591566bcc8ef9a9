using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Law.Measures;
using Interdict.Law.Rules;

namespace Interdict.Briefing.Composing;

/// <summary>Says what measures and rules do: in the words of the law's tables in English, in ours in Chinese, in English where we have none.</summary>
internal static class MeasureWords
{
    public static Sentence Does(Composer with, LegalMeasure measure) => Say(with, $"measure.{measure.Id}", measure.Does, measure);

    public static Sentence DoesNot(Composer with, LegalMeasure measure) => Say(with, $"measure.{measure.Id}.not", measure.DoesNot, measure);

    /// <summary>How one gets permission, as part of a sentence.</summary>
    public static object Permission(Composer with, LegalMeasure measure) =>
        with.Book.Has($"measure.{measure.Id}.permission") ? with.Text($"measure.{measure.Id}.permission") : with.English(measure.Permission);

    /// <summary>A measure's name in the document's language.</summary>
    public static object Title(Composer with, LegalMeasure measure) => with.Book.Has($"measure.{measure.Id}.title") ? with.Text($"measure.{measure.Id}.title") : with.English(measure.Title);

    /// <summary>A rule's state on the document's day: "stayed since November 10, 2025 until November 9, 2026".</summary>
    public static Sentence State(Composer with, string rule)
    {
        var status = RuleBook.On(rule, with.Date);
        var title = with.Book.Has($"rule.{rule}") ? (object)with.Text($"rule.{rule}") : with.English(RuleBook.Find(rule)!.Title);
        return with.Say(
            "rule.state",
            new Slots
            {
                ["rule"] = title,
                ["state"] = with.Text($"state.{status.State.Code()}"),
                ["from"] = status.State is RuleState.NotYet ? null : status.From,
                ["to"] = status.State is RuleState.NotYet ? null : status.To,
                ["unsure"] = status.Provenance.IsUnsure ? with.Text("label.unverified") : null,
            },
            Composer.Cited(status));
    }

    private static Sentence Say(Composer with, string key, string english, LegalMeasure measure) => with.Book.Has(key)
        ? with.Say(key, Slots.None, Composer.Cited(measure))
        : new Sentence([with.English(english)], with.Notes.Numbers([Composer.Cited(measure)]));
}
