using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Figures;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Links;
using Interdict.Briefing.Wording;
using Interdict.Law.Effects;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Composing;

/// <summary>The parts of a dossier: what all lists together say of one party.</summary>
internal static class DossierParts
{
    public static Section Names(Composer with, ImmutableArray<Entry> entries)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var same in entries.SelectMany(e => e.Names.Select(n => (Entry: e, Name: n))).GroupBy(n => n.Name.Value, StringComparer.Ordinal))
        {
            var first = same.First();
            var reading = Readings.Of(same.Key);
            rows.Add(new TableRow(
            [
                [new Sentence([with.Name(same.Key)], with.Notes.Numbers(same.Select(n => NameCite(with, n.Entry, n.Name)).Distinct()))],
                [with.Words($"name.{first.Name.Kind}")],
                reading is null ? [] : [new Sentence([new Run(reading, first.Name.Script == Script.Han ? "zh-Latn-pinyin" : "und-Latn")], [])],
                [.. same.Select(n => n.Entry.Id.List).Distinct().Select(l => Sentence.Of(with.List(l)))],
            ]));
        }

        return Part(with, "names", [new Table(
            with.Words("dossier.names.caption", new Slots { ["count"] = rows.Count }),
            [new TableColumn(with.Text("column.name"), IsRowHeader: true, Weight: 3), new TableColumn(with.Text("column.kind")), new TableColumn(with.Text("column.reading"), Weight: 2), new TableColumn(with.Text("column.list"), Weight: 2)],
            rows.ToImmutable())]);
    }

    public static Section Identifiers(Composer with, ImmutableArray<Entry> entries)
    {
        var rows = entries.SelectMany(e => e.Identifiers.Select(i => (Entry: e, Identifier: i))).DistinctBy(i => (i.Identifier.Kind, i.Identifier.Value)).Select(i => new TableRow(
        [
            [Sentence.Of(i.Identifier.Kind)],
            [new Sentence([new Run(i.Identifier.Value, null, RunStyle.Code)], with.Notes.Numbers([Fact(with, i.Entry, i.Identifier.Provenance)]))],
            i.Identifier.Country is { } country ? [Sentence.Of(with.Country(country))] : [],
        ])).ToImmutableArray();
        return Part(with, "identifiers", rows.IsEmpty
            ? [new Paragraph([with.Say("dossier.identifiers.none", Slots.None, entries.Select(with.Cited).Distinct())], ParagraphKind.Caution)]
            : [new Table(
                with.Words("dossier.identifiers.caption"),
                [new TableColumn(with.Text("column.kind"), IsRowHeader: true), new TableColumn(with.Text("column.value"), Weight: 2), new TableColumn(with.Text("column.country"))],
                rows)]);
    }

    public static Section Addresses(Composer with, ImmutableArray<Entry> entries)
    {
        var rows = entries.SelectMany(e => e.Addresses.Where(a => a.Text.Length > 0).Select(a => (Entry: e, Address: a)))
            .GroupBy(a => EntryKeys.Letters(a.Address.Text), StringComparer.Ordinal)
            .Select(same => new TableRow(
            [
                [new Sentence([with.Name(same.First().Address.Text.Trim())], with.Notes.Numbers(same.Select(a => Fact(with, a.Entry, a.Address.Provenance)).Distinct()))],
                same.First().Address.Country is { } country ? [Sentence.Of(with.Country(country))] : [],
                [.. same.Select(a => a.Entry.Id.List).Distinct().Select(l => Sentence.Of(with.List(l)))],
            ])).ToImmutableArray();
        return Part(with, "addresses", rows.IsEmpty
            ? [new Paragraph([with.Say("dossier.addresses.none", Slots.None, entries.Select(with.Cited).Distinct())], ParagraphKind.Caution)]
            : [new Table(
                with.Words("dossier.addresses.caption"),
                [new TableColumn(with.Text("column.address"), IsRowHeader: true, Weight: 4), new TableColumn(with.Text("column.country")), new TableColumn(with.Text("column.list"), Weight: 2)],
                rows)]);
    }

    public static Section History(Composer with, ImmutableArray<Entry> entries)
    {
        var rows = ImmutableArray.CreateBuilder<TimelineRow>();
        var told = new List<(DateOnly? Date, Sentence Sentence)>();
        foreach (var entry in entries)
        {
            var acts = ActTable.ActsOn(entry, Knowledge.Documents).Concat(Seen(with, entry)).Where(a => !(a.Date > with.Date)).OrderBy(a => a.Date).ToList();
            var removed = Standing.On(entry, with.Date) == "removed";
            var until = removed ? acts.LastOrDefault(a => a.Acted.Kind == EventKind.Remove).Date ?? entry.Ended : null;
            rows.Add(new TimelineRow(with.List(entry.Id.List), [.. acts.Where(a => a.Date is not null).Select(a => new TimelineEvent(a.Date!.Value, a.Acted.Kind))], Standing.Since(entry), until));
            foreach (var (key, acted, date) in acts)
            {
                told.Add((date, with.Say(
                    $"timeline.{WhoAnswers.Word(acted.Kind)}",
                    new Slots
                    {
                        ["date"] = date,
                        ["list"] = with.List(entry.Id.List),
                        ["name"] = with.Name(entry.Name),
                        ["act"] = new Run(key, null, RunStyle.Plain, Cite.UrlOf(key)),
                        ["what"] = acted.What.Length is > 0 and < 160 ? with.Book.Has($"what.{acted.What}") ? with.Text($"what.{acted.What}") : with.English(acted.What) : null,
                    },
                    with.Cited(acted, date))));
            }
        }

        if (told.Count == 0)
        {
            return Part(with, "history", [new Paragraph([with.Say("dossier.history.none", Slots.None, entries.Select(with.Cited).Distinct())], ParagraphKind.Caution)]);
        }

        var sentences = told.OrderBy(t => t.Date ?? DateOnly.MaxValue).Select(t => t.Sentence).ToImmutableArray();
        var figure = Timeline.Draw(with.Words("dossier.history.caption", new Slots { ["date"] = with.Date }), sentences, rows.ToImmutable(), with.Date);
        return Part(with, "history", figure is null ? [new ItemList([.. sentences.Select(s => ImmutableArray.Create(s))])] : [figure]);
    }

    public static Section Effects(Composer with, ImmutableArray<Entry> entries)
    {
        var items = ImmutableArray.CreateBuilder<ImmutableArray<Sentence>>();
        foreach (var entry in entries)
        {
            var past = entry.AsOf(with.Date);
            foreach (var effect in EffectEvaluator.Evaluate(past, Measures.Of(past), new EffectQuestion(with.Date)))
            {
                var item = ImmutableArray.CreateBuilder<Sentence>();
                var title = effect.Law is { } known ? MeasureWords.Title(with, known) : with.List(entry.Id.List);
                item.Add(with.Say(
                    $"bite.{effect.Bite}",
                    new Slots { ["measure"] = title, ["list"] = with.List(entry.Id.List).StartsWith(Plain(title), StringComparison.OrdinalIgnoreCase) ? null : with.List(entry.Id.List), ["from"] = effect.Measure.From, ["to"] = effect.Measure.To, ["policy"] = effect.Policy is { } posture ? with.Text($"posture.{Law.Grammar.Postures.Code(posture)}") : null },
                    with.Cited(entry), effect.Law is { } cited ? Composer.Cited(cited) : null));
                if (effect.Law is { } law && effect.Bite is not Bite.OtherDates)
                {
                    item.Add(MeasureWords.Does(with, law));
                    item.Add(MeasureWords.DoesNot(with, law));
                }

                items.Add(item.ToImmutable());
            }
        }

        return Part(with, "effects", items.Count == 0
            ? [new Paragraph([with.Words("dossier.effects.none")], ParagraphKind.Caution)]
            : [new Paragraph([with.Words("dossier.effects.lead", new Slots { ["date"] = with.Date })]), new ItemList(items.ToImmutable())]);
    }

    public static Section Ties(Composer with, Entry subject, ImmutableArray<Entry> entries)
    {
        var ids = entries.Select(e => e.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        var ties = CoreFacts.Instance.Ties.Where(t => (ids.Contains(t.From) || ids.Contains(t.To)) && !(SupplyAnswers.DayOf(t) > with.Date)).ToList();
        var nodes = new List<TieNode>();
        var told = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var tie in ties)
        {
            var isTowards = ids.Contains(tie.To);
            var other = SupplyAnswers.PartyName(with, isTowards ? tie.From : tie.To).Text;
            nodes.Add(new TieNode(other, with.Text($"tie.{tie.Kind}.short"), isTowards && tie.Kind != TieKind.Affiliate, isTowards, tie.Kind != TieKind.Affiliate, tie.Provenance.IsUnsure));
            told.Add(with.Say(
                $"tie.{tie.Kind}",
                new Slots { ["from"] = SupplyAnswers.PartyName(with, tie.From), ["to"] = SupplyAnswers.PartyName(with, tie.To), ["what"] = SupplyAnswers.Words(with, tie) },
                Cite.Of(tie.Citation, SupplyAnswers.DayOf(tie), tie.Provenance)));
        }

        // What lists themselves say in remarks of parents and links is told as printed.
        foreach (var entry in entries.Where(e => e.Remarks is { Length: > 0 }))
        {
            told.Add(with.Say("dossier.ties.remark", new Slots { ["list"] = with.List(entry.Id.List), ["remark"] = with.English(entry.Remarks!, RunStyle.Quoted) }, with.Cited(entry)));
        }

        foreach (var linked in entries.SelectMany(e => e.Identifiers.Where(i => i.Kind == "linked-to").Select(i => (e, i))))
        {
            told.Add(with.Say("dossier.ties.linked", new Slots { ["list"] = with.List(linked.e.Id.List), ["name"] = with.Name(linked.i.Value) }, Fact(with, linked.e, linked.i.Provenance)));
        }

        var figure = TieGraph.Draw(with.Words("dossier.ties.caption"), told.ToImmutable(), subject.Name, nodes);
        ImmutableArray<Block> blocks = figure is not null ? [figure]
            : told.Count > 0 ? [new ItemList([.. told.Select(s => ImmutableArray.Create(s))])]
            : [new Paragraph([with.Say("dossier.ties.none", Slots.None, with.Counted())], ParagraphKind.Caution)];
        return Part(with, "ties", blocks);
    }

    public static Section Linked(Composer with, Entry subject, ImmutableArray<EntryLink> links)
    {
        var items = ImmutableArray.CreateBuilder<ImmutableArray<Sentence>>();
        items.Add([with.Say("dossier.entry", Entry(with, subject), with.Cited(subject))]);
        foreach (var link in links)
        {
            var slots = Entry(with, link.Entry);
            slots["shared"] = with.Name(link.Shared);
            slots["reason"] = with.Book.Has($"link.{link.Reason}") ? with.Text($"link.{link.Reason}") : link.Reason;
            slots["confidence"] = link.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
            items.Add([with.Say("dossier.linked.item", slots, with.Cited(link.Entry))]);
        }

        return Part(with, "linked", [new ItemList(items.ToImmutable()), new Paragraph([with.Words("dossier.linked.hint")], ParagraphKind.Hint)]);
    }

    private static string Plain(object title) => title is Run run ? run.Text : (string)title;

    /// <summary>A part with its title by key.</summary>
    public static Section Part(Composer with, string key, ImmutableArray<Block> blocks) => new(with.Anchor(key), with.Text($"dossier.{key}"), blocks);

    // What kept editions showed and the entry's own history does not tell: an edition is cited, not an act.
    private static IEnumerable<(string Key, ActedEntry Acted, DateOnly? Date)> Seen(Composer with, Entry entry) =>
        with.Knowledge.Data.Sightings is { } seen
            ? seen(entry.Id).Where(s => !entry.History.Any(h => h.Date == s.Date)).Select(s => (s.Citation, new ActedEntry(entry, s.Kind, s.Citation, s.What, s.Provenance, IsRecorded: true), (DateOnly?)s.Date))
            : [];

    private static Slots Entry(Composer with, Entry entry) => new()
    {
        ["list"] = with.List(entry.Id.List),
        ["name"] = with.Name(entry.Name),
        ["id"] = new Run(entry.Id.ToString(), null, RunStyle.Code),
        ["date"] = Standing.Since(entry),
        ["state"] = with.Text($"status.{Standing.On(entry, with.Date)}"),
    };

    private static Cite NameCite(Composer with, Entry entry, PartyName name) =>
        name.Kind == NameKind.Native && name.Provenance is { } p ? Cite.Of(p.Source, p.LastVerified, p) with { Url = null } : with.Cited(entry);

    private static Cite Fact(Composer with, Entry entry, Provenance? provenance) =>
        provenance is { } p ? with.Cited(entry) with { Confidence = p.Confidence, LastVerified = p.LastVerified, Source = p.Source, Remark = p.Note } : with.Cited(entry);
}
