using System.Collections.Immutable;
using System.Globalization;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>Says what speaks against taking a new edition for the one before it. It knows nothing of law: it sees what a damaged, cut or wrong file looks like.</summary>
internal static class EditionGuard
{
    // In a list of a few dozen entries a share says little: so many entries may always come, go or change.
    private const int Always = 5;

    /// <param name="before">The last good edition; <c>null</c> where there is none.</param>
    /// <param name="old">Its entries.</param>
    /// <param name="now">The new edition.</param>
    /// <param name="entries">Its entries.</param>
    /// <param name="bounds">The bounds of the list.</param>
    /// <returns>The reasons against it; none where it stays within its bounds.</returns>
    public static ImmutableArray<string> Check(EditionRecord? before, ImmutableArray<Entry> old, EditionRecord now, ImmutableArray<Entry> entries, GuardBounds bounds)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        if (entries.Length < bounds.Minimum)
        {
            reasons.Add(Say($"it has {entries.Length:N0} entries, and the list never had fewer than {bounds.Minimum:N0}"));
        }

        foreach (var canary in bounds.Canaries)
        {
            if (!entries.Any(e => e.Id.Key == canary))
            {
                reasons.Add($"the entry {now.List}/{canary}, which must be there, is missing");
            }
        }

        if (before is not null)
        {
            Compare(before, old, now, entries, bounds, reasons);
        }

        return reasons.DrainToImmutable();
    }

    private static void Compare(
        EditionRecord before, ImmutableArray<Entry> old, EditionRecord now, ImmutableArray<Entry> entries, GuardBounds bounds, ImmutableArray<string>.Builder reasons)
    {
        var diff = EditionDiff.Compare(old, entries);
        Share("are gone", diff.Removed.Length, bounds.Removed);
        Share("are new", diff.Added.Length, bounds.Added);
        Share("have changed", diff.Changed.Length + diff.Renamed.Length, bounds.Changed);
        foreach (var field in before.Rates.Concat(now.Rates).Select(r => r.Field).Distinct())
        {
            var (was, @is) = (RateOf(before, field), RateOf(now, field));
            if (Math.Abs(was - @is) > bounds.Filled && Math.Abs(was - @is) * Math.Min(before.Edition.Entries, now.Edition.Entries) > Always)
            {
                reasons.Add(Say($"the field {field} is filled in {@is:P1} of the entries, before in {was:P1}"));
            }
        }

        if (!before.Shape.IsEmpty && !now.Shape.IsEmpty)
        {
            Names("has new columns or elements", now.Shape.Except(before.Shape, StringComparer.Ordinal));
            Names("lacks columns or elements that it had", before.Shape.Except(now.Shape, StringComparer.Ordinal));
        }

        void Share(string what, int count, double bound)
        {
            var share = (double)count / Math.Max(1, old.Length);
            if (share > bound && count > Always)
            {
                reasons.Add(Say($"{count:N0} of {old.Length:N0} entries ({share:P1}) {what}, and at most {bound:P1} may"));
            }
        }

        void Names(string what, IEnumerable<string> names)
        {
            var all = names.Take(10).ToList();
            if (all.Count > 0)
            {
                reasons.Add($"the file {what}: {string.Join(", ", all)}");
            }
        }
    }

    private static double RateOf(EditionRecord record, string field) =>
        (double)(record.Rates.FirstOrDefault(r => r.Field == field)?.Entries ?? 0) / Math.Max(1, record.Edition.Entries);

    private static string Say(FormattableString text) => text.ToString(Percents);

    private static NumberFormatInfo Percents { get; } = new() { PercentPositivePattern = 1, PercentDecimalDigits = 1 };
}
