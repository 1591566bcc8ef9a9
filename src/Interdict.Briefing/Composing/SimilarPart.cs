using System.Collections.Immutable;
using System.Globalization;
using Interdict.Briefing.Documents;
using Interdict.Briefing.Wording;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Briefing.Composing;

/// <summary>Entries whose names are like the party's and that are not known to be the party, so that a reader does not confuse them.</summary>
internal static class SimilarPart
{
    private const int MostSimilar = 8, MostHits = 40, Lowest = 6_500;

    public static Section Make(Composer with, Entry subject, HashSet<EntryId> known)
    {
        if (with.Knowledge.Data.Screener is not { } screener)
        {
            return DossierParts.Part(with, "similar", [new Paragraph([with.Words("dossier.similar.unasked")], ParagraphKind.Hint)]);
        }

        var found = new Dictionary<EntryId, (Entry Entry, string By, int Points)>();
        var policy = ScreeningPolicy.Default with { Threshold = new Score(Lowest), Limit = MostHits };
        var results = new ScoredEntry[MostHits];
        foreach (var name in subject.Names.Select(n => n.Value).Distinct(StringComparer.Ordinal).Take(4))
        {
            var count = screener.Find(new Party(name), policy, results);
            foreach (var hit in results.AsSpan(0, count))
            {
                var entry = with.Knowledge.Data.Entries[hit.Entry];
                if (!known.Contains(entry.Id) && !(Standing.Since(entry) > with.Date) && (!found.TryGetValue(entry.Id, out var before) || before.Points < hit.Score.Points))
                {
                    found[entry.Id] = (entry, name, hit.Score.Points);
                }
            }
        }

        var similar = found.Values.OrderByDescending(f => f.Points).ThenBy(f => f.Entry.Id.ToString(), StringComparer.Ordinal).Take(MostSimilar).ToList();
        if (similar.Count == 0)
        {
            return DossierParts.Part(with, "similar", [new Paragraph([with.Say("dossier.similar.none", new Slots { ["threshold"] = (Lowest / (double)Score.Maximum).ToString("0.00", CultureInfo.InvariantCulture) }, with.Counted())])]);
        }

        return DossierParts.Part(with, "similar",
        [
            new Paragraph([with.Words("dossier.similar.lead")]),
            new ItemList([.. similar.Select(f => ImmutableArray.Create(with.Say(
                "dossier.similar.item",
                new Slots
                {
                    ["name"] = with.Name(f.Entry.Name),
                    ["list"] = with.List(f.Entry.Id.List),
                    ["countries"] = WhoAnswers.Countries(with, [f.Entry]),
                    ["by"] = with.Name(f.By),
                    ["score"] = (f.Points / (double)Score.Maximum).ToString("0.00", CultureInfo.InvariantCulture),
                },
                with.Cited(f.Entry), with.Counted())))]),
        ]);
    }
}
