using System.Collections.Frozen;

namespace Interdict.Matching.FreeText;

/// <summary>The table <c>data/text/common-words.txt</c>: words with which no party's name begins or ends. Safe for many threads.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = EmbeddedTable.Words("text/common-words").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in lower case, is one of them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
