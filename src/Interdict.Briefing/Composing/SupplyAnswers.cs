using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Knowing;
using Interdict.Briefing.Wording;
using Interdict.Law.Rules;
using Interdict.Lists;
using Interdict.Matching.Explaining;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Composing;

/// <summary>Questions 7 to 9: who supplies them, the order itself, the impact.</summary>
internal static class SupplyAnswers
{
    private const int MostAmendments = 12;
    private const int MostNames = 8;

    public static ImmutableArray<Block> Suppliers(Composer with, Matter matter)
    {
        var ties = Ties(with, matter).Where(t => t.Kind == TieKind.Supplier).ToList();
        if (ties.Count == 0)
        {
            return [new Paragraph([with.Say("q7.none", Slots.None, with.Counted()), with.Words("q7.none.hint")], ParagraphKind.Caution)];
        }

        List<Block> blocks = [];
        foreach (var same in ties.GroupBy(t => (t.Citation, t.Date)))
        {
            var cites = same.Select(t => Cite.Of(t.Citation, DayOf(t), t.Provenance)).Distinct().ToList();
            blocks.Add(new Paragraph([with.Say("q7.named", new Slots { ["source"] = CitationWords(with, same.Key.Citation), ["names"] = same.Select(t => (object)PartyName(with, t.From)).ToList() }, cites)]));
            blocks.Add(new ItemList([.. same.Select(t => ImmutableArray.Create(with.Say(
                "q7.sells",
                new Slots { ["name"] = PartyName(with, t.From), ["what"] = Words(with, t), ["eccns"] = t.Eccns.Select(e => (object)e).ToList() },
                Cite.Of(t.Citation, DayOf(t), t.Provenance))))]));
        }

        if (!matter.IsAction && ties.Exists(t => t.To == matter.Act?.Citation))
        {
            blocks.Add(new Paragraph([with.Words("q7.of-act", new Slots { ["act"] = matter.Act!.Citation })], ParagraphKind.Caution));
        }

        blocks.Add(new Paragraph([with.Words("q7.classify")], ParagraphKind.Hint));
        return [.. blocks];
    }

    public static ImmutableArray<Block> Order(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        if (matter.Act is { } act)
        {
            var document = act.Document;
            blocks.Add(new Paragraph(
            [
                with.Say(
                    "q8.document",
                    new Slots
                    {
                        ["citation"] = new Run(act.Citation, null, RunStyle.Strong, act.Rule?.Url ?? Cite.UrlOf(act.Citation)),
                        ["number"] = act.Rule is { Number.Length: > 0 } rule ? rule.Number : document?.Number,
                        ["first"] = Number(document?.FirstPage, document),
                        ["last"] = Number(document?.LastPage, document),
                        ["only"] = document is { } one && one.FirstPage == one.LastPage ? Page(one.FirstPage) : null,
                        ["title"] = with.Title(act),
                    },
                    document is null ? with.Cited(act) : Composer.Cited(document)),
            ]));
            if (Cite.UrlOf(act.Citation) is { } url)
            {
                blocks.Add(new Paragraph([with.Say("q8.link", new Slots { ["url"] = new Run(url, null, RunStyle.Plain, url) }, with.Cited(act))]));
            }
        }

        Amendments(blocks, with, matter);
        if (blocks.Count == 0)
        {
            blocks.Add(new Paragraph([with.Say("q8.none", Slots.None, with.Counted())], ParagraphKind.Caution));
        }

        Statements.AddTo(blocks, with, matter, 8);
        return [.. blocks];
    }

    public static ImmutableArray<Block> Impact(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        Statements.AddTo(blocks, with, matter, 9);
        var items = ImmutableArray.CreateBuilder<ImmutableArray<Sentence>>();
        foreach (var same in Followed(with, matter).GroupBy(f => f.Link.Id.List).OrderBy(g => g.Min(f => f.Since) ?? DateOnly.MaxValue))
        {
            var present = same.Where(f => OtherLists.IsOn(with, f.Link)).ToList();
            var sentences = OtherLists.Gone(with, same.Key, same.Select(f => f.Link)).ToList();
            if (present.Count > 0)
            {
                sentences.Insert(0, with.Say(
                    present.Select(f => f.Entry.Id).Distinct().Count() <= MostNames ? "q9.list" : "q9.list-many",
                    OtherLists.Parties(with, same.Key, present.Select(f => (f.Entry, f.Link)), MostNames),
                    present.Select(f => with.Cited(f.Link)).Distinct()));
            }

            items.Add([.. sentences]);
        }

        if (items.Count > 0)
        {
            blocks.Add(new Paragraph([with.Words(matter.IsAction ? "q9.followed" : "q9.also")]));
            blocks.Add(new ItemList(items.ToImmutable()));
        }
        else if (!matter.Focus.IsEmpty)
        {
            blocks.Add(new Paragraph([with.Say("q9.none", Slots.None, with.Counted())], ParagraphKind.Caution));
        }

        Owned(blocks, with, matter);
        if (matter.Kind == "parties")
        {
            blocks.Add(new ItemList([.. matter.Parties.Where(p => !p.Hits.IsEmpty).Select(p => ImmutableArray.Create(with.Say(
                "q9.party",
                new Slots { ["row"] = p.Row, ["name"] = with.Name(p.Name), ["entry"] = with.Named(p.Hits[0].Entry), ["score"] = p.Hits[0].Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) },
                with.Cited(p.Hits[0].Entry))))]));
        }

