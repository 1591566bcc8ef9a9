using System.Collections.Immutable;
using Interdict.Lists;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Calibration;

/// <summary>
/// What scores of one algorithm have meant on labeled pairs. A probability read from it is conditional on the score alone, on the kind of pairs it was fitted to and
/// on the share of matches among them (docs/methodology.md); it is no probability that a customer is a listed party.
/// </summary>
/// <param name="Algorithm">The algorithm with its version, such as <c>balanced@1</c>.</param>
/// <param name="Scorer">The hash of the algorithm's numbers; scores of other numbers mean something else.</param>
/// <param name="Sources">What it was fitted to, for a reader.</param>
/// <param name="Curves">The curves, by <see cref="Order"/>, one for each key.</param>
public sealed record CalibrationTable(
    string Algorithm, string Scorer, ImmutableArray<string> Sources, ImmutableArray<KeyedCurve> Curves)
{
    /// <summary>Orders kinds of party, then scripts: the order of the table's text.</summary>
    public static IComparer<CalibrationKey> Order { get; } =
        Comparer<CalibrationKey>.Create((a, b) => a.Type != b.Type ? a.Type.CompareTo(b.Type) : a.Script.CompareTo(b.Script));

    /// <summary>The hash of the numbers that an algorithm scores with.</summary>
    public static string ScorerHashOf(Algorithm algorithm) => ScorerHash.Of(ScoringTable.Of(algorithm));

    /// <summary>Whether the table is about the scores that this version of that algorithm gives.</summary>
    public bool Fits(Algorithm algorithm)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        return string.Equals(Algorithm, algorithm.ToString(), StringComparison.Ordinal) && string.Equals(Scorer, ScorerHashOf(algorithm), StringComparison.Ordinal);
    }

    /// <summary>The curve for a kind of party, else for all kinds together; <c>null</c> where there is neither.</summary>
    public CalibrationCurve? CurveFor(PartyType type, ScriptClass script) =>
        CurveOf(type, script) ?? CurveOf(PartyType.Unknown, script);

    /// <summary>The probability in ten-thousandths that two names with this score name one party, of pairs as in the sources; <c>null</c> where no curve is about them.</summary>
    public int? ProbabilityOf(Score score, PartyType type, ScriptClass script) => CurveFor(type, script)?.ProbabilityOf(score);

    /// <summary>Fits a table: one curve for each kind of party and class of scripts that has enough pairs, and for all kinds together.</summary>
    /// <param name="algorithm">The algorithm that gave the scores.</param>
    /// <param name="sources">What the pairs are.</param>
    /// <param name="pairs">The pairs, in any order.</param>
    public static CalibrationTable Fit(Algorithm algorithm, ImmutableArray<string> sources, IReadOnlyCollection<(CalibrationKey Key, LabeledScore Pair)> pairs)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        ArgumentNullException.ThrowIfNull(pairs);
        var curves = new List<KeyedCurve>();
        foreach (var (key, scores) in GroupsOf(pairs))
        {
            if (CalibrationFit.IsEnough(scores))
            {
                curves.Add(new KeyedCurve(key, CalibrationFit.FitBest(scores).Curve));
            }
        }

        return new CalibrationTable(algorithm.ToString(), ScorerHashOf(algorithm), sources, [.. curves.OrderBy(c => c.Key, Order)]);
    }

    private CalibrationCurve? CurveOf(PartyType type, ScriptClass script)
    {
        foreach (var (key, curve) in Curves)
        {
            if (key.Type == type && key.Script == script)
            {
                return curve;
            }
        }

        return null;
    }

    /// <summary>The pairs by class of scripts: of all kinds together, of persons, of organizations.</summary>
    public static IEnumerable<(CalibrationKey Key, List<LabeledScore> Pairs)> GroupsOf(IReadOnlyCollection<(CalibrationKey Key, LabeledScore Pair)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        PartyType[] types = [PartyType.Unknown, PartyType.Person, PartyType.Organization];
        foreach (var script in Enum.GetValues<ScriptClass>())
        {
            foreach (var type in types)
            {
                var group = pairs.Where(p => p.Key.Script == script && (type == PartyType.Unknown || p.Key.Type == type)).Select(p => p.Pair).ToList();
                if (group.Count > 0)
                {
                    yield return (new CalibrationKey(type, script), group);
                }
            }
        }
    }
}
