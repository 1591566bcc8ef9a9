using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Data;
using Interdict.Lists;

namespace Interdict.Law;

/// <summary>A red flag of Supplement No. 3 to 15 CFR Part 732 (<c>data/law/ear/red-flags.txt</c>).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Concerns"><c>all</c>, <c>600-series</c> or <c>chips</c>.</param>
/// <param name="Question">The question, in our own words.</param>
/// <param name="Provenance">How sure number and matter are.</param>
public sealed record RedFlag(int Number, string Concerns, string Question, Provenance Provenance)
{
    /// <summary>The law.</summary>
    public const string Citation = "15 CFR Part 732, Supplement No. 3";

    private static readonly Lazy<ImmutableArray<RedFlag>> Table = new(static () =>
        [.. LawText.Rows("ear/red-flags").Select(static r => new RedFlag(int.Parse(r[0], CultureInfo.InvariantCulture), r[3], r[4], LawText.Provenance(Citation, r[1], r[2], null)))]);

    /// <summary>All of them, by number. Thread-safe.</summary>
    public static ImmutableArray<RedFlag> All => Table.Value;

    /// <summary>The key by which a transaction says whether it is present: <c>redFlag:9</c>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"redFlag:{Number}");
}
