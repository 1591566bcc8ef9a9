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
    /// <summary>
    /// The share of labeled pairs; <c>null</c> where the table has no curve for such names, where more than names made the score, or where the listed name is of common
    /// words only, which the labeled pairs have none of.
    /// </summary>
    public static ScoreMeaning? Of(CalibrationTable? table, string query, string matched, PartyType type, Score score, ImmutableArray<Contribution> contributions)
    {
        var script = ScriptClasses.Of(query, matched);
        return table is null || score.Points == 0 || IsBesideNames(contributions) || CommonNames.IsOne(matched) || table.ProbabilityOf(score, type, script) is not { } probability
            ? null
            : new ScoreMeaning(probability, new CalibrationKey(table.Curves.Any(c => c.Key == new CalibrationKey(type, script)) ? type : PartyType.Unknown, script));
    }

    /// <summary>The same of a hit; <c>null</c> where a name alone did not make it.</summary>
    public static ScoreMeaning? Of(CalibrationTable? table, string query, Hit hit, PartyType type) =>
        hit.Channel == HitChannel.Name ? Of(table, query, hit.Matched, type, hit.Score, hit.Explanation) : null;

    /// <summary>The share in words, with the pairs that it is of: <c>about 96 in 100 labeled pairs of persons' names in one script that score so are the same party</c>.</summary>
    public static string InWords(ScoreMeaning meaning, bool ownTable, Language language)
    {
        var key = meaning.Probability switch
        {
            > 9_900 => "nearly-all",
            < 100 => "nearly-none",
            _ => "hundred",
        };
        var number = (int)Math.Round(meaning.Probability / 100m, MidpointRounding.AwayFromZero);
        return Wording.Say(
            language, $"probability.{key}", ("n", number.ToString(CultureInfo.InvariantCulture)), ("pairs", Wording.Say(language, ownTable ? "pairs.own" : "pairs.built-in")),
            ("names", Wording.Say(language, $"pairs.{meaning.Class.Type switch { PartyType.Person => "person", PartyType.Organization => "organization", _ => "any" }}")),
            ("scripts", Wording.Say(language, meaning.Class.Script == ScriptClass.Same ? "pairs.same-script" : "pairs.cross-script")));
    }

    /// <summary>What to say of a score: the share in words, or that it is not known for a name of common words; <c>null</c> for nothing.</summary>
    public static string? InWords(ScoreMeaning? meaning, bool isCommon, bool ownTable, Language language) =>
        isCommon ? Wording.Say(language, "probability.common-words") : meaning is { } known ? InWords(known, ownTable, language) : null;

    /// <summary>Names a table among all that results depend on.</summary>
    public static string IdentityOf(CalibrationTable? table) =>
        table is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CalibrationText.Write(table))));

    /// <summary>Whether more than names made a score.</summary>
    public static bool IsBesideNames(ImmutableArray<Contribution> contributions) => contributions.Any(IsBesideNames);

    // An identifier in common sets a score that no pair of names was judged by.
    private static bool IsBesideNames(Contribution contribution) => contribution is { Relation: "identifier" or Corroboration.SameAddress, Points: > 0 } or { Relation: "truncated" };
}
