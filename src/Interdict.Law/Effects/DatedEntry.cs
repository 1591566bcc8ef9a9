using Interdict.Law.Tables;
using Interdict.Lists;

namespace Interdict.Law.Effects;

/// <summary>An entry with its texts as they stood on a day.</summary>
internal static class DatedEntry
{
    /// <summary>The entry with the requirement, policy and footnotes of a day, where an earlier version that covers the day is recorded; else as it is.</summary>
    public static Entry On(Entry entry, DateOnly date) => entry.Versions.FirstOrDefault(v => v.InForceOn(date)) is { } version
        ? entry with { LicenseRequirement = version.LicenseRequirement, ReviewPolicy = version.ReviewPolicy, Footnotes = version.Footnotes }
        : entry;

    /// <summary>Why the texts at hand may not be those of a day: a later act changed the entry, and what stood before is not recorded. <c>null</c> where nothing says so.</summary>
    public static string? Doubt(Entry entry, DateOnly date)
    {
        if (entry.Versions.Any(v => v.InForceOn(date)))
        {
            return null;
        }

        if (entry.History.FirstOrDefault(e => e.Date > date && e.Kind is not (EventKind.Add or EventKind.Remove)) is { } later)
        {
            return $"{later.Citation} changed the entry on {later.Date:yyyy-MM-dd}, and what stood there on {date:yyyy-MM-dd} is not recorded: read the texts of that day";
        }

        return entry.History.IsEmpty && entry.Versions.IsEmpty && entry.Citations.Length > 1 && date < LawTables.EcfrDate
            ? $"several documents made the entry what it is, and this copy does not hold what stood there on {date:yyyy-MM-dd}: read the texts of that day"
            : null;
    }
}
