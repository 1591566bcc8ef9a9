using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;

namespace Interdict.Law.Licensing;

/// <summary>The days of an application (15 CFR 750.4, 750.6, 756.2; <c>data/law/licensing/clock.txt</c>). They are what the regulation says and no promise.</summary>
/// <param name="Registered">The day from which they count.</param>
/// <param name="Elapsed">The days that count, until the decision: those on hold do not.</param>
/// <param name="Held">The days on hold.</param>
/// <param name="Running">Whether they still count.</param>
/// <param name="Milestones">The days that are set, by day.</param>
public sealed record ReviewClock(DateOnly Registered, int Elapsed, int Held, bool Running, ImmutableArray<ClockMilestone> Milestones)
{
    private static readonly Lazy<ImmutableArray<string[]>> Table = new(static () => [.. LawText.Rows("licensing/clock")]);

    /// <summary>The clock of a case on a day; <c>null</c> where it was not registered by then.</summary>
    public static ReviewClock? Of(LicenseCase @case, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var events = @case.Events.Where(e => e.On <= day).ToList();
        if (events.Find(static e => e.To == LicenseState.Registered) is not { } registered)
        {
            return null;
        }

        var decided = events.Find(static e => e.To is LicenseState.Approved or LicenseState.ApprovedWithConditions or LicenseState.IntentToDeny or LicenseState.ReturnedWithoutAction or LicenseState.Withdrawn)?.On;
        var end = decided ?? day;
        var stops = Stops(events, end);
        var held = stops.Sum(static s => s.To.DayNumber - s.From.DayNumber);
        var milestones = ImmutableArray.CreateBuilder<ClockMilestone>();
        foreach (var row in Table.Value)
        {
            _ = LicenseStates.TryParse(row[2], out var from);
            if (events.Find(e => e.To == from) is not { } start || (row.Length > 8 && row[8].Split(',').Any(settled => events.Exists(e => e.To.Code() == settled))))
            {
                continue;
            }

            var days = int.Parse(row[1], CultureInfo.InvariantCulture);
            var counts = row[3] == "yes";
            var due = start.On.AddDays(days + (counts ? stops.Where(s => s.From >= start.On).Sum(static s => s.To.DayNumber - s.From.DayNumber) : 0));
            milestones.Add(new(row[0], days, due, (counts ? end : day) > due, row[7], row[4], LawText.Provenance(row[4], row[5], row[6], null)));
        }

        return new(registered.On, end.DayNumber - registered.On.DayNumber - held, held, decided is null && events[^1].To != LicenseState.HeldWithoutAction, [.. milestones.OrderBy(static m => m.Due)]);
    }

    // Each time on hold, from the day it began to the day it ended, or to the day of the question.
    private static List<(DateOnly From, DateOnly To)> Stops(List<LicenseEvent> events, DateOnly end)
    {
        var stops = new List<(DateOnly From, DateOnly To)>();
        foreach (var (index, step) in events.Index())
        {
            if (step.To == LicenseState.HeldWithoutAction && step.On <= end)
            {
                stops.Add((step.On, index + 1 < events.Count && events[index + 1].On <= end ? events[index + 1].On : end));
            }
        }

        return stops;
    }
}
