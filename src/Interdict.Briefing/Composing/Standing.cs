using Interdict.Lists;

namespace Interdict.Briefing.Composing;

/// <summary>Whether an entry stood on its list on a day.</summary>
internal static class Standing
{
    /// <summary><c>listed</c>, <c>removed</c>, <c>not-yet-listed</c>, or <c>unknown</c> where the data do not say since when.</summary>
    public static string On(Entry entry, DateOnly date)
    {
        var removed = entry.Ended is { } end && end < date;
        foreach (var act in entry.History)
        {
            if (act.Date <= date && act.Kind is EventKind.Remove)
            {
                removed = true;
            }
            else if (act.Date <= date && act.Kind is EventKind.Add)
            {
                removed = entry.Ended is { } last && last < date;
            }
        }

        if (removed)
        {
            return "removed";
        }

        var since = Since(entry);
        return since is null ? "unknown" : since > date ? "not-yet-listed" : "listed";
    }

    /// <summary>The day it was listed; <c>null</c> where unknown.</summary>
    public static DateOnly? Since(Entry entry)
    {
        if (entry.Listed is { } listed)
        {
            return listed;
        }

        var added = entry.History.FirstOrDefault(h => h.Kind == EventKind.Add);
        return added?.Date;
    }
}
