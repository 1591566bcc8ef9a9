using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Words for the same parties on another list: since when each is on it, and which of them were and are no longer.</summary>
internal static class OtherLists
{
    public static bool IsOn(Composer with, Entry link) => Standing.On(link, with.Date) != "removed";

    /// <summary>The names and, where one day is that of all, that day; else each name bears its own.</summary>
    public static Slots Parties(Composer with, ListCode list, IEnumerable<(Entry Entry, Entry Link)> uses, int most)
    {
        var parties = uses.GroupBy(u => u.Entry.Id).Select(g => (g.First().Entry, Since: g.Min(u => Standing.Since(u.Link)))).ToList();
        var days = parties.Select(p => p.Since).Distinct().ToList();
        return new Slots
        {
            ["list"] = with.List(list),
            ["count"] = parties.Count,
            ["date"] = days.Count == 1 ? days[0] : null,
            ["names"] = parties.OrderBy(p => p.Since ?? DateOnly.MaxValue).Take(most)
                .Select(p => days.Count == 1 ? (object)with.Short(p.Entry) : with.Book.Say("party.dated", new Slots { ["name"] = with.Short(p.Entry), ["date"] = p.Since })).ToList(),
        };
    }

    /// <summary>Of each that is no longer on the list, from when until when it was.</summary>
    public static IEnumerable<Sentence> Gone(Composer with, ListCode list, IEnumerable<Entry> links) => links.Where(l => !IsOn(with, l)).DistinctBy(l => l.Id).Select(gone => with.Say(
        "q12.removed",
        new Slots
        {
            ["list"] = with.List(list),
            ["name"] = with.Name(gone.Name),
            ["since"] = Standing.Since(gone),
            ["date"] = gone.History.LastOrDefault(h => h.Kind == EventKind.Remove && h.Date <= with.Date)?.Date ?? gone.Ended,
        },
        with.Cited(gone)));
}
