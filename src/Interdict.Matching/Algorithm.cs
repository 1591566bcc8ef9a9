namespace Interdict.Matching;

/// <summary>A versioned scorer. A change that can change any score gets a new version.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, from 1.</param>
public sealed record Algorithm(string Name, int Version)
{
    /// <summary>For everyday screening: typing errors, word order, left-out words, spelling of transliterated names.</summary>
    public static Algorithm Balanced { get; } = new("balanced", 2);

    /// <summary>Few alerts: only small differences of spelling, and every significant word must be there.</summary>
    public static Algorithm Strict { get; } = new("strict", 2);

    /// <summary>The scores of OFAC's own search tool, as far as they are published and observed: names alone, in Latin letters. For comparing with that tool.</summary>
    public static Algorithm Ofac { get; } = new("ofac", 1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Algorithm> All { get; } = [Balanced, Strict, Ofac];

    /// <summary>The algorithm of that name, with or without its version; <c>null</c> where there is none.</summary>
    public static Algorithm? Find(string name) =>
        All.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal) || string.Equals(a.ToString(), name, StringComparison.Ordinal));

    /// <summary><c>balanced@2</c>.</summary>
    public override string ToString() => $"{Name}@{Version}";
}
