using System.Collections.Immutable;

namespace Interdict.Briefing.Documents;

/// <summary>Sentences that belong together.</summary>
/// <param name="Sentences">The sentences, in order.</param>
/// <param name="Kind">What kind of words they are.</param>
public sealed record Paragraph(ImmutableArray<Sentence> Sentences, ParagraphKind Kind = ParagraphKind.Body) : Block;
