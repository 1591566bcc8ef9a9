using Interdict.Lists;

namespace Interdict.Law.Licensing;

/// <summary>A day that the regulation sets.</summary>
/// <param name="Id">Such as <c>ninety-days</c>.</param>
/// <param name="Days">How many days.</param>
/// <param name="Due">The day on which they end, moved by the days on hold so far.</param>
/// <param name="Past">Whether that day is past, or was when the case came to its end.</param>
/// <param name="Words">What is due.</param>
/// <param name="Citation">The law.</param>
/// <param name="Provenance">How sure that is.</param>
public sealed record ClockMilestone(string Id, int Days, DateOnly Due, bool Past, string Words, string Citation, Provenance Provenance);
