using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Law.Effects;
using Interdict.Law.Grammar;
using Interdict.Law.Measures;
using Interdict.Law.Rules;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Question 6: what it means, by requirement, exceptions, review policy, role, item and day, and the way to a permit.</summary>
internal static class MeaningAnswer
{
    private const int FewEnoughToName = 6;

    private static readonly string[] Asked = ["EAR99", "1A004.d", "5A992.c"];

    public static ImmutableArray<Block> Meaning(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        foreach (var byList in matter.Focus.Select(e => e.Entry).DistinctBy(e => e.Id).GroupBy(e => e.Id.List))
        {
            var measures = MeasureCatalog.All.Where(m => m.Lists.Contains(byList.Key)).ToList();
            if (byList.Key.Value == "us-bis-el")
            {
                EntityList(blocks, with, [.. byList], measures[0]);
            }
            else
            {
                Plain(blocks, with, byList.Key, [.. byList], measures);
            }
        }

        if (blocks.Count == 0)
        {
            blocks.Add(new Paragraph([with.Words("none.entries")], ParagraphKind.Caution));
        }

        blocks.Add(new Paragraph([with.Words("q6.hint")], ParagraphKind.Hint));
        return [.. blocks];
    }

    private static void EntityList(List<Block> blocks, Composer with, List<Entry> entries, LegalMeasure measure)
    {
        var law = Composer.Cited(measure);
        var gone = entries.Where(e => Standing.On(e, with.Date) == "removed").ToList();
        if (gone.Count > 0)
        {
            blocks.Add(new Paragraph([with.Say("q6.removed", Whom(with, gone, entries.Count, new Slots { ["date"] = with.Date }), gone.Select(with.Cited).Distinct())], ParagraphKind.Caution));
        }

        var present = entries.Except(gone).Select(e => e.AsOf(with.Date)).ToList();
        foreach (var same in present.GroupBy(e => (EntryTexts.Of(e).Requirement.Effective.Scope.ToString(), EntryTexts.Of(e).Requirement.ManualReading, string.Join(';', EntryTexts.Of(e).Requirement.Effective.Exceptions))))
        {
            var requirement = EntryTexts.Of(same.First()).Requirement;
            var slots = new Slots
            {
                ["items"] = requirement.ManualReading ? with.Text("scope.manual") : requirement.Effective.Scope == Scope.All ? with.Text("scope.any") : ScopeWords.Of(with, requirement.Effective.Scope),
                ["exceptions"] = requirement.Effective.Exceptions.Select(x => (object)x).ToList(),
            };
            blocks.Add(new Paragraph(
            [
                with.Say("q6.requirement", Whom(with, same, present.Count, slots), [.. same.Select(with.Cited).Distinct(), law]),
                requirement.Effective.Exceptions.IsEmpty ? with.Say("q6.no-exceptions", Slots.None, law) : with.Say("q6.exceptions", slots, same.Select(with.Cited).Distinct()),
            ]));
        }

        foreach (var same in present.GroupBy(e => EntryTexts.Of(e).Policy.Tree?.ToString() ?? e.ReviewPolicy ?? ""))
        {
            blocks.Add(new Paragraph([Policy(with, [.. same], present.Count)]));
        }

        Changes(blocks, with, entries);
        Footnotes(blocks, with, present);
        Cells(blocks, with, present);
        blocks.Add(new Paragraph(
        [
            with.Say("q6.roles", Slots.None, law),
            MeasureWords.DoesNot(with, measure),
            MeasureWords.State(with, RuleBook.Affiliates),
            with.Say("q6.permit", new Slots { ["how"] = MeasureWords.Permission(with, measure) }, law),
        ]));
    }

    private static Sentence Policy(Composer with, List<Entry> same, int all)
    {
        var tree = EntryTexts.Of(same[0]).Policy.Tree;
        var cites = same.Select(e => VersionCite(with, e)).Distinct();
        return tree is null
            ? with.Say("q6.policy-text", Whom(with, same, all, new Slots { ["text"] = same[0].ReviewPolicy is { } printed ? with.English(printed, RunStyle.Quoted) : null }), cites)
            : with.Say("q6.policy", Whom(with, same, all, new Slots { ["policy"] = ScopeWords.Of(with, tree) }), cites);
    }

    // The texts of a past day come from a recorded version, which is less sure than the present text.
    private static Cite VersionCite(Composer with, Entry entry) =>
        with.Knowledge.Find(entry.Id)?.Versions.FirstOrDefault(v => v.InForceOn(with.Date)) is { } version ? Cite.Of(version.Citation, version.From, version.Provenance) : with.Cited(entry);

