using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Questions 1 and 2: who it is, and the names that a reader is most likely to know.</summary>
internal static class WhoAnswers
{
    private const int MostNames = 8;

    public static ImmutableArray<Block> Who(Composer with, Matter matter)
    {
        var sentences = new List<Sentence>();
        switch (matter.Kind)
        {
            case "diff":
                WhoOfDiff(with, matter, sentences);
                break;
            case "parties":
                WhoOfParties(with, matter, sentences);
                break;
            case "entry":
                WhoOfEntry(with, matter, sentences);
                break;
            default:
                WhoOfAct(with, matter, sentences);
                break;
        }

        List<Block> blocks = [new Paragraph([.. sentences])];
        if (matter.Kind == "parties")
        {
            blocks.Add(new Paragraph([with.Words("q1.parties.how")], ParagraphKind.Caution));
        }

        if (matter.Act is { Record: { } record } act && matter.IsAction && Fewer(with, act, record.Added) is { } fewer)
        {
            blocks.Add(new Paragraph([fewer], ParagraphKind.Caution));
        }

        Statements.AddTo(blocks, with, matter, 1);
        return [.. blocks];
    }

    public static ImmutableArray<Block> Names(Composer with, Matter matter)
    {
        var ranked = Ranked(with, matter).Take(MostNames).ToList();
        if (ranked.Count == 0)
        {
            return [new Paragraph([with.Words("none.entries")], ParagraphKind.Caution)];
        }

        var known = ranked.Where(r => r.Lists.Count > 0).ToList();
        if (known.Count == 0)
        {
            return
            [
                new Paragraph([with.Say("q2.first", new Slots { ["names"] = Runs(ranked.Select(r => with.Named(r.Entry))) }, ranked.Select(r => with.Cited(r.Entry)))]),
                new Paragraph([with.Words("q2.unranked")], ParagraphKind.Hint),
            ];
        }

        var items = known.Select(r => ImmutableArray.Create(with.Say(
            "q2.known",
            new Slots { ["name"] = with.Named(r.Entry), ["count"] = r.Lists.Count, ["lists"] = r.Lists.Select(with.List).Cast<object>().ToList() },
            r.Cites))).ToImmutableArray();
        return [new Paragraph([with.Words("q2.lead", new Slots { ["count"] = known.Count })]), new ItemList(items), new Paragraph([with.Words("q2.how")], ParagraphKind.Hint)];
    }

    /// <summary>The entries in focus, those first that most other lists name; then those of which more is recorded.</summary>
    public static IEnumerable<(Entry Entry, IReadOnlyList<ListCode> Lists, IReadOnlyList<Cite> Cites)> Ranked(Composer with, Matter matter)
    {
        return matter.Focus
            .Select(e => e.Entry)
            .DistinctBy(e => (e.Id.List, EntryKeys.Letters(e.Name)))
            .Select(entry =>
            {
                var links = with.Links(entry).Where(l => l.Entry.Id.List != entry.Id.List && Standing.On(l.Entry, with.Date) is "listed" or "unknown").ToList();
                var lists = links.Select(l => l.Entry.Id.List).Distinct().ToList();
                return (entry, (IReadOnlyList<ListCode>)lists, (IReadOnlyList<Cite>)[with.Cited(entry), .. lists.Select(list => with.Cited(links.First(l => l.Entry.Id.List == list).Entry))]);
            })
            .OrderByDescending(r => r.Item2.Count)
            .ThenByDescending(r => r.entry.Names.Length + r.entry.History.Length)
            .ThenBy(r => r.entry.Id.Key, StringComparer.Ordinal);
    }

