using System.Collections.Immutable;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Law.Measures;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Question 12: every other measure on the same parties, and those that could apply but do not, with their state.</summary>
internal static class ToolsAnswer
{
    private const int MostNames = 6;

    private static readonly Lazy<ImmutableArray<(string Ground, string What, string Id)>> Table = new(static () =>
        [.. BriefingTable.Rows(BriefingTable.Text("tools")).Select(r => r.Line.Split('\t')).Select(c => (c[0], c[1], c[2]))]);

    public static ImmutableArray<Block> Tools(Composer with, Matter matter)
    {
        List<Block> blocks = [];
        var used = Used(with, matter).ToList();
        if (used.Count > 0)
        {
            blocks.Add(new Paragraph([with.Words("q12.used")]));
            blocks.Add(new ItemList([.. used.GroupBy(u => u.Link.Id.List).OrderBy(g => g.Min(u => Standing.Since(u.Link)) ?? DateOnly.MaxValue).Select(g => OfList(with, g.Key, [.. g]))]));
        }
        else if (!matter.Focus.IsEmpty)
        {
            blocks.Add(new Paragraph([with.Say("q12.none", Slots.None, with.Counted())]));
        }

        Statements.AddTo(blocks, with, matter, 12);
        Unused(blocks, with, matter, [.. used.Where(u => OtherLists.IsOn(with, u.Link)).Select(u => u.Link.Id.List), .. matter.Entries.Select(e => e.Entry.Id.List)]);
        return [.. blocks];
    }

    private static ImmutableArray<Sentence> OfList(Composer with, ListCode list, List<(Entry Entry, Entry Link)> uses)
    {
        var present = uses.Where(u => OtherLists.IsOn(with, u.Link)).ToList();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        if (present.Count > 0)
        {
            var slots = OtherLists.Parties(with, list, present, MostNames);
            slots["programs"] = present.SelectMany(u => u.Link.Programs).Distinct().Select(p => (object)p).ToList();
            sentences.Add(with.Say(
                present.Select(u => u.Entry.Id).Distinct().Count() <= MostNames ? "q12.list" : "q12.list-many", slots, present.Select(u => with.Cited(u.Link)).Distinct()));
        }

        var kinds = present.SelectMany(u => Measures.Of(u.Link)).Select(m => m.Kind).ToHashSet();
        foreach (var measure in MeasureCatalog.All.Where(m => m.Lists.Contains(list) && kinds.Contains(m.Kind)).DistinctBy(m => m.Id))
        {
            sentences.Add(MeasureWords.Does(with, measure));
        }

        sentences.AddRange(OtherLists.Gone(with, list, uses.Select(u => u.Link)));
        return sentences.ToImmutable();
    }

    private static void Unused(List<Block> blocks, Composer with, Matter matter, HashSet<ListCode> used)
    {
        var grounds = matter.Grounds.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<ImmutableArray<Sentence>>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (ground, what, id) in Table.Value)
        {
            if ((ground != "*" && !grounds.Contains(ground)) || !met.Add(id))
            {
                continue;
            }

            if (what == "rule")
            {
                items.Add([MeasureWords.State(with, id)]);
            }
            else if (MeasureCatalog.All.FirstOrDefault(m => m.Id == id) is { } measure && !measure.Lists.Any(used.Contains))
            {
                items.Add(
                [
                    with.Say(
                        measure.Undisclosed is null ? "q12.unused" : "q12.undisclosed",
                        new Slots { ["measure"] = MeasureWords.Title(with, measure), ["since"] = Day(measure.Since) },
                        Composer.Cited(measure), with.Counted()),
                    MeasureWords.Does(with, measure),
                ]);
            }
        }

        if (items.Count > 0)
        {
            blocks.Add(new Paragraph([with.Words("q12.could")]));
            blocks.Add(new ItemList(items.ToImmutable()));
        }
    }

    private static DateOnly? Day(string? since) =>
        DateOnly.TryParseExact(since, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<(Entry Entry, Entry Link)> Used(Composer with, Matter matter)
    {
        foreach (var entry in matter.Focus.Select(e => e.Entry).DistinctBy(e => e.Id))
        {
            foreach (var link in with.Links(entry))
            {
                if (link.Entry.Id.List != entry.Id.List && !(Standing.Since(link.Entry) > with.Date))
                {
                    yield return (entry, link.Entry);
                }
            }
        }
    }
}
