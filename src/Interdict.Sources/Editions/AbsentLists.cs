using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Fetching;
using Interdict.Sources.Store;

namespace Interdict.Sources.Editions;

/// <summary>
/// The lists that a file should hold and does not. A whole list that vanishes from a file of several makes no edition of its own that could be compared,
/// so it is looked for here.
/// </summary>
internal static class AbsentLists
{
    /// <param name="now">What was read.</param>
    /// <param name="good">The last good edition of each list in each format.</param>
    /// <param name="guard">The bounds: a list with a row of its own must be there even the first time.</param>
    /// <param name="origin">The source it was fetched from; <c>null</c> where a person handed it over: the sources of its formats that share a list with it then count.</param>
    /// <param name="former">The corpus that it replaces; may be <c>null</c>.</param>
    /// <returns>An edition without entries for each, and the reason against it.</returns>
    public static ImmutableArray<(Edition Edition, string Reason)> Find(
        CorpusManifest now, IReadOnlyDictionary<(ListCode List, string? Format), EditionRecord> good, GuardTable guard, ListSource? origin, CorpusManifest? former)
    {
        var absent = ImmutableArray.CreateBuilder<(Edition, string)>();
        foreach (var family in now.Editions.Where(e => e.Format is not null).GroupBy(e => Family(e.Format!)))
        {
            var like = family.First();
            var present = family.Select(e => e.List.Value).ToHashSet(StringComparer.Ordinal);
            var sources = origin is null ? SourceTable.BuiltIn.All.Where(s => Family(s.Format) == family.Key && s.Lists.Any(present.Contains)) : [origin];
            var told = sources.SelectMany(s => s.Lists).ToList();
            var had = former?.Editions.Where(e => e.Format is { } format && Family(format) == family.Key && e.Entries > 0).ToLookup(e => e.List.Value);
            foreach (var code in told.Concat(had?.Select(g => g.Key) ?? []).Distinct().Where(c => !present.Contains(c)))
            {
                var list = new ListCode(code);
                var last = good.GetValueOrDefault((list, like.Format));
                if (Reason(list, last, had?[code].FirstOrDefault(), guard.Of(list)) is { } reason)
                {
                    absent.Add((like with { List = list, Entries = 0 }, reason));
                }
            }
        }

        return absent.DrainToImmutable();
    }

    private static string? Reason(ListCode list, EditionRecord? last, Edition? had, GuardBounds bounds)
    {
        if (last is not null)
        {
            // Somebody accepted that it is gone.
            return last.Edition.Entries == 0 ? null
                : Say($"the whole list is gone: the file has no entry of it, and the last good edition of it ({last.Name}) has {last.Edition.Entries:N0}");
        }

        if (had is not null)
        {
            return Say($"the whole list is gone: the file has no entry of it, and the corpus that it replaces has {had.Entries:N0}");
        }

        // The code of OFAC's non-SDN lists together is only for entries that name none of them.
        return bounds.List == list.Value && bounds.Minimum > 0 && list != ListCodes.Consolidated
            ? Say($"the whole list is missing: the file has no entry of it, and the list never had fewer than {bounds.Minimum:N0}")
            : null;
    }

    // One publisher's file may come in several forms: csl-json and csl-csv.
    private static string Family(string format) => format.Split('-')[0];

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
