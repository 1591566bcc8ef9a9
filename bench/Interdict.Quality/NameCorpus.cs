using System.Runtime.Intrinsics;

namespace Interdict.Quality;

/// <summary>
/// Names that a rival scores one by one. WRatio takes ten microseconds a pair, so names that cannot reach the score wanted are passed over: the letters that two
/// names share give an upper bound of every ratio. What is answered is what a full scan answers.
/// </summary>
internal sealed class NameCorpus(Scorer scorer, IEnumerable<(string Name, int Entry)> names)
{
    // A shared word gives names of very different length .95 * .9, however long the rest.
    private const double PartialTokenSet = 0.86;

    private const double Rounding = 0.005;

    private readonly (string Name, int Entry, Vector256<byte> Letters)[] _names =
        [.. names.Select(n => (Name: scorer.Prepare(n.Name), n.Entry)).Distinct().Select(n => (n.Name, n.Entry, Letters(n.Name)))];

    private readonly Func<string, string, int, double>? _bound =
        scorer == Scorer.WeightedRatio || scorer == Scorer.TokenSet ? BoundOfRatios : scorer == Scorer.JaroWinkler ? BoundOfJaroWinkler : null;

    public int Count => _names.Length;

    /// <summary>The best score of any name.</summary>
    public double Best(string query)
    {
        var (text, best) = (scorer.Prepare(query), 0.0);
        var letters = Letters(text);
        foreach (var name in _names)
        {
            if (Reaches(text, letters, name.Name, name.Letters, Math.BitIncrement(best)))
            {
                best = Math.Max(best, scorer.Compare(text, name.Name));
            }
        }

        return best;
    }

    /// <summary>The best score of an entry's own names.</summary>
    public double BestOf(string query, int entry)
    {
        var text = scorer.Prepare(query);
        return _names.Where(n => n.Entry == entry).Select(n => scorer.Compare(text, n.Name)).DefaultIfEmpty(0).Max();
    }

    /// <summary>1 where the entry is the best of all, 1 over their number where several are, 0 where another is better.</summary>
    public double First(string query, int entry, Func<int, bool> isSame)
    {
        var (text, own) = (scorer.Prepare(query), BestOf(query, entry));
        if (own == 0)
        {
            return 0;
        }

        var letters = Letters(text);
        var equals = new HashSet<int>();
        foreach (var name in _names)
        {
            if (name.Entry == entry || !Reaches(text, letters, name.Name, name.Letters, own))
            {
                continue;
            }

            var score = scorer.Compare(text, name.Name);
            if (score < own || isSame(name.Entry))
            {
                continue;
            }

            if (score > own)
            {
                return 0;
            }

            equals.Add(name.Entry);
        }

        return 1.0 / (1 + equals.Count);
    }

    // Whether a name can have such a score.
    private bool Reaches(string one, Vector256<byte> ofOne, string other, Vector256<byte> ofOther, double score)
    {
        var (low, high) = Vector256.Widen(Vector256.Min(ofOne, ofOther));
        return _bound is null || _bound(one, other, Vector256.Sum(low + high)) >= score;
    }

    private static double BoundOfRatios(string one, string other, int common)
    {
        var (least, most) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        var bound = least == 0 ? 0 : (2.0 * common / (common + least)) + Rounding;
        return most >= 1.5 * least ? Math.Max(bound, PartialTokenSet) : bound;
    }

    // No match more than common letters, no transposition; the prefix counts as the package counts it.
    private static double BoundOfJaroWinkler(string one, string other, int common)
    {
        var jaro = (1 + (common / (double)Math.Max(1, one.Length)) + (common / (double)Math.Max(1, other.Length))) / 3;
        var prefix = one.AsSpan().CommonPrefixLength(other);
        return jaro + (Math.Min(0.1, 1.0 / Math.Max(1, Math.Max(one.Length, other.Length))) * prefix * (1 - jaro)) + Rounding;
    }

    // How often each letter occurs; digits share the lanes that letters leave.
    private static Vector256<byte> Letters(string name)
    {
        Span<byte> counts = stackalloc byte[Vector256<byte>.Count];
        foreach (var c in name)
        {
            counts[c is ' ' ? 31 : char.IsAsciiDigit(c) ? 26 + ((c - '0') % 5) : (c - 'a') & 31]++;
        }

        return Vector256.Create<byte>(counts);
    }
}
