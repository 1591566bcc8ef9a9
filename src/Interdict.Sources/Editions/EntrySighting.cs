using System.Collections.Immutable;

namespace Interdict.Sources.Editions;

/// <summary>One edition in which something became of an entry.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Fields">The fields that differ, where it changed.</param>
public sealed record EntrySighting(EditionRecord Edition, SightingKind Kind, ImmutableArray<FieldChange> Fields);
