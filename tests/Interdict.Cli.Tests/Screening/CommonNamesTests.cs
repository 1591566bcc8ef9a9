using System.Text.Json;
using Interdict.Cli.Screening;

namespace Interdict.Cli.Tests.Screening;

public sealed class CommonNamesTests
{
    [Theory]
    [InlineData("The Company")]
    [InlineData("La Firma")]
    [InlineData("China")]
    [InlineData("China Holdco")]
    [InlineData("Group")]
    [InlineData("Technology Co., Ltd.")]
    [InlineData("Import & Export Company")]
    [InlineData("进出口公司")]
    public void Names_of_common_words_only_are_known(string name) => Assert.True(CommonNames.IsOne(name));

    [Theory]
    [InlineData("Hikvision")]
    [InlineData("Zorblatt Group")]
    [InlineData("China Mobile")]
    [InlineData("Iran Air")]
    [InlineData("Xinjiang Production and Construction Corps")]
    [InlineData("Revolutionary Guards")]
    [InlineData("海康威视")]
    [InlineData("Unit 61398")]
    public void A_word_of_its_own_or_a_telling_combination_makes_a_name_distinctive(string name) => Assert.False(CommonNames.IsOne(name));

    [Fact]
    public async Task A_hit_by_such_a_name_has_a_caution_and_no_probability()
    {
        using var run = new TestRun();
        await run.RunAsync("import", "names", run.Write("n.csv", "id,name,aliases\n1,Zorblatt Industries,Import Export\n"), "--corpus", "ours");
        Assert.Equal(ExitCode.Hits, await run.RunAsync("screen", "Import Export", "--corpus", "ours"));
        var text = string.Join(' ', run.Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("meaning how often such a score was a match is not known for names of common words", text);
        Assert.Contains("caution the matched name consists of common words only; many parties have it", text);
        Assert.DoesNotContain("in 100", text);

        await run.RunAsync("screen", "Import Export", "--corpus", "ours", "--format", "json");
        var hit = JsonDocument.Parse(run.Out).RootElement.GetProperty("hits")[0];
        Assert.Contains("common words only", hit.GetProperty("caution").GetString());
        Assert.False(hit.TryGetProperty("probability", out _));

        await run.RunAsync("screen", "--file", run.Write("p.csv", "name\nImport Export\n"), "--corpus", "ours");
        Assert.Contains("[caution: the matched name consists of common words only; many parties have it]", run.Out);
        await run.RunAsync("explain", "Import Export", "names/1", "--corpus", "ours", "--lang", "zh");
        Assert.Contains("仅由常用词组成", run.Out.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        await run.RunAsync("screen", "Zorblatt Industries", "--corpus", "ours", "--format", "json");
        Assert.DoesNotContain("caution", run.Out);
    }
}
