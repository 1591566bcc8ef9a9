namespace Interdict.Matching.FreeText;

/// <summary>
/// The windows of a text: every run of neighboring words of one block that has at most <see cref="MostWords"/> words, two Han characters counting for one, and begins and
/// ends with a word with which a name may begin or end. Runs that do not ("Bank Melli", "Kim Jong Un", for "bank" and "un" are common words) are <i>weak</i>: they are a
/// name only where a listed name is just that. In the second reading of a text only the runs across a joined line count: the first has the others.
/// </summary>
internal static class TextWindows
{
    public const int MostWords = 10;

    private const int HanCost = 1, WordCost = 2;

    /// <summary>The windows that begin with one word: the places of their last words, and whether they are weak.</summary>
    public static IEnumerable<(int Last, bool IsWeak)> From(TextView view, IReadOnlyList<TextWord> words, int first)
    {
        var cost = 0;
        for (var last = first; last < words.Count && words[last].Block == words[first].Block; last++)
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

            if ((view.Joins.Length == 0 || Array.Exists(view.Joins, j => words[first].Start < j && j < words[last].End)))
            {
                yield return (last, !words[first].IsEdge || !words[last].IsEdge);
            }
        }
    }
}
