using Interdict.Lists;

namespace Interdict.Cli.Corpora;

/// <summary>Whether an entry stood on its list on a date. What is not known counts as listed: absent never means no.</summary>
internal static class ListingDates
{
    /// <summary>Whether it had been removed by then.</summary>
    public static bool HasEnded(Entry entry, DateOnly date)
    {
        if (entry.Ended is { } ended && ended <= date)
        {
            return true;
        }

        EntryEvent? last = null;
        foreach (var act in entry.History)
        {
            if (act.Kind is EventKind.Add or EventKind.Remove && act.Date <= date && (last is null || act.Date >= last.Date))
            {
                last = act;
            }
        }

        return last is { Kind: EventKind.Remove };
    }

    /// <summary>Whether it was first listed later.</summary>
    public static bool NotYetListed(Entry entry, DateOnly date)
    {
        if (entry.Listed is { } listed)
        {
            return date < listed;
        }

        var added = false;
        foreach (var act in entry.History)
        {
            if (act.Kind == EventKind.Add)
            {
                if (act.Date <= date)
                {
                    return false;
                }

                added = true;
            }
        }

        return added;
    }
}
