namespace Interdict.Matching.Ofac;

/// <summary>
/// <c>ofac@1</c>: the scores that the Sanctions List Search of OFAC shows, after its published description (FAQ 249) and scores observed in it.
/// The better of two ways counts:
/// <list type="bullet">
/// <item>the whole name: its Jaro-Winkler likeness, where both begin with the same letter;</item>
/// <item>its parts: the mean, over the query's parts of three letters or more, of the best likeness to any part of the listed name; one below
/// <see cref="LeastPart"/> counts nothing. A query of short parts alone keeps them.</item>
/// </list>
/// </summary>
internal static class OfacScore
{
    /// <summary>A part's likeness below this counts nothing.</summary>
    public const int LeastPart = 5_000;

    private const int ShortPart = 2;

    /// <summary>The score of one name, 0 to 10,000.</summary>
    public static int Of(OfacName query, OfacName entry) => Math.Max(WholeOf(query.Whole, entry.Whole), PartsOf(query, entry));

    /// <summary>The score by the whole name.</summary>
    public static int WholeOf(ReadOnlySpan<char> query, ReadOnlySpan<char> entry) =>
        query.IsEmpty || entry.IsEmpty || query[0] != entry[0] ? 0 : JaroWinkler.Of(query, entry);

    /// <summary>Whether a part of the query counts.</summary>
    public static bool Counts(OfacName query, int part)
    {
        if (query[part].Length > ShortPart)
        {
            return true;
        }

        for (var i = 0; i < query.Count; i++)
        {
            if (query[i].Length > ShortPart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a likeness of two parts is worth.</summary>
    public static int PartWorth(ReadOnlySpan<char> query, ReadOnlySpan<char> entry) => JaroWinkler.Of(query, entry) is var likeness and >= LeastPart ? likeness : 0;

    /// <summary>The mean of what the parts are worth, rounded.</summary>
    public static int Mean(int sum, int parts) => parts == 0 ? 0 : ((2 * sum) + parts) / (2 * parts);

    /// <summary>The part of the entry's name that a part of the query is most like; the first of equals, -1 where none is like it.</summary>
    public static int BestPart(OfacName query, int part, OfacName entry, out int worth)
    {
        (var best, worth) = (-1, 0);
        for (var i = 0; i < entry.Count; i++)
        {
            if (PartWorth(query[part], entry[i]) is var found && found > worth)
            {
                (best, worth) = (i, found);
            }
        }

        return best;
    }

    /// <summary>The score by parts.</summary>
    public static int PartsOf(OfacName query, OfacName entry)
    {
        var (sum, parts) = (0, 0);
        for (var i = 0; i < query.Count; i++)
        {
            if (Counts(query, i))
            {
                BestPart(query, i, entry, out var worth);
                sum += worth;
                parts++;
            }
        }

        return Mean(sum, parts);
    }
}
