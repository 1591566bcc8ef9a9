namespace Interdict.Briefing.Documents;

/// <summary>A heading below a section's title (the third level of the document: title, section, subheading).</summary>
/// <param name="Title">Its words.</param>
/// <param name="Id">Its anchor: lower-case ASCII letters, digits and hyphens, unique in the document.</param>
public sealed record Subheading(Sentence Title, string Id) : Block;
