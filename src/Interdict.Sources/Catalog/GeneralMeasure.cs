using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Catalog;

/// <summary>What being on a list does in law to every entry of it, or to those of some sanctions programs.</summary>
/// <param name="Measure">The consequence; its provenance is never <c>null</c>.</param>
/// <param name="Programs">The programs it depends on; empty where it applies to every entry.</param>
public sealed record GeneralMeasure(Measure Measure, ImmutableArray<string> Programs)
{
    /// <summary>Whether an entry is of a program that the measure depends on.</summary>
    public bool AppliesTo(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Programs.IsEmpty || entry.Programs.Any(p => Programs.Contains(p));
    }
}
