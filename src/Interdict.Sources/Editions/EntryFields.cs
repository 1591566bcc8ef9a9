using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Editions;

/// <summary>An entry field by field, as texts that can be compared. Where a fact comes from is no part of it.</summary>
internal static class EntryFields
{
    private static readonly (string Field, bool IsSet, Func<Entry, IEnumerable<string?>> Values)[] Fields =
    [
        ("name", false, e => [e.Name]),
        ("type", false, e => [e.Type == PartyType.Unknown ? null : Words.Of(e.Type)]),
        ("names", true, e => e.Names.Skip(1).Select(Text)),
        ("addresses", true, e => e.Addresses.Select(Text)),
        ("countries", true, e => e.Countries),
        ("identifiers", true, e => e.Identifiers.Select(i => i.Country is null ? $"{i.Kind} {i.Value}" : $"{i.Kind} {i.Value} ({i.Country})")),
        ("birthDates", true, e => e.BirthDates.Select(d => d.ToString())),
        ("programs", true, e => e.Programs),
        ("title", false, e => [e.Title]),
        ("licenseRequirement", false, e => [e.LicenseRequirement]),
        ("reviewPolicy", false, e => [e.ReviewPolicy]),
        ("footnotes", true, e => e.Footnotes.Select(f => f.ToString(CultureInfo.InvariantCulture))),
        ("citations", true, e => e.Citations.Select(c => c.Date is { } date ? $"{c}, {Iso(date)}" : c.ToString())),
        ("measures", true, e => e.Measures.Select(m => $"{Words.Of(m.Kind)}, {m.Authority}{From(m.From)}{To(m.To)}: {m.Summary}")),
        ("history", true, e => e.History.Select(h => $"{Iso(h.Date)} {Words.Of(h.Kind)} {h.Citation}{(h.What.Length > 0 ? $": {h.What}" : "")}")),
        ("versions", true, e => e.Versions.Select(v => $"{Iso(v.From)}/{Iso(v.To)} {v.Citation}: {v.LicenseRequirement} | {v.ReviewPolicy}")),
        ("listed", false, e => [e.Listed is { } date ? Iso(date) : null]),
        ("ended", false, e => [e.Ended is { } date ? Iso(date) : null]),
        ("remarks", false, e => [e.Remarks]),
        ("sourceUrl", false, e => [e.SourceUrl]),
        ("warnings", true, e => e.Warnings),
    ];

    /// <summary>The fields that differ. The order of what is a set does not count, nor how often a value stands in it.</summary>
    public static ImmutableArray<FieldChange> Compare(Entry old, Entry now)
    {
        if (IsSame(old, now))
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<FieldChange>();
        foreach (var (field, isSet, values) in Fields)
        {
            var (before, after) = (Values(values(old), isSet), Values(values(now), isSet));
            if (!before.AsSpan().SequenceEqual(after.AsSpan()))
            {
                changes.Add(new FieldChange(field, isSet, before, after));
            }
        }

        return changes.DrainToImmutable();
    }

    // Nearly every entry is as it was, value for value; then no texts are made.
    private static bool IsSame(Entry old, Entry now) =>
        old.Names.AsSpan().SequenceEqual(now.Names.AsSpan()) && old.Type == now.Type && old.Addresses.AsSpan().SequenceEqual(now.Addresses.AsSpan())
        && old.Countries.AsSpan().SequenceEqual(now.Countries.AsSpan()) && old.Identifiers.AsSpan().SequenceEqual(now.Identifiers.AsSpan())
        && old.BirthDates.AsSpan().SequenceEqual(now.BirthDates.AsSpan()) && old.Programs.AsSpan().SequenceEqual(now.Programs.AsSpan())
        && old.Title == now.Title && old.LicenseRequirement == now.LicenseRequirement && old.ReviewPolicy == now.ReviewPolicy
        && old.Footnotes.AsSpan().SequenceEqual(now.Footnotes.AsSpan()) && old.Citations.AsSpan().SequenceEqual(now.Citations.AsSpan())
        && old.Measures.AsSpan().SequenceEqual(now.Measures.AsSpan()) && old.History.AsSpan().SequenceEqual(now.History.AsSpan())
        && old.Versions.IsEmpty && now.Versions.IsEmpty && old.Listed == now.Listed && old.Ended == now.Ended && old.Remarks == now.Remarks
        && old.SourceUrl == now.SourceUrl && old.Warnings.AsSpan().SequenceEqual(now.Warnings.AsSpan());

    private static ImmutableArray<string> Values(IEnumerable<string?> values, bool isSet)
    {
        var filled = values.Where(v => !string.IsNullOrEmpty(v)).Select(v => v!);
        return isSet ? [.. filled.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [.. filled];
    }

    private static string Text(PartyName name)
    {
        var kind = name.Kind == NameKind.Alias ? "" : Words.Of(name.Kind);
        var weak = name.Strength == NameStrength.Weak ? "weak" : "";
        return kind.Length + weak.Length == 0 ? name.Value : $"{name.Value} ({string.Join(", ", new[] { weak, kind }.Where(w => w.Length > 0))})";
    }

    private static string Text(Address address)
    {
        var text = new StringBuilder(address.Text);
        foreach (var part in (string?[])[address.City, address.Region, address.PostalCode, address.Country])
        {
            if (part is not null && !address.Text.Contains(part, StringComparison.Ordinal))
            {
                text.Append(text.Length > 0 ? ", " : "").Append(part);
            }
        }

        return text.ToString();
    }

    private static string From(DateOnly? date) => date is { } day ? $", from {Iso(day)}" : "";

    private static string To(DateOnly? date) => date is { } day ? $", to {Iso(day)}" : "";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
