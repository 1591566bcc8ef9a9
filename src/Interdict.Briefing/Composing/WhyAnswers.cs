using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Wording;
using Interdict.Law.Measures;
using Interdict.Lists;
using Interdict.Sources.Catalog;

namespace Interdict.Briefing.Composing;

/// <summary>Questions 3 to 5: why, by which mechanism, by whom and since when.</summary>
internal static class WhyAnswers
{
    private const int LongestQuote = 900;

    public static ImmutableArray<Block> Why(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        foreach (var ground in matter.Grounds)
        {
            Add(blocks, with, matter, ground);
        }

        foreach (var ground in matter.OtherGrounds)
        {
            blocks.Add(new Paragraph([with.Say("q3.other", new Slots { ["act"] = matter.Act!.Citation, ["why"] = with.Text($"ground.{ground.Code}.why") }, with.Cited(matter.Act))], ParagraphKind.Caution));
        }

        // The act's own words, where entries carry them, each once.
        foreach (var words in matter.Entries.Where(e => e.What.Length > 60 && e.IsRecorded).DistinctBy(e => e.What[..60]).Take(3))
        {
            blocks.Add(new Paragraph([Quote(with, words.What, with.Cited(words, matter.Act?.Date))], ParagraphKind.Quotation));
        }

        if (blocks.Count == 0)
        {
            var cites = matter.Act is { } act ? [with.Cited(act)] : Array.Empty<Cite>();
            blocks.Add(new Paragraph([with.Say("q3.unknown", Slots.None, cites)], ParagraphKind.Caution));
        }

        return [.. blocks];
    }

    public static ImmutableArray<Block> Mechanism(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        foreach (var list in matter.Entries.Select(e => e.Entry.Id.List).Distinct())
        {
            var sentences = new List<Sentence>();
            // In the order in which the list itself names its measures: the main one first.
            var info = ListCatalog.Find(list);
            var kinds = info?.Measures.Select(m => m.Measure.Kind).ToList() ?? [];
            var measures = MeasureCatalog.All.Where(m => m.Lists.Contains(list)).OrderBy(m => kinds.IndexOf(m.Kind)).ToList();
            var authority = measures.Count > 0 ? measures[0].Authority : info?.Measures.FirstOrDefault()?.Measure.Authority;
            sentences.Add(with.Say(
                "q4.list",
                new Slots { ["list"] = with.List(list), ["publisher"] = with.Publisher(list), ["authority"] = authority is null ? null : with.English(authority) },
                measures.Count > 0 ? Composer.Cited(measures[0]) : with.Cited(matter.Entries.First(e => e.Entry.Id.List == list).Entry)));
            if (with.Book.Has($"test.{list.Value}"))
            {
                sentences.Add(with.Say($"test.{list.Value}", Slots.None, TestOf(list, measures)));
            }

            // Of measures that depend on a program only those that some entry bears.
            var borne = matter.Entries.Where(e => e.Entry.Id.List == list).SelectMany(e => Measures.Of(e.Entry)).Select(m => m.Kind).ToHashSet();
            foreach (var measure in measures.Where(m => borne.Count == 0 || borne.Contains(m.Kind)))
            {
                sentences.Add(MeasureWords.Does(with, measure));
                sentences.Add(MeasureWords.DoesNot(with, measure));
            }

            blocks.Add(new Paragraph([.. sentences]));
        }

        return [.. blocks];
    }

