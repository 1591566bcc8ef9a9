using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Core;

/// <summary>That two parties hang together (<c>data/core/ties.json</c>).</summary>
/// <param name="Kind">How.</param>
/// <param name="From">The first party: an entry's id, or a name.</param>
/// <param name="To">The second party: an entry's id, a name, or an act as cited, whose entries are meant as a whole.</param>
/// <param name="English">More about it in English: what is sold, how large the share is.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
/// <param name="Eccns">Under which ECCNs what is sold usually falls; each item must be classified by itself. Empty for other kinds.</param>
/// <param name="Citation">What is cited for it.</param>
/// <param name="Date">The day or month of which it tells; <c>null</c> where not recorded.</param>
/// <param name="Provenance">Source and confidence.</param>
public sealed record Tie(
    TieKind Kind, string From, string To, string English, string Chinese, ImmutableArray<string> Eccns, string Citation, PartialDate? Date, Provenance Provenance);
