using System.Collections.Immutable;
using Interdict.Law.Data;
using Interdict.Lists;

namespace Interdict.Law.Measures;

/// <summary>The measures that the law attaches to lists and programs (<c>data/law/measures</c>, compiled in). Immutable, thread-safe.</summary>
public static class MeasureCatalog
{
    private static readonly Lazy<ImmutableArray<LegalMeasure>> Measures = new(static () =>
        [.. new[] { "bis", "ofac", "us-other", "others" }.SelectMany(f => LawText.Blocks($"measures/{f}")).Select(Read)]);

    /// <summary>All of them, in the files' order: the Bureau of Industry and Security first.</summary>
    public static ImmutableArray<LegalMeasure> All => Measures.Value;

    /// <summary>The measure of a kind that a list carries; <c>null</c> where the catalog has none.</summary>
    public static LegalMeasure? Find(ListCode list, MeasureKind kind) => All.FirstOrDefault(m => m.Kind == kind && m.Lists.Contains(list));

    /// <summary>The measures of which no name is public, so that no screening is possible.</summary>
    public static IEnumerable<LegalMeasure> Undisclosed => All.Where(m => m.Undisclosed is not null);

    private static LegalMeasure Read(LawBlock block) => new(
        block["id"],
        block["title"],
        [.. block.List("lists").Select(l => new ListCode(l))],
        Kind(block["kind"]),
        Enum.Parse<MeasureArea>(block["area"], ignoreCase: true),
        block["does"],
        block["does-not"],
        block["binds"],
        block["roles"] == "transaction",
        block["items"] switch { "entry" => ReachedItems.Entry, "all" => ReachedItems.All, "supplement-2" => ReachedItems.Supplement2, "conduct" => ReachedItems.Conduct, _ => ReachedItems.None },
        block["authority"],
        block.Find("since"),
        block["administered-by"],
        block["permission"],
        block["delisting"],
        block.Find("undisclosed"),
        LawText.Provenance(block["authority"], block["confidence"], block["last-verified"], block.Find("note")));

    private static MeasureKind Kind(string code) => Enum.Parse<MeasureKind>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
