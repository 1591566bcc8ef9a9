using Interdict.Lists;

namespace Interdict.Sources.Ofac;

/// <summary>OFAC gives a year or a month as the period from its first day to its last.</summary>
internal static class OfacPeriod
{
    /// <summary>The date that a period means; <c>null</c> where a bound is no date.</summary>
    /// <param name="first">The first day, <c>yyyy-MM-dd</c>.</param>
    /// <param name="last">The last day.</param>
    /// <param name="circa">Whether it is approximate.</param>
    public static PartialDate? Of(string first, string last, bool circa)
    {
        if (!PartialDate.TryParse(first, out var from) || !PartialDate.TryParse(last, out var to) || from.Earliest > to.Latest)
        {
            return null;
        }

        return (from.Earliest, to.Latest) switch
        {
            var (a, b) when a == b => new PartialDate(a.Year, a.Month, a.Day, circa),
            ({ Month: 1, Day: 1 } a, { Month: 12, Day: 31 } b) when a.Year == b.Year => new PartialDate(a.Year, circa: circa),
            ({ Month: 1, Day: 1 } a, { Month: 12, Day: 31 } b) => PartialDate.Range(new PartialDate(a.Year, circa: circa), new PartialDate(b.Year)),
            ({ Day: 1 } a, var b) when a.Year == b.Year && a.Month == b.Month && b.Day == DateTime.DaysInMonth(b.Year, b.Month) => new PartialDate(a.Year, a.Month, circa: circa),
            _ => PartialDate.Range(circa ? new PartialDate(from.Year, from.Month, from.Day, true) : from, to),
        };
    }
}
