using System.Collections.Frozen;

namespace Interdict.Matching.FreeText;

/// <summary>The table <c>data/text/common-words.txt</c>: words with which no party's name begins or ends. Safe for many threads.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = Read();

    /// <summary>Whether a word, in lower case, is one of them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("text/common-words")
            ?? throw new InvalidOperationException("the table of common words is not compiled in");
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
