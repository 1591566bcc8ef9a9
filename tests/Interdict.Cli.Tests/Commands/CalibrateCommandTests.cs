using System.Globalization;
using System.Text;
using System.Text.Json;
using Interdict.Tests;

namespace Interdict.Cli.Tests.Commands;

public sealed class CalibrateCommandTests
{
    private static readonly string[] Surnames =
        ["Vogelsang", "Petrenko", "Aldridge", "Kowalczyk", "Haraldsen", "Mbeki", "Oyelaran", "Castellanos", "Nakagawa", "Thorvaldsen", "Zubkov", "Quintero"];

    private static string Pairs()
    {
        var text = new StringBuilder("name1,name2,is_match,type,class,quality\n");
        foreach (var (i, name) in Surnames.Index())
        {
            var other = Surnames[(i + 5) % Surnames.Length];
            text.Append(CultureInfo.InvariantCulture, $"Anna {name},Anna {name},true,person,same,STRONG\n");
            text.Append(CultureInfo.InvariantCulture, $"Anna {name},Anna {name[..3]}{name[4..]},true,person,letter left out,MEDIUM\n");
            text.Append(CultureInfo.InvariantCulture, $"Anna {name},Anna {other},false,person,,MEDIUM\n");
            text.Append(CultureInfo.InvariantCulture, $"Anna {name},Maria {other},false,person,,STRONG\n");
        }

        return text.ToString();
    }

    [Fact]
    public async Task It_tells_how_true_probabilities_are_what_thresholds_do_and_what_each_class_loses()
    {
        using var run = new TestRun();
        var people = run.Write("people.csv", "full_name\nNobody Atall\nHikvision\n\"\"\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("calibrate", "--pairs", run.Write("pairs.csv", Pairs()), "--unlisted", people, "--format", "json"));
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(48, root.GetProperty("pairs").GetInt32());
        var group = root.GetProperty("groups").EnumerateArray().First(g => g.GetProperty("type").GetString() == "person");
        Assert.Equal(24, group.GetProperty("matches").GetInt32());
        Assert.True(group.GetProperty("crossValidated").EnumerateArray().All(m => m.GetProperty("calibrationError").GetDouble() < 0.2));
        var rows = root.GetProperty("thresholds").EnumerateArray().ToList();
        Assert.Equal(10, rows.Count);
        Assert.Equal(0.5, rows[0].GetProperty("alertRates")[0].GetProperty("rate").GetDouble());
        Assert.All(rows.Zip(rows.Skip(1)), p => Assert.True(p.First.GetProperty("recall").GetDouble() >= p.Second.GetProperty("recall").GetDouble()));
        Assert.All(rows, r => Assert.True(r.GetProperty("leastRecall").GetDouble() < r.GetProperty("recall").GetDouble() || r.GetProperty("recall").GetDouble() == 0));
        Assert.Equal(["letter left out", "same"], root.GetProperty("classes").EnumerateArray().Select(c => c.GetProperty("class").GetString()));
        Assert.True(root.GetProperty("tiersFall").GetBoolean());
        Assert.Equal("STRONG", root.GetProperty("tiers")[0].GetProperty("quality").GetString());
    }

    [Fact]
    public async Task A_fitted_table_can_be_screened_with_and_says_so()
    {
        using var run = new TestRun();
        var (pairs, table) = (run.Write("pairs.csv", Pairs()), run.PathOf("table.txt"));
        Assert.Equal(ExitCode.Done, await run.RunAsync("calibrate", "--pairs", pairs, "--out", table, "--report", run.PathOf("report.md")));
        Assert.Contains("balanced@", run.Out);
        Assert.Contains("| threshold |", run.Read("report.md"));
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Hikvision", "--calibration", table, "--format", "json"));
        Assert.InRange(JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0].GetProperty("probability").GetDecimal(), 0.5m, 1m);
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Hikvision", "--calibration", table));
        Assert.Contains("judged pairs of your table", Unwrapped(run.Out));
    }

    [Fact]
    public async Task A_table_of_other_scores_is_refused()
    {
        using var run = new TestRun();
        var table = run.PathOf("table.txt");
        await run.RunAsync("calibrate", "--pairs", run.Write("pairs.csv", Pairs()), "--out", table, "--algorithm", "strict");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "Hikvision", "--calibration", table));
        Assert.Contains("its probabilities would be wrong", run.Error);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("screen", "Hikvision", "--calibration", run.Write("bad.txt", "algorithm\tx\nrubbish\n")));
        Assert.Contains("bad.txt, line 2: 'rubbish'", run.Error);
    }

    [Fact]
    public async Task A_row_that_cannot_be_used_is_told_with_its_field_and_ends_with_2()
    {
        using var run = new TestRun();
        var pairs = run.Write("pairs.csv", Pairs() + "Anna,,true,person,,\nAnna,Anna,perhaps,person,,\n");
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("calibrate", "--pairs", pairs));
        Assert.Contains("line 50: name2 is empty", run.Error);
        Assert.Contains("line 51: is_match 'perhaps' is neither true nor false", run.Error);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("calibrate", "--pairs", run.Write("x.csv", "name1,name2\na,b\n")));
        Assert.Contains("x.csv, line 1: there is no column 'is_match'", run.Error);
    }

    [Fact]
    public async Task Too_few_pairs_give_figures_and_no_table()
    {
        using var run = new TestRun();
        var pairs = run.Write("pairs.csv", "name1,name2,is_match\nAnna Vogelsang,Anna Vogelsang,1\nAnna Vogelsang,Petra Zubkov,0\n");
        Assert.Equal(ExitCode.Done, await run.RunAsync("calibrate", "--pairs", pairs));
        Assert.Contains("too few", run.Out);
        Assert.Equal(ExitCode.BadInput, await run.RunAsync("calibrate", "--pairs", pairs, "--out", run.PathOf("t.txt")));
        Assert.False(File.Exists(run.PathOf("t.txt")));
    }

    [Fact]
    public async Task On_the_labeled_pairs_the_cross_validated_error_is_small()
    {
        using var run = new TestRun();
        Assert.Equal(ExitCode.Done, await run.RunAsync("calibrate", "--pairs", TestData.Require("names/pairs.csv"), "--format", "json"));
        var any = JsonDocument.Parse(run.Out).RootElement.GetProperty("groups")[0];
        Assert.True(any.GetProperty("crossValidated").EnumerateArray().Min(m => m.GetProperty("calibrationError").GetDouble()) <= 0.03);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
