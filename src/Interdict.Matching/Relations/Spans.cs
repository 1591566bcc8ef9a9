using Interdict.Names;

namespace Interdict.Matching.Relations;

/// <summary>Which runs of adjacent tokens are also looked for written as one word ("Hik Vision", "Mir Ahmad", "zaher el dine").</summary>
internal static class Spans
{
    public const int Shortest = 4;
    private const int LongestPair = 24;
    private const int LongestTriple = 18;
    private const int LongestWhole = 32;

    /// <summary>No span has more tokens.</summary>
    public const int MostTokens = 6;

    /// <summary>Whether the tokens from <paramref name="first"/>, <paramref name="count"/> of them, make a span.</summary>
    public static bool IsSpan(ReadOnlySpan<NameToken> tokens, int first, int count, ViewKind kind)
    {
        if (count < 2 || first + count > tokens.Length || kind == ViewKind.Han)
        {
            return false;
        }

        int length = 0, core = 0;
        for (var i = first; i < first + count; i++)
        {
            if (tokens[i].Role == TokenRole.Number || tokens[i].Alphabet != tokens[first].Alphabet)
            {
                return false;
            }

            length += tokens[i].Length;
            core += tokens[i].Role is TokenRole.Core or TokenRole.Organization ? 1 : 0;
        }

        var longest = count switch
        {
            2 => LongestPair,
            3 => LongestTriple,
            _ => count == tokens.Length && count <= MostTokens ? LongestWhole : 0,
        };
        var shortest = tokens[first].Alphabet is Alphabet.Hangul ? 2 : Shortest;
        return core > 0 && length >= shortest && length <= longest;
    }
}
