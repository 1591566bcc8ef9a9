using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Core;

/// <summary>What core knows of an official act beyond its entries (<c>data/core/actions.json</c>). Immutable.</summary>
/// <param name="Citation">The act's first page.</param>
/// <param name="ChineseTitle">What it is, in short words, in simplified Chinese; <c>null</c> where not recorded. The English ones are those of its <see cref="OfficialDocument"/>.</param>
/// <param name="Announced">The day it was announced; <c>null</c> where not recorded.</param>
/// <param name="Effective">The day it took effect; <c>null</c> where not recorded.</param>
/// <param name="Docket">Its docket number; <c>null</c> where not recorded.</param>
/// <param name="Rin">Its regulation identifier number; <c>null</c> where not recorded.</param>
/// <param name="Added">How many entries it added, by its own count; <c>null</c> where not recorded. A corpus may hold fewer.</param>
/// <param name="Revised">How many entries it revised; <c>null</c> where not recorded.</param>
/// <param name="DecidedBy">Who decided: <c>erc</c> for the End-User Review Committee, <c>bis</c> for the bureau itself; <c>null</c> where not recorded.</param>
/// <param name="Grounds">Why, in the order of weight.</param>
/// <param name="Provenance">Source and confidence of these facts.</param>
public sealed record ActionRecord(
    Citation Citation,
    string? ChineseTitle,
    DateOnly? Announced,
    DateOnly? Effective,
    string? Docket,
    string? Rin,
    int? Added,
    int? Revised,
    string? DecidedBy,
    ImmutableArray<ActionGround> Grounds,
    Provenance Provenance);
