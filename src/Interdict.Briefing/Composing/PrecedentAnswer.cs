using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Grounds;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Question 10: whether it is the first time, by ground, country and list, as far as the data reach; where the full list is.</summary>
internal static class PrecedentAnswer
{
    private const int MostEarlier = 8;

    public static ImmutableArray<Block> First(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        if (matter.Act is { } act && !act.Entries.IsEmpty)
        {
            var list = act.Entries[0].Entry.Id.List;
            var adding = Adding(with, list);
            foreach (var ground in matter.Grounds)
            {
                blocks.Add(new Paragraph([.. OfGround(with, act, list, adding, ground)]));
            }

            Earlier(blocks, with, act, adding);
            blocks.Add(new Paragraph([Coverage(with, list, adding)], ParagraphKind.Caution));
        }
        else
        {
            blocks.Add(new Paragraph([with.Words("q10.no-act")], ParagraphKind.Caution));
        }

        Statements.AddTo(blocks, with, matter, 10);
        blocks.Add(new Paragraph([with.Words("q10.full", new Slots { ["count"] = matter.Entries.Length, ["link"] = new Run(with.Text("q10.full.link"), null, RunStyle.Plain, "#complete-list") })]));
        return [.. blocks];
    }

    /// <summary>The acts that added entries to a list, up to the document's day, oldest first.</summary>
    public static List<KnownAct> Adding(Composer with, ListCode list) =>
        [.. with.Knowledge.Acts.Where(a => !(a.Date > with.Date) && a.Entries.Any(e => (e.Kind == EventKind.Add || a.Record?.Added > 0) && e.Entry.Id.List == list))];

    /// <summary>What the data cover, so that nobody takes "the first in these data" for more than it is.</summary>
    public static Sentence Coverage(Composer with, ListCode list, List<KnownAct> adding)
    {
        var dated = adding.Where(a => a.Date is not null).ToList();
        return with.Say(
            "q10.coverage",
            new Slots
            {
                ["count"] = adding.Count,
                ["list"] = with.List(list),
                ["from"] = dated.Count > 0 ? dated[0].Date : null,
                ["to"] = dated.Count > 0 ? dated[^1].Date : null,
                ["corpus"] = with.CorpusBesideCore,
            },
            with.Counted());
    }

    private static IEnumerable<Sentence> OfGround(Composer with, KnownAct act, ListCode list, List<KnownAct> adding, GroundFinding ground)
    {
        var same = adding.Where(a => ActGrounds.Of(a).Any(g => g.Code == ground.Code && ActGrounds.IsOfAct(g))).ToList();
        var earlier = same.Where(a => a.Citation != act.Citation && a.Date < act.Date).ToList();
        var later = same.Where(a => a.Citation != act.Citation && a.Date > act.Date).ToList();
        var name = with.Text($"ground.{ground.Code}");
        if (earlier.Count == 0 && !adding.Exists(a => a.Date < act.Date))
        {
            yield return with.Say("q10.untold", new Slots { ["list"] = with.List(list) }, with.Counted());
        }
        else if (earlier.Count == 0 && adding.Where(a => a.Citation != act.Citation && !(a.Date >= act.Date)).ToList() is var before && before.Count(a => !ActGrounds.Of(a).Any(ActGrounds.IsOfAct)) is > 0 and var silent)
        {
            yield return with.Say("q10.silent", new Slots { ["count"] = silent, ["all"] = before.Count, ["list"] = with.List(list), ["ground"] = name }, with.Counted());
        }
        else if (earlier.Count == 0)
        {
            yield return with.Say("q10.first", new Slots { ["list"] = with.List(list), ["ground"] = name }, with.Cited(act), with.Counted());
        }
        else
        {
            yield return with.Say(
                "q10.not-first",
                new Slots { ["list"] = with.List(list), ["ground"] = name, ["act"] = earlier[0].Citation, ["date"] = earlier[0].Date, ["count"] = earlier.Count },
                with.Cited(earlier[0]), with.Counted());
        }

        if (later.Count > 0)
        {
            yield return with.Say(
                "q10.later",
                new Slots
                {
                    ["count"] = later.Count,
                    ["ground"] = name,
                    ["acts"] = later.Take(MostEarlier).Select(a => (object)with.Book.Say("act.dated", new Slots { ["act"] = a.Citation, ["date"] = a.Date })).ToList(),
                },
                [.. later.Take(MostEarlier).Select(a => with.Cited(a))]);
        }
    }

    private static void Earlier(List<Block> blocks, Composer with, KnownAct act, List<KnownAct> adding)
    {
        var earlier = adding.Where(a => a.Citation != act.Citation && a.Date < act.Date).OrderByDescending(a => a.Date).Take(MostEarlier).ToList();
        if (earlier.Count == 0)
        {
            return;
        }

        blocks.Add(new Paragraph([with.Words("q10.earlier")]));
        blocks.Add(new ItemList([.. earlier.Select(a => ImmutableArray.Create(with.Say(
            "q10.act",
            new Slots
            {
                ["act"] = new Run(a.Citation, null, RunStyle.Plain, Cite.UrlOf(a.Citation)),
                ["date"] = a.Date,
                ["title"] = with.Title(a),
                ["grounds"] = ActGrounds.Of(a).Select(g => (object)with.Text($"ground.{g.Code}")).ToList(),
            },
            [with.Cited(a), a.Document is { } document ? Composer.Cited(document) : null])))]));
    }
}
