using Interdict.Lists;

namespace Interdict.Briefing.Figures;

/// <summary>An act on an entry, on a timeline.</summary>
internal readonly record struct TimelineEvent(DateOnly Date, EventKind Kind);
