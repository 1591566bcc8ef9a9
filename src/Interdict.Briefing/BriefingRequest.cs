using Interdict.Matching.Explaining;

namespace Interdict.Briefing;

/// <summary>In which language and of which day a document tells.</summary>
/// <param name="Language">The language.</param>
/// <param name="Date">The day: nothing that came later is told.</param>
public sealed record BriefingRequest(Language Language, DateOnly Date);