    /// <summary>How many of each kind: "20 police organizations", "8 companies".</summary>
    public static List<object> Kinds(Composer with, IEnumerable<Entry> entries)
    {
        var kinds = entries.GroupBy(e => PartyKind.Of(e).Code).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. PartyKind.All.Select(k => k.Code).Distinct().Where(kinds.ContainsKey).Select(code => (object)with.Text($"kind.{code}", new Slots { ["count"] = kinds[code] }))];
    }

    public static List<object> Runs(IEnumerable<ImmutableArray<Run>> names) => [.. names.Select(n => (object)n)];

    private static void WhoOfAct(Composer with, Matter matter, List<Sentence> sentences)
    {
        var act = matter.Act!;
        foreach (var byKind in matter.Entries.GroupBy(e => e.Kind).OrderBy(g => g.Key))
        {
            foreach (var byList in byKind.GroupBy(e => e.Entry.Id.List))
            {
                var entries = byList.Select(e => e.Entry).ToList();
                sentences.Add(with.Say(
                    // More than the act itself counts cannot have been added by it: the list cites it on others too.
                    byKind.Key == EventKind.Add && act.Record?.Added < byKind.Count() ? "q1.cites" : $"q1.{Word(byKind.Key)}",
                    new Slots
                    {
                        ["act"] = act.Citation,
                        ["count"] = entries.Count,
                        ["list"] = with.List(byList.Key),
                        ["countries"] = Countries(with, entries),
                        ["kinds"] = Kinds(with, entries),
                    },
                    [with.Cited(act), .. entries.Select(with.Cited).Distinct()]));
                Parts(with, entries, sentences);
            }
        }

        var focus = matter.Focus;
        var removed = focus.Count(e => with.StatusOf(e.Entry) == "removed");
        if (focus.Any(e => with.IsAsPrinted(e.Entry)))
        {
            sentences.Add(with.Say("q1.as-printed", new Slots { ["act"] = act.Citation }, with.OwnSource ?? with.Cited(act)));
        }
        else if (focus.Length > 0 && focus[0].Kind != EventKind.Remove)
        {
            sentences.Add(with.Say(
                removed == 0 ? "q1.all-listed" : "q1.some-listed",
                new Slots { ["date"] = with.Date, ["count"] = focus.Length, ["removed"] = removed, ["edition"] = with.Knowledge.EditionOf(focus[0].Entry.Id.List)?.Published },
                focus.Select(e => with.Cited(e.Entry)).Distinct()));
        }
    }

    // Where a kind has parts that the table tells apart: "one regional bureau, 18 bureaus below it and one police college".
    private static void Parts(Composer with, List<Entry> entries, List<Sentence> sentences)
    {
        foreach (var kind in entries.GroupBy(e => PartyKind.Of(e).Code).Where(g => g.Any(e => PartyKind.Of(e).Part.Length > 0) && g.Count() > 1))
        {
            var counts = kind.GroupBy(e => PartyKind.Of(e).Part).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var parts = PartyKind.All.Where(k => k.Code == kind.Key).Select(k => k.Part).Distinct().Where(counts.ContainsKey)
                .Select(part => (object)with.Text(part.Length == 0 ? $"part.{kind.Key}.other" : $"part.{kind.Key}.{part}", new Slots { ["count"] = counts[part] })).ToList();
            if (parts.Count > 1)
            {
                sentences.Add(with.Say("q1.parts", new Slots { ["kind"] = with.Text($"kinds.{kind.Key}"), ["parts"] = parts }, kind.Select(with.Cited).Distinct()));
            }
        }
    }

    private static void WhoOfEntry(Composer with, Matter matter, List<Sentence> sentences)
    {
        var entry = matter.Entries[0].Entry;
        var kind = with.Text($"one.{PartyKind.Of(entry).Code}");
        var since = Standing.Since(entry);
        sentences.Add(with.Say(
            "q1.entry",
            new Slots { ["name"] = with.Named(entry), ["kind"] = kind, ["list"] = with.List(entry.Id.List), ["countries"] = Countries(with, [entry]), ["date"] = since },
            with.Cited(entry)));
        sentences.Add(with.Say($"q1.state.{Standing.On(entry, with.Date)}", new Slots { ["date"] = with.Date }, with.Cited(entry)));
        var links = with.Links(entry).Where(l => l.Entry.Id.List != entry.Id.List).ToList();
        if (links.Count > 0)
        {
            var lists = links.Select(l => l.Entry.Id.List).Distinct().Select(l => (object)with.List(l)).ToList();
            sentences.Add(with.Say("q1.links", new Slots { ["count"] = links.Count, ["lists"] = lists }, links.Select(l => with.Cited(l.Entry)).Distinct()));
        }
    }

    private static void WhoOfDiff(Composer with, Matter matter, List<Sentence> sentences)
    {
        var diff = matter.Diff!;
        sentences.Add(with.Say(
            "q1.diff",
            new Slots
            {
                ["subject"] = matter.Subject,
                ["added"] = diff.Added.Length,
                ["changed"] = diff.Changed.Length + diff.Renamed.Length,
                ["removed"] = diff.Removed.Length,
            },
            with.Counted()));
        foreach (var (key, entries) in new[] { ("q1.diff.added", diff.Added), ("q1.diff.removed", diff.Removed) })
        {
            if (!entries.IsEmpty)
            {
                sentences.Add(with.Say(key, new Slots { ["countries"] = Countries(with, entries), ["kinds"] = Kinds(with, entries) }, entries.Select(with.Cited).Distinct()));
            }
        }
    }

    private static void WhoOfParties(Composer with, Matter matter, List<Sentence> sentences)
    {
        var hit = matter.Parties.Count(p => !p.Hits.IsEmpty);
        sentences.Add(with.Say(
            "q1.parties",
            new Slots { ["file"] = matter.Subject, ["total"] = matter.Parties.Length, ["count"] = hit, ["entries"] = matter.Entries.Length },
            with.Counted()));
    }

    private static Sentence? Fewer(Composer with, KnownAct act, int? own)
    {
        var held = act.Count(EventKind.Add);
        return own is { } count && count != held ? with.Say(held > count ? "q1.more" : "q1.fewer", new Slots { ["own"] = count, ["held"] = held, ["corpus"] = with.Knowledge.Data.CorpusName }, with.Cited(act), with.Counted()) : null;
    }

    /// <summary>The countries that entries are filed under, the most frequent first.</summary>
    public static List<object> Countries(Composer with, IEnumerable<Entry> entries) =>
        [.. entries.Select(e => e.Countries.FirstOrDefault()).OfType<string>().CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (object)with.Country(c.Key))];

    public static string Word(EventKind kind) => kind switch
    {
        EventKind.Add => "add",
        EventKind.Revise => "revise",
        EventKind.Correct => "correct",
        _ => "remove",
    };
}
