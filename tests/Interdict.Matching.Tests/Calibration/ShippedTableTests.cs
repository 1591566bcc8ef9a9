using System.Globalization;
using System.Text.RegularExpressions;
using Interdict.Lists;
using Interdict.Matching.Calibration;
using Interdict.Tests;

namespace Interdict.Matching.Tests.Calibration;

/// <summary>The tables that are compiled in are about the scores that this version gives.</summary>
public sealed partial class ShippedTableTests
{
    private const string Refit = "scores have changed since the tables were fitted; run `bash eng/calibrate.sh` and keep what it changes in data/calibration and docs/methodology.md";

    // A single pair may move by what one small deduction costs, all of them together by far less, before a curve is no longer theirs.
    private const int MostMoved = 200;
    private const int MostDrift = 50;

    public static TheoryData<Algorithm> Calibrated => [Algorithm.Balanced, Algorithm.Strict];

    [Theory]
    [MemberData(nameof(Calibrated))]
    public void The_table_fits_the_algorithm(Algorithm algorithm)
    {
        var shipped = CalibrationTables.Shipped(algorithm.Name);
        Assert.True(shipped is not null && shipped.Fits(algorithm), $"data/calibration/{algorithm.Name}.txt is not about {algorithm}: {Refit}");
        Assert.Equal(CalibrationText.Write(shipped), CalibrationText.Write(CalibrationTables.For(algorithm)!));
    }

    [Theory]
    [MemberData(nameof(Calibrated))]
    public void It_has_curves_for_persons_and_organizations_within_a_script_and_across(Algorithm algorithm)
    {
        var table = CalibrationTables.Shipped(algorithm.Name)!;
        foreach (var script in Enum.GetValues<ScriptClass>())
        {
            Assert.True(table.ProbabilityOf(new Score(9_500), PartyType.Person, script) > table.ProbabilityOf(new Score(2_000), PartyType.Person, script));
            Assert.True(table.ProbabilityOf(new Score(9_500), PartyType.Organization, script) > table.ProbabilityOf(new Score(2_000), PartyType.Organization, script));
        }

        Assert.NotEmpty(table.Sources);
    }

    [Fact]
    public void Scores_are_still_those_that_the_tables_were_fitted_to()
    {
        var moved = new List<string>();
        var (pairs, drift) = (0, 0);
        foreach (var line in File.ReadLines(Path.Combine(TestData.RepositoryRoot, "data", "calibration", "panel.csv")).Skip(1))
        {
            // Some names hold a comma and stand in quotes; no cell holds a quote.
            var cells = Cell().Matches(line).Select(m => m.Groups["cell"].Value.Trim('"')).ToList();
            var then = Score.FromFraction(double.Parse(cells[2], CultureInfo.InvariantCulture)).Points;
            var now = Screener.Compare(new Party(cells[0]), new Party(cells[1]), ScreeningPolicy.Default).Score.Points;
            pairs++;
            drift += Math.Abs(now - then);
            if (Math.Abs(now - then) > MostMoved)
            {
                moved.Add($"{cells[0]} and {cells[1]}: {new Score(then)} then, {new Score(now)} now");
            }
        }

        Assert.True(pairs >= 30);
        Assert.True(moved.Count == 0 && drift <= MostDrift * pairs, $"{Refit}\n{string.Join('\n', moved)}");
    }

    [Fact]
    public void The_page_on_thresholds_has_the_figures_of_this_version() =>
        Assert.True(
            File.ReadAllText(Path.Combine(TestData.RepositoryRoot, "docs", "methodology.md")).Contains($"{Algorithm.Balanced} on ", StringComparison.Ordinal),
            $"docs/methodology.md has no figures of {Algorithm.Balanced}: {Refit}");

    [Fact]
    public void On_the_labeled_pairs_its_probabilities_are_true()
    {
        var labels = new Dictionary<PartyType, List<(int Probability, bool IsMatch)>>();
        var table = CalibrationTables.Shipped(Algorithm.Balanced.Name)!;
        foreach (var line in File.ReadLines(TestData.Require("names/pairs.csv")).Skip(1))
        {
            // Rows with a quoted cell are left to the command, which reads them all.
            if (line.Contains('"', StringComparison.Ordinal) || line.Split(',') is not [_, var schema, var one, var other, var match, ..] || ScriptClasses.Of(one, other) == ScriptClass.Cross)
            {
                continue;
            }

            var type = schema switch { "Person" => PartyType.Person, "Company" or "Organization" => PartyType.Organization, _ => PartyType.Unknown };
            var score = Screener.Compare(new Party(one), new Party(other), ScreeningPolicy.Default).Score;
            foreach (var group in type == PartyType.Unknown ? [type] : new[] { type, PartyType.Unknown })
            {
                (labels.TryGetValue(group, out var list) ? list : labels[group] = []).Add((table.ProbabilityOf(score, group, ScriptClass.Same)!.Value, match == "true"));
            }
        }

        Assert.True(labels[PartyType.Unknown].Count >= 300);
        Assert.InRange(Reliability.Of(labels[PartyType.Unknown]).CalibrationError, 0, 0.03);
        foreach (var (type, predictions) in labels)
        {
            var error = Reliability.Of(predictions).CalibrationError;
            Assert.True(error <= 0.05, $"{type}: calibration error {error:0.000}; {Refit}");
        }
    }

    [GeneratedRegex("(?:^|,)(?<cell>\"[^\"]*\"|[^,]*)")]
    private static partial Regex Cell();
}
