namespace Interdict.Briefing.Documents;

/// <summary>A piece of a sentence in one language and one style.</summary>
/// <param name="Text">The words, as plain text; never markup.</param>
/// <param name="Language">The BCP 47 tag of its language, such as <c>zh-Hans</c> or <c>ug</c>, where it differs from the document's; <c>und</c> for a name whose language is not known; else <c>null</c>.</param>
/// <param name="Style">How it stands out.</param>
/// <param name="Url">Where it leads: an absolute https address, or <c>#id</c> of a section; <c>null</c> for plain words.</param>
public sealed record Run(string Text, string? Language = null, RunStyle Style = RunStyle.Plain, string? Url = null);
