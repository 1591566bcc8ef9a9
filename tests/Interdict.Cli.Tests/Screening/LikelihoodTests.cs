using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Calibration;
using Interdict.Matching.Explaining;

namespace Interdict.Cli.Tests.Screening;

public sealed class LikelihoodTests
{
    private static readonly CalibrationKey Persons = new(PartyType.Person, ScriptClass.Same);

    [Theory]
    [InlineData(10_000, "more than 99 in 100 labeled pairs")]
    [InlineData(9_640, "about 96 in 100 labeled pairs")]
    [InlineData(8_900, "about 89 in 100 labeled pairs")]
    [InlineData(430, "about 4 in 100 labeled pairs")]
    [InlineData(20, "fewer than 1 in 100 labeled pairs")]
    public void A_probability_is_said_as_a_share_of_pairs(int probability, string expected) =>
        Assert.StartsWith(expected, Likelihood.InWords(new ScoreMeaning(probability, Persons), ownTable: false, Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData(PartyType.Person, "Сергей Иванов", "persons' names in two scripts")]
    [InlineData(PartyType.Organization, "Ivanov", "organizations' names in one script")]
    [InlineData(PartyType.Vessel, "Ivanov", "names of any kind of party in one script")]
    public void It_says_of_which_pairs_it_is_the_share(PartyType type, string query, string expected)
    {
        var meaning = Likelihood.Of(CalibrationTables.For(Algorithm.Balanced), query, "Ivanov", type, new Score(9_000), []);
        Assert.Contains(expected, Likelihood.InWords(meaning!.Value, ownTable: false, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void In_one_class_a_higher_score_never_shows_less()
    {
        foreach (var algorithm in (Algorithm[])[Algorithm.Balanced, Algorithm.Strict])
        {
            foreach (var (key, curve) in CalibrationTables.For(algorithm)!.Curves)
            {
                var shown = -1;
                for (var points = 1; points <= Score.Maximum; points++)
                {
                    var words = Likelihood.InWords(new ScoreMeaning(curve.ProbabilityOf(new Score(points)), key), ownTable: false, Language.English);
                    var number = words.StartsWith("fewer", StringComparison.Ordinal) ? 0
                        : words.StartsWith("more", StringComparison.Ordinal) ? 100
                        : int.Parse(words.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
                    Assert.InRange(number, shown, 100);
                    shown = number;
                }
            }
        }
    }
}