        blocks.Add(new Paragraph([with.Words("q9.yours")], ParagraphKind.Hint));
        return [.. blocks];
    }

    /// <summary>Ties of the act as a whole and of its entries, of days up to the document's.</summary>
    public static IEnumerable<Tie> Ties(Composer with, Matter matter)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (matter.Act is { } act && (matter.IsAction || matter.Kind == "entry"))
        {
            names.Add(act.Citation);
        }

        foreach (var entry in matter.Focus.Select(e => e.Entry))
        {
            names.Add(entry.Id.ToString());
            names.UnionWith(with.Links(entry).Select(l => l.Entry.Id.ToString()));
        }

        return Knowledge.Facts.Ties.Where(t => (names.Contains(t.To) || names.Contains(t.From)) && !(DayOf(t) > with.Date));
    }

    /// <summary>How a tie's party is called: the name of its entry, or its own.</summary>
    public static Run PartyName(Composer with, string party) => EntryId.TryParse(party, out var id) && with.Knowledge.Find(id) is { } entry ? with.Short(entry) : with.Name(party);

    public static string Words(Composer with, Tie tie) => with.Language == Language.Chinese ? tie.Chinese : tie.English;

    public static DateOnly? DayOf(Tie tie) => tie.Date?.Earliest;

    // "Press reports of October 2019" and the like are words, not a citation: they are said in the document's language where the wording has them.
    public static string CitationWords(Composer with, string citation) => with.Book.Has($"source.{citation}") ? with.Text($"source.{citation}") : citation;

    // Pages are no counts: no digit grouping.
    private static string Page(int page) => page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string? Number(int? page, OfficialDocument? document) => page is { } known && document!.FirstPage != document.LastPage ? Page(known) : null;

    private static void Owned(List<Block> blocks, Composer with, Matter matter)
    {
        var owners = Ties(with, matter).Where(t => t.Kind is TieKind.Shareholder or TieKind.Parent or TieKind.Affiliate).ToList();
        var sentences = owners.Select(t => with.Say(
            $"tie.{t.Kind}",
            new Slots { ["from"] = PartyName(with, t.From), ["to"] = PartyName(with, t.To), ["what"] = Words(with, t) },
            Cite.Of(t.Citation, DayOf(t), t.Provenance))).ToList();
        sentences.Add(MeasureWords.State(with, RuleBook.Affiliates));
        blocks.Add(new Paragraph([.. sentences]));
        blocks.Add(new Paragraph([with.Words("q9.affiliates")], ParagraphKind.Hint));
    }

    // Other lists that name the same parties: after the act, or at all where the subject is no act; up to the day.
    private static IEnumerable<(Entry Entry, Entry Link, DateOnly? Since)> Followed(Composer with, Matter matter)
    {
        foreach (var entry in matter.Focus.Select(e => e.Entry).DistinctBy(e => e.Id))
        {
            foreach (var link in with.Links(entry))
            {
                var since = Standing.Since(link.Entry);
                var isLater = !matter.IsAction || matter.Act?.Date is not { } acted || since > acted;
                if (link.Entry.Id.List != entry.Id.List && isLater && !(since > with.Date))
                {
                    yield return (entry, link.Entry, since);
                }
            }
        }
    }

    private static void Amendments(List<Block> blocks, Composer with, Matter matter)
    {
        var documents = Knowledge.Documents;
        var own = matter.IsAction ? matter.Act?.Citation : null;
        var acts = matter.Entries.Select(e => e.Entry).DistinctBy(e => e.Id)
            .SelectMany(e => ActTable.ActsOn(e, documents))
            .Where(a => a.Key != own && !(a.Date > with.Date) && (!matter.IsAction || !(a.Date < matter.Act?.Date)))
            .GroupBy(a => (a.Key, a.Acted.Kind))
            .OrderBy(g => g.Min(a => a.Date) ?? DateOnly.MaxValue).ThenBy(g => g.Key.Key, StringComparer.Ordinal).ToList();
        if (acts.Count == 0)
        {
            if (matter.IsAction)
            {
                blocks.Add(new Paragraph([with.Say("q8.unamended", new Slots { ["date"] = with.Date }, with.Counted())]));
            }

            return;
        }

        blocks.Add(new Paragraph([with.Words(matter.IsAction ? "q8.amended" : "q8.acts")]));
        blocks.Add(new ItemList([.. acts.Take(MostAmendments).Select(g => ImmutableArray.Create(with.Say(
            $"q8.{WhoAnswers.Word(g.Key.Kind)}",
            new Slots
            {
                ["act"] = new Run(g.Key.Key, null, RunStyle.Plain, Cite.UrlOf(g.Key.Key)),
                ["date"] = g.Min(a => a.Date),
                ["count"] = g.Select(a => a.Acted.Entry.Id).Distinct().Count(),
                ["names"] = g.Count() <= 4 ? g.Select(a => (object)with.Short(a.Acted.Entry)).Distinct().ToList() : new List<object>(),
                ["what"] = Common(with, g.Select(a => a.Acted.What)),
            },
            g.Select(a => with.Cited(a.Acted, a.Date)).Distinct())))]));
        if (acts.Count > MostAmendments)
        {
            blocks.Add(new Paragraph([with.Words("q8.more", new Slots { ["count"] = acts.Count - MostAmendments })], ParagraphKind.Hint));
        }
    }

    // What changed, where all say the same and it is short; in Chinese where the wording has it.
    private static object? Common(Composer with, IEnumerable<string> whats)
    {
        var distinct = whats.Distinct().ToList();
        return distinct is [{ Length: > 0 and < 160 } what] ? with.Book.Has($"what.{what}") ? with.Text($"what.{what}") : with.English(what) : null;
    }
}
