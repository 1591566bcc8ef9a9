using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>A section of a document: one of the twelve questions with its answer, the complete list, or a part of a dossier.</summary>
/// <param name="Id">Its anchor: lower-case ASCII letters, digits and hyphens, unique in the document.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">Its content, in order.</param>
/// <param name="Number">1 to 12 for a question; <c>null</c> for any other section.</param>
public sealed record Section(string Id, string Title, ImmutableArray<Block> Blocks, int? Number = null);
