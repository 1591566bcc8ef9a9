using Interdict.Cli.Corpora;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Briefing;

/// <summary>Finds the entry that a user means: by its id, or by a name as a screening finds it.</summary>
internal static class PartyFinder
{
    private const int Near = 300;

    /// <summary>The entry.</summary>
    /// <exception cref="CliException">None is named so.</exception>
    public static EntryId Find(Host host, OpenCorpus corpus, string text)
    {
        if (EntryId.TryParse(text.Trim(), out var id) && text.Contains('/', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal))
        {
            return id;
        }

        var hits = new Screener(corpus.Index).Screen(new Party(text), ScreeningPolicy.Default with { Limit = 25 });
        if (hits.IsEmpty)
        {
            throw CliException.Input(
                $"'{text}' is neither an act ('84 FR 54002'), an entry's id, a file of parties (.csv, .xlsx, …), two editions, nor a name that the corpus {corpus.Name} has; name another corpus with --corpus");
        }

        // Of those that fit about as well: the Entity List's first, then the one of which most acts are recorded, then the shortest heading.
        var best = hits.Where(h => h.Score.Points >= hits[0].Score.Points - Near).Select(h => corpus[h.Entry]).DistinctBy(e => e.Id)
            .OrderByDescending(e => e.Id.List.Value == "us-bis-el").ThenByDescending(e => e.History.Length).ThenBy(e => e.Name.Length).ThenBy(e => e.Id.ToString(), StringComparer.Ordinal).ToList();
        var others = hits.Select(h => corpus[h.Entry].Id).Distinct().Where(i => i != best[0].Id).Take(4).ToList();
        host.Say($"'{text}' was taken for {best[0].Id}{(others.Count > 0 ? $"; also found: {string.Join(", ", others)}" : "")}.");
        return best[0].Id;
    }
}
