using System.Collections.Immutable;

namespace Interdict.Law.Data;

/// <summary>One block of a law text.</summary>
internal sealed record LawBlock(string File, ImmutableArray<(string Key, string Value)> Values)
{
    /// <summary>The value of a key that must be there.</summary>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"{File}: a block lacks '{key}' ({Values[0].Value})");

    public string? Find(string key) => Values.FirstOrDefault(v => v.Key == key).Value;

    public ImmutableArray<string> List(string key) =>
        [.. (Find(key) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public IEnumerable<string> All(string key) => Values.Where(v => v.Key == key).Select(v => v.Value);
}
