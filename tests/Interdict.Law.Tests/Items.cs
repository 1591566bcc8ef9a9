using System.Collections.Frozen;

namespace Interdict.Law.Tests;

/// <summary>Items for tests.</summary>
internal static class Items
{
    public static ItemFacts Of(string? eccn, params (string Key, bool Value)[] facts) =>
        new(eccn is null ? null : Eccn.TryParse(eccn, out var parsed) ? parsed : throw new ArgumentException(eccn), facts.ToFrozenDictionary(f => f.Key, f => f.Value));
}
