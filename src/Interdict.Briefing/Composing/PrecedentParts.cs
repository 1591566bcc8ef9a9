using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Figures;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>The parts of precedents: which act was the first, the acts over time, each with its ground and what decided it.</summary>
internal static class PrecedentParts
{
    private const int MostActs = 400;

    public static Section First(Composer with, PrecedentQuery query, IReadOnlyList<KnownAct> acts)
    {
        // An act whose ground only present marks suggest is listed, and is not called the first.
        var first = acts.FirstOrDefault(a => Counting.Year(a) is not null && (query.Ground is null || ActGrounds.Of(a).Any(g => g.Code == query.Ground && ActGrounds.IsOfAct(g))));
        var sentences = new List<Sentence>
        {
            with.Say(
                "precedents.count",
                new Slots
                {
                    ["count"] = acts.Count,
                    ["entries"] = acts.Sum(a => Touched(a, query).Count()),
                    ["ground"] = query.Ground is { } ground ? with.Text($"ground.{ground}") : null,
                    ["country"] = query.Country is { } country ? with.Country(country) : null,
                    ["list"] = query.List is { } list ? with.List(list) : null,
                },
                with.Counted()),
        };
        if (first is not null)
        {
            sentences.Add(with.Say("precedents.first", new Slots { ["act"] = first.Citation, ["date"] = first.Date, ["title"] = with.Title(first) }, with.Cited(first)));
        }

        return new Section(with.Anchor("first"), with.Text("precedents.first.title"), [new Paragraph([.. sentences]), new Paragraph([with.Words("precedents.coverage", new Slots { ["corpus"] = with.CorpusBesideCore })], ParagraphKind.Caution)]);
    }

    public static Section OverTime(Composer with, PrecedentQuery query, IReadOnlyList<KnownAct> acts)
    {
        var years = acts.Where(a => Counting.Year(a) is not null).GroupBy(a => Counting.Year(a)!.Value).OrderBy(g => g.Key)
            .Select(g => new Bar(g.Key.ToString(CultureInfo.InvariantCulture), g.Sum(a => Touched(a, query).Count()))).ToImmutableArray();
        return new Section(with.Anchor("over-time"), with.Text("precedents.time"), years.IsEmpty
            ? [new Paragraph([with.Words("none.entries")], ParagraphKind.Caution)]
            : [BarChart.Draw(with.Say("precedents.time.caption", Slots.None, with.Counted()), [], years)]);
    }

    public static Section Acts(Composer with, PrecedentQuery query, IReadOnlyList<KnownAct> acts)
    {
        List<Block> blocks = [new Table(
            with.Words("precedents.acts.caption", new Slots { ["count"] = Math.Min(acts.Count, MostActs) }),
            [
                new TableColumn(with.Text("column.date"), Weight: 1.3), new TableColumn(with.Text("column.act"), IsRowHeader: true, Weight: 2.5), new TableColumn(with.Text("column.entries"), IsNumeric: true),
                new TableColumn(with.Text("column.ground"), Weight: 2), new TableColumn(with.Text("column.decided"), Weight: 2.5), new TableColumn(with.Text("column.review")),
            ],
            [.. acts.Take(MostActs).Select(a => Row(with, query, a))])];
        if (acts.Count > MostActs)
        {
            blocks.Add(new Paragraph([with.Words("q8.more", new Slots { ["count"] = acts.Count - MostActs })], ParagraphKind.Hint));
        }

        return new Section(with.Anchor("acts"), with.Text("precedents.acts"), [.. blocks]);
    }

    /// <summary>Whether an act is asked for: it touched an entry so, or says itself that it added some that the data do not hold.</summary>
    public static bool IsAsked(KnownAct act, PrecedentQuery query) => Touched(act, query with { Ground = null }).Any() || (query.Kind == EventKind.Add && act.Record?.Added > 0 && Touched(act, query with { Ground = null, Kind = EventKind.Revise }).Any());

    /// <summary>The entries of an act that the question is about.</summary>
    public static IEnumerable<ActedEntry> Touched(KnownAct act, PrecedentQuery query)
    {
        var ground = query.Ground is null ? null : ActGrounds.Of(act).FirstOrDefault(g => g.Code == query.Ground);
        return act.Entries.Where(e =>
            e.Kind == query.Kind && (query.List is null || e.Entry.Id.List == query.List) && (query.Country is null || e.Entry.Countries.Contains(query.Country))
            && (ground is null || ActGrounds.Covers(ground, e)));
    }

    private static string Count(int held, int? own) => own is { } count && count != held
        ? string.Create(CultureInfo.InvariantCulture, $"{held:N0} ({count:N0})")
        : held.ToString("N0", CultureInfo.InvariantCulture);

    private static TableRow Row(Composer with, PrecedentQuery query, KnownAct act)
    {
        var grounds = ActGrounds.Of(act);
        var date = act.Date is { } day ? Grammar.Day(day, with.Language) : Counting.Year(act)?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new TableRow(
        [
            [Sentence.Of(date)],
            [
                new Sentence([new Run(act.Citation, null, RunStyle.Strong, Cite.UrlOf(act.Citation))], with.Notes.Numbers([with.Cited(act)])),
                .. with.Title(act) is { } title ? [new Sentence([title], [])] : ImmutableArray<Sentence>.Empty,
            ],
            [Sentence.Of(Count(Touched(act, query).Count(), query.Kind == EventKind.Add && query.Country is null ? act.Record?.Added : null))],
            [.. grounds.Select(g => Sentence.Of(g.IsPartial ? with.Text("precedents.partial", new Slots { ["ground"] = with.Text($"ground.{g.Code}") }) : with.Text($"ground.{g.Code}")))],
            [.. grounds.Where(g => g.Phrase.Length > 0).Select(g => with.Words("precedents.decided", new Slots { ["from"] = with.Text($"from.{g.From}"), ["phrase"] = with.English(g.Phrase, RunStyle.Quoted) }))],
            [Sentence.Of(with.Text(grounds.Any(g => g.NeedsReview) || grounds.IsEmpty ? "review.needed" : "review.done"))],
        ]);
    }
}
