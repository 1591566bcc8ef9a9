using Interdict.Briefing.Rendering;

namespace Interdict.Cli.Tests;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("no small change", "no| small| change")]
    [InlineData("低于阈值。", "低|于|阈|值。")]
    [InlineData("将“Electronics”改为“大”", "将|“Electronics”|改|为|“大”")]
    [InlineData("得分 0.5023，低于", "得|分| 0.5023，|低|于")]
    [InlineData("𠀀𠀁", "𠀀|𠀁")]
    public void A_line_ends_at_blanks_and_between_Chinese_characters_but_not_before_a_closing_mark(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', LineBreaks.Pieces(text).Select((p, i) => (p.AfterBlank && i > 0 ? " " : "") + p.Piece)));

    [Fact]
    public async Task A_Chinese_page_keeps_to_its_width()
    {
        using var run = new TestRun();
        await run.RunAsync("explain", "Dahua Electronics Corporation", "us-bis-el/dahua-technology-cn", "--country", "US", "--lang", "zh");
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, 80));
    }
}
