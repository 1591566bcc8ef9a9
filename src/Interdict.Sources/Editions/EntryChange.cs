using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>One party's entry before and after.</summary>
/// <param name="Old">The entry before.</param>
/// <param name="New">The entry after.</param>
/// <param name="Fields">The fields that differ; may be empty where only the id does.</param>
/// <param name="PairedBy">Why entries of two ids are taken for one: <c>name</c> or <c>address</c>; <c>null</c> where the id is the same.</param>
public sealed record EntryChange(Entry Old, Entry New, ImmutableArray<FieldChange> Fields, string? PairedBy = null);