    public static ImmutableArray<Block> Issuer(Composer with, Matter matter)
    {
        var sentences = new List<Sentence>();
        if (matter.Act is not { } act)
        {
            var lists = matter.Entries.Select(e => e.Entry.Id.List).Distinct().ToList();
            foreach (var list in lists)
            {
                sentences.Add(with.Say("q5.keeper", new Slots { ["list"] = with.List(list), ["publisher"] = with.Publisher(list) }, with.Cited(matter.Entries.First(e => e.Entry.Id.List == list).Entry)));
            }

            return sentences.Count > 0
                ? [new Paragraph([.. sentences]), .. matter.Kind == "diff" ? [new Paragraph([with.Words("q5.diff")], ParagraphKind.Caution)] : ImmutableArray<Block>.Empty]
                : [new Paragraph([with.Words("none.entries")], ParagraphKind.Caution)];
        }

        var cite = with.Cited(act);
        var keeper = act.Entries.Length > 0 ? with.Publisher(act.Entries[0].Entry.Id.List) : act.Rule?.Agency;
        sentences.Add(with.Say(
            "q5.issuer",
            new Slots { ["act"] = act.Citation, ["publisher"] = keeper, ["body"] = act.Record?.DecidedBy is { } by && with.Book.Has($"body.{by}") ? with.Text($"body.{by}") : null },
            cite));
        var announced = act.Record?.Announced;
        var isDated = (announced ?? act.Published ?? act.Effective) is not null;
        if (isDated)
        {
            sentences.Add(with.Say("q5.dates", new Slots { ["announced"] = announced, ["published"] = act.Published, ["effective"] = act.Effective }, cite, act.Document is { } known ? Composer.Cited(known) : null));
        }

        if (act.Record is { Docket: not null } or { Rin: not null })
        {
            sentences.Add(with.Say("q5.docket", new Slots { ["docket"] = act.Record.Docket, ["rin"] = act.Record.Rin }, cite));
        }

        return announced is null
            ? [new Paragraph([.. sentences]), new Paragraph([with.Words(isDated ? "q5.unannounced" : "q5.undated")], ParagraphKind.Caution)]
            : [new Paragraph([.. sentences])];
    }

    private static Cite TestOf(ListCode list, List<LegalMeasure> measures) => list.Value == "us-bis-el"
        ? Cite.Of("15 CFR 744.11(b), 744.16", null, measures[0].Provenance)
        : measures.Count > 0 ? Composer.Cited(measures[0]) : new Cite(list.Value, Confidence: 0.5);

    private static void Add(List<Block> blocks, Composer with, Matter matter, GroundFinding ground)
    {
        var known = matter.Act?.Record?.Grounds.FirstOrDefault(g => g.Code == ground.Code);
        var citation = matter.Act?.Citation ?? with.List(matter.Entries[0].Entry.Id.List);
        var cite = known is not null
            ? Cite.Of(citation, matter.Act?.Published, known.Provenance)
            : matter.Act is { } act ? with.Cited(act) : with.Cited(matter.Entries[0].Entry);
        if (ground.NeedsReview && cite.Confidence >= Lists.Provenance.Sure)
        {
            // A coding by rule is no reading: it is shown as what it is.
            cite = cite with { Confidence = 0.8, Remark = with.Text("q3.coded", new Slots { ["phrase"] = ground.Phrase, ["from"] = with.Text($"from.{ground.From}") }) };
        }

        var covered = matter.IsAction && ground.IsPartial ? matter.Focus.Count(e => ActGrounds.Covers(ground, e)) : 0;
        blocks.Add(new Paragraph([with.Say(
            matter.IsAction && ground.IsPartial ? "q3.because-some" : "q3.because",
            new Slots { ["why"] = with.Text($"ground.{ground.Code}.why"), ["covered"] = covered > 0 ? covered : null, ["count"] = matter.Focus.Length }, cite)]));
        if (known is { Words.Length: > 0 })
        {
            blocks.Add(new Paragraph([Quote(with, known.Words, cite)], ParagraphKind.Quotation));
        }

        if (ground.NeedsReview && ground.From != "core")
        {
            blocks.Add(new Paragraph([with.Say("q3.review", new Slots { ["phrase"] = with.English(ground.Phrase, RunStyle.Quoted), ["from"] = with.Text($"from.{ground.From}") }, cite)], ParagraphKind.Caution));
        }
    }

    private static Sentence Quote(Composer with, string words, Cite cite)
    {
        var cut = words.Length <= LongestQuote ? words : string.Concat(words.AsSpan(0, words.LastIndexOf(' ', LongestQuote)), " …");
        return with.Say("q3.words", new Slots { ["words"] = with.English(cut, RunStyle.Quoted) }, cite);
    }
}
