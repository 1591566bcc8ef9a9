using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Sources.Core;

namespace Interdict.Briefing.Knowing;

/// <summary>Gathers the acts that entries tell of: from their histories, else from the documents that they cite.</summary>
internal static class ActTable
{
    public static ImmutableArray<KnownAct> Of(IEnumerable<Entry> entries, DocumentCatalog documents)
    {
        var acts = new Dictionary<string, List<(ActedEntry Entry, DateOnly? Date)>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var (key, acted, date) in ActsOn(entry, documents))
            {
                if (!acts.TryGetValue(key, out var touched))
                {
                    acts[key] = touched = [];
                }

                touched.Add((acted, date));
            }
        }

        return [.. acts.Select(a => Act(a.Key, a.Value, documents)).OrderBy(a => a.Date ?? DateOnly.MaxValue).ThenBy(a => a.Citation, StringComparer.Ordinal)];
    }

    /// <summary>How an act is cited: by the first page of its document where that is known.</summary>
    public static string Key(string citation, DocumentCatalog documents) =>
        PageOf(citation) is { } page ? (documents.Find(page)?.Citation ?? page).ToString() : citation;

    /// <summary>The acts on one entry, oldest first: recorded ones, then those of documents that it cites and its history lacks.</summary>
    public static IEnumerable<(string Key, ActedEntry Acted, DateOnly? Date)> ActsOn(Entry entry, DocumentCatalog documents)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in entry.History)
        {
            var key = Key(act.Citation, documents);
            met.Add(key);
            yield return (key, new ActedEntry(entry, act.Kind, act.Citation, act.What, act.Provenance ?? entry.Provenance, IsRecorded: true), act.Date);
        }

        var isFirst = entry.History.IsEmpty;
        foreach (var citation in entry.Citations)
        {
            if (citation.Reporter != Reporter.FederalRegister || !met.Add(Key(citation.ToString(), documents)))
            {
                continue;
            }

            // No act amends an entry that a later one added: the Consolidated Screening List cites some documents on entries that they do not hold.
            var document = documents.Find(citation);
            if (!isFirst && entry.History.Length > 0 && (citation.Date ?? document?.Published) < entry.History[0].Date)
            {
                continue;
            }

            var date = isFirst ? entry.Listed ?? citation.Date ?? document?.Published : citation.Date ?? document?.Published;
            yield return (
                (document?.Citation ?? citation with { Date = null }).ToString(),
                new ActedEntry(entry, isFirst ? EventKind.Add : EventKind.Revise, citation.ToString(), "", entry.Provenance, IsRecorded: false), date);
            isFirst = false;
        }
    }

    private static Citation? PageOf(string citation) => CitationParser.Parse(citation) is [{ Reporter: Reporter.FederalRegister } page] ? page with { Date = null } : null;

    private static KnownAct Act(string key, List<(ActedEntry Entry, DateOnly? Date)> touched, DocumentCatalog documents)
    {
        var page = PageOf(key);
        var document = page is null ? null : documents.Find(page);
        var record = page is null ? null : CoreFacts.Instance.Find(page);
        var date = record?.Effective ?? touched.Min(t => t.Date) ?? document?.Published;
        return new KnownAct(
            key, page, document, record, date,
            [.. touched.Select(t => t.Entry).OrderBy(e => e.Entry.Id.List.Value, StringComparer.Ordinal).ThenBy(e => e.Entry.Id.Key, StringComparer.Ordinal)]);
    }
}
