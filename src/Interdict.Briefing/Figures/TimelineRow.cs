using System.Collections.Immutable;

namespace Interdict.Briefing.Figures;

/// <summary>One entry's row of a timeline.</summary>
/// <param name="Label">Its list.</param>
/// <param name="Events">The acts on it, oldest first.</param>
/// <param name="Since">The day it was listed; <c>null</c> where unknown.</param>
/// <param name="Until">The last day; <c>null</c> while it is listed.</param>
internal sealed record TimelineRow(string Label, ImmutableArray<TimelineEvent> Events, DateOnly? Since, DateOnly? Until);
