using Interdict.Lists;

namespace Interdict.Sources.Core;

/// <summary>A fact about an act or an entry that has no field of its own, as a sentence in two languages (<c>data/core/statements.json</c>).</summary>
/// <param name="About">The act as cited (<c>84 FR 54002</c>), or an entry's id.</param>
/// <param name="Question">Which of the twelve questions it helps to answer, 1 to 12.</param>
/// <param name="English">The sentence in English.</param>
/// <param name="Chinese">The sentence in simplified Chinese.</param>
/// <param name="Citation">What is cited for it.</param>
/// <param name="Date">The day of which it tells; <c>null</c> where not recorded.</param>
/// <param name="Provenance">Source and confidence.</param>
public sealed record Statement(string About, int Question, string English, string Chinese, string Citation, DateOnly? Date, Provenance Provenance);
