using System.Text.Json;
using Interdict.Law.Tables;
using Interdict.Tests;

namespace Interdict.Law.Tests.Tables;

public sealed class TablesTests
{
    // 15 CFR Part 738, Supplement No. 1, eCFR of 2026-07-23: no FC 1, CC 2, AT 1 nor AT 2 at China.
    [Fact]
    public void China_has_its_marks_and_groups()
    {
        Assert.Equal(
            ["CB1", "CB2", "CB3", "CC1", "CC3", "MT1", "NP1", "NP2", "NS1", "NS2", "RS1", "RS2"],
            CountryChart.Find("CN")!.Marks.Where(m => m.Length > 0).Order(StringComparer.Ordinal));
        Assert.Equal(["D:1", "D:3", "D:4", "D:5"], CountryGroups.Of("CN"));
        Assert.Equal(["D:1", "D:3", "D:4"], CountryGroups.Of("MO").Where(g => g[0] == 'D'));
    }

    [Fact]
    public void The_chart_has_196_rows_and_the_four_of_Part_746_and_the_list_633_entries()
    {
        Assert.Equal(200, EarTables.Compiled.Countries);
        Assert.Equal(633, EarTables.Compiled.Entries);
        Assert.All(["CU", "IR", "KP", "SY"], c => Assert.True(CountryChart.Find(c)!.Embargo));
    }

    [Fact]
    public void A_territory_without_a_rule_has_no_row() => Assert.Null(CountryChart.Find("GG"));

    [Fact]
    public void Every_question_of_the_tables_is_in_the_table_of_questions() =>
        Assert.All(
            (string[])[
                FactKeys.Project, FactKeys.Supplement7, FactKeys.InfectiousDisease, FactKeys.FoodOrMedicine, FactKeys.SpaceStation, FactKeys.SpaceProgram, FactKeys.CivilAviationSafety, FactKeys.Note1A995,
                FactKeys.TelecomInfrastructure, FactKeys.ConsumerDevice, "supplement2Part744", "nuclearEndUse", "militaryEndUse", "prohibitedEndUse", "redFlagsResolved", "isInformed", "plantIsDirectProduct"],
            key => Assert.NotNull(Questions.Find(key)));

    // The table against the parsed eCFR it was made from.
    [Fact]
    public void Each_mark_of_the_chart_is_in_the_table_and_no_other()
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(TestData.Require("ear/country-chart.json")));
        var rows = source.RootElement.GetProperty("countries").EnumerateObject().ToDictionary(c => c.Name, c => c.Value.GetProperty("marks").EnumerateArray().Select(m => m.GetString()!.Replace(" ", "", StringComparison.Ordinal)).ToHashSet());
        foreach (var code in Enumerable.Range('A', 26).SelectMany(a => Enumerable.Range('A', 26).Select(b => $"{(char)a}{(char)b}")))
        {
            if (CountryChart.Find(code) is { Embargo: false } row && row.Country == code && rows.Remove(row.Name, out var marks))
            {
                Assert.Equal(marks.Order(StringComparer.Ordinal), row.Marks.Where(m => m.Length > 0).Order(StringComparer.Ordinal));
            }
        }

        // Footnote 5 of the chart refers from its row to Switzerland's.
        Assert.Equal(["Liechtenstein"], rows.Keys);
    }

    // Every row of the source is a row of the table, with its column where it names one.
    [Fact]
    public void Each_requirement_of_the_list_is_in_the_table()
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(TestData.Require("ear/ccl.json")));
        foreach (var entry in source.RootElement.GetProperty("entries").EnumerateArray())
        {
            var requirements = entry.GetProperty("countryChart").EnumerateArray().Select(r => r.GetProperty("countryChart").GetString() ?? "").ToList();
            Assert.True(Eccn.TryParse(entry.GetProperty("eccn").GetString(), out var eccn) && EarTables.Compiled.TryFind(eccn, out _));
            _ = EarTables.Compiled.TryFind(eccn, out var rows);
            Assert.True(requirements.Count == 0 || rows.Length == requirements.Count, eccn.ToString());
            foreach (var (row, text) in requirements.Count == 0 ? [] : rows.Zip(requirements))
            {
                if (text.TrimEnd('.') is [var a, var b, ' ', 'C', 'o', 'l', 'u', 'm', 'n', ' ', var number])
                {
                    Assert.Equal($"{a}{b}{number}", row.Where);
                }
            }
        }
    }
}
