namespace Interdict.Matching.FreeText;

/// <summary>
/// The windows of a text: every run of neighboring words of one block that begins and ends with a word with which a name may begin or end, and that has at most
/// <see cref="MostWords"/> words, two Han characters counting for one. In the second reading of a text only the runs across a joined line count: the first has the others.
/// </summary>
internal static class TextWindows
{
    public const int MostWords = 10;

    private const int HanCost = 1, WordCost = 2;

    /// <summary>The windows that begin with one word, as places of their last words.</summary>
    public static IEnumerable<int> From(TextView view, IReadOnlyList<TextWord> words, int first)
    {
        var cost = 0;
        for (var last = first; last < words.Count && words[last].Block == words[first].Block && words[first].IsEdge; last++)
        {
            // "第52研究所" is one name; a Chinese word and a Latin one with a blank between them are two.
            if (last > first && words[last].IsHan != words[last - 1].IsHan && words[last].Start != words[last - 1].End)
            {
                yield break;
            }

            cost += words[last].IsHan ? HanCost : WordCost;
            if (cost > MostWords * WordCost)
            {
                yield break;
            }

            if (words[last].IsEdge && (view.Joins.Length == 0 || Array.Exists(view.Joins, j => words[first].Start < j && j < words[last].End)))
            {
                yield return last;
            }
        }
    }
}
