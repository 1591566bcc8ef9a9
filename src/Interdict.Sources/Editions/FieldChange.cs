using System.Collections.Immutable;

namespace Interdict.Sources.Editions;

/// <summary>How one field of an entry differs between two editions.</summary>
/// <param name="Field">The field, named as in an entry's JSON; <c>name</c> is the heading, <c>names</c> all other names.</param>
/// <param name="IsSet">Whether the field holds several values in no order that counts.</param>
/// <param name="Old">The values before; empty where it had none.</param>
/// <param name="New">The values after; empty where it has none.</param>
public sealed record FieldChange(string Field, bool IsSet, ImmutableArray<string> Old, ImmutableArray<string> New)
{
    /// <summary>The values that are new.</summary>
    public IEnumerable<string> Added => New.Except(Old, StringComparer.Ordinal);

    /// <summary>The values that are gone.</summary>
    public IEnumerable<string> Removed => Old.Except(New, StringComparer.Ordinal);
}
