using Interdict.Lists;
using Interdict.Matching.Calibration;

namespace Interdict.Matching.Tests.Calibration;

/// <summary>A table tells only of the scores that it was made from.</summary>
public sealed class CalibrationTableTests
{
    private static CalibrationTable Sample()
    {
        var pairs = Pairs.Where(s => s, 400, seed: 2).Select((p, i) =>
            (new CalibrationKey(i % 2 == 0 ? PartyType.Person : PartyType.Vessel, i % 4 == 3 ? ScriptClass.Cross : ScriptClass.Same), p)).ToList();
        return CalibrationTable.Fit(Algorithm.Balanced, ["made for a test"], pairs);
    }

    [Fact]
    public void A_table_reads_back_as_it_was_written()
    {
        var table = Sample();
        var text = CalibrationText.Write(table);
        var read = CalibrationText.Read(new StringReader(text));
        Assert.Equal(text, CalibrationText.Write(read));
        Assert.Equal(["made for a test"], read.Sources);
        Assert.True(read.Fits(Algorithm.Balanced));
    }

    [Fact]
    public void A_kind_without_a_curve_of_its_own_takes_that_of_all_kinds_together()
    {
        var table = Sample();
        Assert.Same(table.CurveFor(PartyType.Unknown, ScriptClass.Same), table.CurveFor(PartyType.Aircraft, ScriptClass.Same));
        Assert.NotSame(table.CurveFor(PartyType.Unknown, ScriptClass.Same), table.CurveFor(PartyType.Person, ScriptClass.Same));
    }

    [Fact]
    public void A_table_of_another_version_or_of_other_numbers_does_not_fit()
    {
        var table = Sample();
        Assert.False((table with { Algorithm = "balanced@0" }).Fits(Algorithm.Balanced));
        Assert.False((table with { Scorer = "0000000000000000" }).Fits(Algorithm.Balanced));
        Assert.False(table.Fits(Algorithm.Strict));
    }

    [Fact]
    public void Other_numbers_have_another_hash() =>
        Assert.NotEqual(CalibrationTable.ScorerHashOf(Algorithm.Balanced), CalibrationTable.ScorerHashOf(Algorithm.Strict));

    [Fact]
    public void Nothing_is_said_of_scripts_that_no_curve_is_about()
    {
        var table = CalibrationTable.Fit(Algorithm.Balanced, [], [.. Pairs.Where(s => s, 200, seed: 4).Select(p => (new CalibrationKey(PartyType.Person, ScriptClass.Same), p))]);
        Assert.NotNull(table.ProbabilityOf(new Score(9_000), PartyType.Person, ScriptClass.Same));
        Assert.Null(table.ProbabilityOf(new Score(9_000), PartyType.Person, ScriptClass.Cross));
    }

    [Theory]
    [InlineData("nonsense", "line 1")]
    [InlineData("algorithm\tbalanced@1\nscorer\t1\ncurve\tany\tsame-script\tbeta\t9\t4\nknot\t5\tx", "line 4")]
    [InlineData("algorithm\tbalanced@1\nscorer\t1\ncurve\tany\tsame-script\tbeta\t9\t4\nknot\t5\t9\nknot\t4\t9", "line 3")]
    [InlineData("algorithm\tbalanced@1\nscorer\t1\ncurve\tmany\tsame-script\tbeta\t9\t4", "line 3")]
    [InlineData("scorer\t1", "algorithm")]
    public void What_is_no_table_is_refused_with_its_line(string text, string where) =>
        Assert.Contains(where, Assert.Throws<FormatException>(() => CalibrationText.Read(new StringReader(text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("习近平", "Xi Jinping", ScriptClass.Cross)]
    [InlineData("习近平", "习近平 (Xi Jinping)", ScriptClass.Same)]
    [InlineData("Müller", "Mueller", ScriptClass.Same)]
    [InlineData("Иванов", "Ivanov", ScriptClass.Cross)]
    [InlineData("123", "Иванов", ScriptClass.Same)]
    public void Names_without_a_common_script_are_compared_across_scripts(string one, string other, ScriptClass expected) =>
        Assert.Equal(expected, ScriptClasses.Of(one, other));
}
