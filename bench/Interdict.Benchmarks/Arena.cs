using Interdict.Bench;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>Everything that is measured, on one corpus with one mix of queries. Made once a process.</summary>
internal sealed class Arena
{
    public const int QueryCount = 2_000;

    private static readonly Lazy<Arena> OnlyOne = new(() => new Arena(MadeNames == 0 ? ListedEntries.ReadCsl() : ScaledCorpus.Make(ListedEntries.ReadCsl(), MadeNames)));

    private readonly Lazy<ListedName[]> _names;

    private Arena(List<Entry> entries)
    {
        Entries = entries;
        Queries = QueryMix.Make(entries, QueryCount);
        Parties = [.. Queries.Select(q => new Party(q.Text))];
        Index = NameIndex.Build(entries, "bench");
        Screener = new Screener(Index);
        _names = new(() => [.. entries.SelectMany((e, i) => e.Names.Select(n => new ListedName(i, PlainLatin.Of(n.Value)))).Where(n => n.Text.Length > 0)]);
        PlainQueries = [.. Queries.Select(q => PlainLatin.Of(q.Text))];
    }

    /// <summary>How many names to make instead of reading the real list's; 0 for the real list. To be set before the first use of <see cref="Instance"/>.</summary>
    public static int MadeNames { get; set; }

    public static Arena Instance => OnlyOne.Value;

    public IReadOnlyList<Entry> Entries { get; }

    public Query[] Queries { get; }

    public Party[] Parties { get; }

    public NameIndex Index { get; }

    public Screener Screener { get; }

    /// <summary>All listed names as rivals get them.</summary>
    public ListedName[] Names => _names.Value;

    /// <summary>All queries as rivals get them.</summary>
    public string[] PlainQueries { get; }
}
