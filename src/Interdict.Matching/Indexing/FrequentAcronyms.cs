using System.Collections.Frozen;

namespace Interdict.Matching.Indexing;

/// <summary>The table <c>data/text/frequent-acronyms.txt</c>: initials that five or more listed parties have. A fixed table, so that a pair of names scores the same in every corpus.</summary>
internal static class FrequentAcronyms
{
    private static readonly FrozenSet<string> Table = EmbeddedTable.Words("text/frequent-acronyms").ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string acronym) => Table.Contains(acronym);
}
