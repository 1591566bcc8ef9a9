using Interdict.Lists;

namespace Interdict.Briefing.Knowing;

/// <summary>One entry as an act touched it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Kind">What the act did.</param>
/// <param name="Citation">The page or act as cited for it.</param>
/// <param name="What">What changed, or the grounds in the act's words; may be empty.</param>
/// <param name="Provenance">How sure that is; <c>null</c> where the edition is the source.</param>
/// <param name="IsRecorded">Whether the entry's history says so; else it follows from the documents that the entry cites.</param>
internal sealed record ActedEntry(Entry Entry, EventKind Kind, string Citation, string What, Provenance? Provenance, bool IsRecorded);
