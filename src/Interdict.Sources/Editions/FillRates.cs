using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>Counts which fields the entries of an edition fill. Not thread-safe.</summary>
internal sealed class FillRates
{
    private static readonly (string Field, Func<Entry, bool> Filled)[] Fields =
    [
        ("type", e => e.Type != PartyType.Unknown), ("aliases", e => e.Names.Length > 1), ("addresses", e => !e.Addresses.IsEmpty),
        ("countries", e => !e.Countries.IsEmpty), ("identifiers", e => !e.Identifiers.IsEmpty), ("birthDates", e => !e.BirthDates.IsEmpty),
        ("programs", e => !e.Programs.IsEmpty), ("title", e => e.Title is not null), ("licenseRequirement", e => e.LicenseRequirement is not null),
        ("reviewPolicy", e => e.ReviewPolicy is not null), ("footnotes", e => !e.Footnotes.IsEmpty), ("citations", e => !e.Citations.IsEmpty),
        ("measures", e => !e.Measures.IsEmpty), ("listed", e => e.Listed is not null), ("ended", e => e.Ended is not null),
        ("remarks", e => e.Remarks is not null), ("sourceUrl", e => e.SourceUrl is not null), ("warnings", e => !e.Warnings.IsEmpty),
    ];

    private readonly int[] _counts = new int[Fields.Length];

    public long Names { get; private set; }

    public void Add(Entry entry)
    {
        Names += entry.Names.Length;
        for (var i = 0; i < Fields.Length; i++)
        {
            _counts[i] += Fields[i].Filled(entry) ? 1 : 0;
        }
    }

    public ImmutableArray<FillRate> ToRates() => [.. Fields.Select((f, i) => new FillRate(f.Field, _counts[i])).Where(r => r.Entries > 0)];
}
