using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Screening;

/// <summary>What a score has meant on judged pairs. Not the probability that a customer is a listed party: that depends on who the customers are, too.</summary>
internal static class Likelihood
{
    /// <summary>The probability in ten-thousandths; <c>null</c> where the table has no curve for such names, or where more than names made the score.</summary>
    public static int? Of(CalibrationTable? table, string query, string matched, PartyType type, Score score, ImmutableArray<Contribution> contributions) =>
        table is null || score.Points == 0 || contributions.Any(IsBesideNames) ? null : table.ProbabilityOf(score, type, ScriptClasses.Of(query, matched));

    /// <summary>The probability of a hit; <c>null</c> where a name alone did not make it.</summary>
    public static int? Of(CalibrationTable? table, string query, Hit hit, PartyType type) =>
        hit.Channel == HitChannel.Name ? Of(table, query, hit.Matched, type, hit.Score, hit.Explanation) : null;

    /// <summary>The probability in words: <c>about 9 in 10 pairs that score so are the same party, on the labeled development pairs</c>.</summary>
    public static string InWords(int probability, bool ownTable, Language language)
    {
        var (key, unit) = probability switch
        {
            > 9_900 => ("nearly-all", 100),
            < 100 => ("nearly-none", 100),
            >= 500 and < 9_500 => ("ten", 1_000),
            _ => ("hundred", 100),
        };
        var number = (int)Math.Round(probability / (decimal)unit, MidpointRounding.AwayFromZero);
        return Wording.Say(
            language, $"probability.{key}", ("n", number.ToString(CultureInfo.InvariantCulture)), ("pairs", Wording.Say(language, ownTable ? "pairs.own" : "pairs.built-in")));
    }

    /// <summary>Names a table among all that results depend on.</summary>
    public static string IdentityOf(CalibrationTable? table) =>
        table is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CalibrationText.Write(table))));

    // An identifier in common sets a score that no pair of names was judged by.
    private static bool IsBesideNames(Contribution contribution) => contribution is { Relation: "identifier" or Corroboration.SameAddress, Points: > 0 } or { Relation: "truncated" };
}
