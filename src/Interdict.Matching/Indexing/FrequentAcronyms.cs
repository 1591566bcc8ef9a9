using System.Collections.Frozen;

namespace Interdict.Matching.Indexing;

/// <summary>The table <c>data/text/frequent-acronyms.txt</c>: initials that five or more listed parties have. A fixed table, so that a pair of names scores the same in every corpus.</summary>
internal static class FrequentAcronyms
{
    private static readonly FrozenSet<string> Table = Read();

    public static bool Has(string acronym) => Table.Contains(acronym);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(FrequentAcronyms).Assembly.GetManifestResourceStream("text/frequent-acronyms")
            ?? throw new InvalidOperationException("the table of frequent acronyms is not compiled in");
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
