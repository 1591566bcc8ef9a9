using System.Collections.Immutable;

namespace Interdict.Pdf;

/// <summary>What became of a document.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Missing">Characters that no font has and that are printed as a box; they can be copied all the same.</param>
public sealed record PdfReport(int Pages, ImmutableArray<string> Missing);