    // What was amended up to the day, oldest first: the policy as first listed, then each change.
    private static void Changes(List<Block> blocks, Composer with, List<Entry> entries)
    {
        var sentences = new List<Sentence>();
        var changed = entries.SelectMany(e => e.Versions.Where(v => v.To < with.Date && v.ReviewPolicy is not null).Select(v => (Entry: e, Version: v)));
        foreach (var same in changed.GroupBy(c => (c.Version.From, c.Version.To, c.Version.Citation, ReviewPolicyParser.Parse(c.Version.ReviewPolicy).Tree?.ToString())))
        {
            var tree = ReviewPolicyParser.Parse(same.First().Version.ReviewPolicy).Tree;
            if (tree is not null)
            {
                var cited = same.Select(c => Cite.Of(c.Version.Citation, c.Version.From, c.Version.Provenance)).Distinct();
                sentences.Add(with.Say(
                    "q6.before",
                    Whom(with, same.Select(c => c.Entry), entries.Count, new Slots { ["from"] = same.Key.From, ["to"] = same.Key.To, ["policy"] = ScopeWords.Of(with, tree) }),
                    cited));
            }
        }

        if (sentences.Count > 0)
        {
            blocks.Add(new Paragraph([.. sentences]));
        }
    }

    private static void Footnotes(List<Block> blocks, Composer with, List<Entry> present)
    {
        var sentences = new List<Sentence>();
        foreach (var number in present.SelectMany(e => e.Footnotes).Distinct().Order())
        {
            var bearing = present.Where(e => e.Footnotes.Contains(number)).ToList();
            sentences.Add(with.Say(
                $"footnote.{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}", Whom(with, bearing, present.Count, new Slots()),
                [.. bearing.Select(with.Cited).Distinct(), Law.Effects.Footnote.All[number - 1].Section is { } section ? Cite.Of($"15 CFR {section}", null, MeasureCatalog.All[0].Provenance) : null]));
        }

        if (sentences.Count > 0)
        {
            blocks.Add(new Paragraph([.. sentences]));
        }
    }

    // What the listing does to an end-user, by item: from the law's own evaluation, not from words.
    private static void Cells(List<Block> blocks, Composer with, List<Entry> present)
    {
        if (present.Count == 0)
        {
            return;
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var code in Asked)
        {
            _ = Law.Eccn.TryParse(code, out var eccn);
            var outcomes = present.GroupBy(e => Outcome(e, eccn, with.Date)).OrderByDescending(g => g.Count());
            var cell = outcomes.Select(g => with.Say(
                g.Key.Bite is Bite.Bites or Bite.Depends ? $"cell.{g.Key.Bite}" : "cell.none",
                Whom(with, g, present.Count, new Slots { ["posture"] = g.Key.Posture is { } posture ? with.Text($"posture.{posture.Code()}") : null }),
                g.Select(with.Cited).Distinct()));
            rows.Add(new TableRow([[Sentence.Of(code == "EAR99" ? with.Text("cell.ear99") : with.Text("cell.eccn", new Slots { ["eccn"] = code }))], [.. cell]]));
        }

        blocks.Add(new Table(
            with.Words("q6.table", new Slots { ["date"] = with.Date }),
            [new TableColumn(with.Text("column.item"), IsRowHeader: true, Weight: 1), new TableColumn(with.Text("column.effect"), Weight: 3)],
            rows.ToImmutable()));
    }

    private static (Bite Bite, Posture? Posture) Outcome(Entry entry, Law.Eccn eccn, DateOnly date)
    {
        var question = new EffectQuestion(date, PartyRole.EndUser, new Law.ItemFacts(eccn, System.Collections.Frozen.FrozenDictionary<string, bool>.Empty));
        var effect = EffectEvaluator.Evaluate(entry, Measures.Of(entry), question).FirstOrDefault(e => e.Law?.Id == "entity-list");
        return effect is null ? (Bite.DoesNotBite, null) : (effect.Bite, effect.Policy);
    }

    private static void Plain(List<Block> blocks, Composer with, ListCode list, List<Entry> entries, List<LegalMeasure> measures)
    {
        var sentences = new List<Sentence>();
        foreach (var entry in entries.Take(1))
        {
            foreach (var effect in EffectEvaluator.Evaluate(entry, Measures.Of(entry), new EffectQuestion(with.Date)))
            {
                if (effect.Law is { } law)
                {
                    sentences.Add(MeasureWords.Does(with, law));
                    sentences.Add(MeasureWords.DoesNot(with, law));
                    sentences.Add(with.Say("q6.permit", new Slots { ["how"] = MeasureWords.Permission(with, law) }, Composer.Cited(law)));
                }
                else
                {
                    sentences.Add(with.Say("q6.read", new Slots { ["list"] = with.List(list) }, with.Cited(entry)));
                }
            }
        }

        if (sentences.Count == 0)
        {
            sentences.Add(with.Say("q6.read", new Slots { ["list"] = with.List(list) }, with.Cited(entries[0])));
        }

        blocks.Add(new Paragraph([with.Say("q6.list", Whom(with, entries, entries.Count, new Slots { ["list"] = with.List(list) }), entries.Select(with.Cited).Distinct()), .. sentences]));
    }

    // "for all of them", "for 27 of them", or by name where they are few.
    private static Slots Whom(Composer with, IEnumerable<Entry> some, int all, Slots slots)
    {
        var entries = some.ToList();
        slots["whom"] = all == 1 ? with.Text("whom.it")
            : entries.Count == all ? with.Text("whom.all", new Slots { ["count"] = all })
            : entries.Count <= FewEnoughToName ? (object)with.Book.Say("whom.named", new Slots { ["names"] = entries.Select(e => (object)with.Short(e)).ToList() })
            : with.Text("whom.some", new Slots { ["count"] = entries.Count, ["all"] = all });
        return slots;
    }
}
