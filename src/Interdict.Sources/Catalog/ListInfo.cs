using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Catalog;

/// <summary>What one official list is and what standing on it means.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its name in English.</param>
/// <param name="Publisher">Who keeps it.</param>
/// <param name="Url">Where to see it; <c>null</c> for names that a user imports.</param>
/// <param name="Measures">What it does, in general; an entry's own measures come before these.</param>
/// <param name="Limits">What it does not do, one sentence each.</param>
/// <param name="Undisclosed">Where its names are confidential: why no screening against them is possible. Else <c>null</c>.</param>
public sealed record ListInfo(
    ListCode Code,
    string Title,
    string Publisher,
    string? Url,
    ImmutableArray<GeneralMeasure> Measures,
    ImmutableArray<string> Limits,
    string? Undisclosed = null);
