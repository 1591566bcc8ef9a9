using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>Everything that is measured, on one corpus with one mix of queries. Made once a process.</summary>
internal sealed class Arena
{
    public const int QueryCount = 2_000;

    private static readonly Lazy<Arena> OnlyOne = new(() => new Arena(ListedEntries.ReadCsl()));

    private Arena(List<Entry> entries)
    {
        Entries = entries;
        Queries = QueryMix.Make(entries, QueryCount);
        Parties = [.. Queries.Select(q => new Party(q.Text))];
        Index = NameIndex.Build(entries, "bench");
        Screener = new Screener(Index);
        Names = [.. entries.SelectMany((e, i) => e.Names.Select(n => new ListedName(i, PlainLatin.Of(n.Value)))).Where(n => n.Text.Length > 0)];
        PlainQueries = [.. Queries.Select(q => PlainLatin.Of(q.Text))];
    }

    public static Arena Instance => OnlyOne.Value;

    public IReadOnlyList<Entry> Entries { get; }

    public Query[] Queries { get; }

    public Party[] Parties { get; }

    public NameIndex Index { get; }

    public Screener Screener { get; }

    /// <summary>All listed names as rivals get them.</summary>
    public ListedName[] Names { get; }

    /// <summary>All queries as rivals get them.</summary>
    public string[] PlainQueries { get; }
}
