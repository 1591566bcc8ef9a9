using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Editions;

namespace Interdict.Cli.Corpora;

/// <summary>Says which newer editions of a corpus's lists were refused or could not be fetched, so that nobody takes an old list for the newest one.</summary>
internal static class RefusedEditions
{
    /// <summary>The notices, a sentence each.</summary>
    /// <param name="host">The world.</param>
    /// <param name="editions">What the corpus is made of.</param>
    /// <param name="until">A day (UTC): what came later was not known; <c>null</c> for all.</param>
    public static IReadOnlyList<string> Notices(Host host, IEnumerable<Edition> editions, DateOnly? until = null)
    {
        try
        {
            var held = editions.ToList();
            var store = new EditionStore(host.Home);
            var all = store.ReadAll().RemoveAll(r => r.RetrievedOn > until);
            if (all.IsEmpty)
            {
                return [];
            }

            var refused = store.ReadRefused().RemoveAll(r => r.RetrievedOn > until);
            return [.. held.SelectMany(e => Newer(e, all, refused)), .. FailedFetches.Notices(host, held, all, refused, until)];
        }
        catch (EditionException problem)
        {
            // The corpus is whole without it; what cannot be told is said.
            return [$"Whether newer editions were refused is not known: {problem.Message}."];
        }
    }

    /// <summary><c>2026-11-23</c>: the day by which an edition is called.</summary>
    public static string Day(Edition edition) => Day(edition.Published ?? DateOnly.FromDateTime(edition.Retrieved?.UtcDateTime ?? default));

    /// <summary><c>2026-11-23</c>.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Newer(Edition edition, ImmutableArray<EditionRecord> all, ImmutableArray<EditionRecord> refused)
    {
        // The same bytes may have come back after a bad file: then they are the newest again, though the corpus was made of them before.
        var last = all.Where(r => r.List == edition.List && r.Edition.Format == edition.Format && r.Edition.Sha256 == edition.Sha256)
            .Select(r => (r.Retrieved, r.Sequence)).DefaultIfEmpty((edition.Retrieved ?? DateTimeOffset.MaxValue, 0)).Max();
        return refused
            .Where(r => r.List == edition.List && r.Edition.Format == edition.Format && r.Edition.Sha256 != edition.Sha256 && (r.Retrieved, r.Sequence).CompareTo(last) >= 0)
            .OrderBy(r => (r.Retrieved, r.Sequence)).TakeLast(1)
            .Select(r => $"{edition.List}: edition of {Day(edition)}; a newer one of {Day(r.Date)} was refused because {string.Join("; ", r.Refused)}.");
    }
}
