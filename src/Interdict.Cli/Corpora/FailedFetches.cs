using System.Collections.Immutable;
using Interdict.Cli.Syncing;
using Interdict.Lists;
using Interdict.Sources.Editions;
using Interdict.Sources.Fetching;

namespace Interdict.Cli.Corpora;

/// <summary>Says which lists of a fetched corpus are older than they should be, or missing, because their last fetch failed.</summary>
internal static class FailedFetches
{
    /// <summary>The notices, a sentence each; none for a corpus that was not fetched.</summary>
    /// <param name="host">The world.</param>
    /// <param name="held">What the corpus is made of.</param>
    /// <param name="all">All editions that are kept.</param>
    /// <param name="refused">Those that the guard refused.</param>
    /// <param name="until">A day (UTC): what came later was not known; <c>null</c> for all.</param>
    public static IEnumerable<string> Notices(
        Host host, IReadOnlyList<Edition> held, ImmutableArray<EditionRecord> all, ImmutableArray<EditionRecord> refused, DateOnly? until)
    {
        var fetched = held.Where(e => all.Any(r => r.Http is not null && r.List == e.List && r.Edition.Format == e.Format && r.Edition.Sha256 == e.Sha256)).ToList();
        if (fetched.Count == 0)
        {
            yield break;
        }

        var missing = new HashSet<ListCode>();
        foreach (var record in new SyncState(host.Home).ReadAll().Where(r => r.Outcome == SourceOutcome.Failed && !(DateOnly.FromDateTime(r.Checked.UtcDateTime) > until)))
        {
            var day = RefusedEditions.Day(DateOnly.FromDateTime(record.Checked.UtcDateTime));
            var because = record.Problem?.TrimEnd('.') ?? "of a reason that was not recorded";
            foreach (var old in fetched.Where(e => e.Format == record.Format && record.Lists.Contains(e.List)).GroupBy(RefusedEditions.Day).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                yield return $"{Joined(old.Select(e => e.List))}: edition of {old.Key}; the last fetch, on {day}, failed because {because}.";
            }

            // Another source may hold the list, now or later in this loop: then it is told once.
            var lists = record.Lists.Where(l => held.All(e => e.List != l) && missing.Add(l)).ToList();
            if (lists.Count > 0)
            {
                yield return $"Not in this corpus, so nothing is screened against: {Joined(lists)}; the fetch on {day} failed because {because}.";
            }
        }

        foreach (var record in refused.Where(r => r.Http is not null && held.All(e => e.List != r.List)).OrderByDescending(r => (r.Retrieved, r.Sequence)))
        {
            if (missing.Add(record.List))
            {
                yield return $"Not in this corpus, so nothing is screened against: {record.List}; its edition of {RefusedEditions.Day(record.Date)} was refused because {string.Join("; ", record.Refused)}.";
            }
        }
    }

    private static string Joined(IEnumerable<ListCode> lists) => string.Join(", ", lists.Select(l => l.Value).Distinct().Order(StringComparer.Ordinal));
}
