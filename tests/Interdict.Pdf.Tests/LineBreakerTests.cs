using Interdict.Pdf.Text;

namespace Interdict.Pdf.Tests;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("实体清单", "实|体|清|单")]
    [InlineData("清单（实体）。", "清|单|（实|体）。")]
    [InlineData("《联邦公报》上", "《联|邦|公|报》|上")]
    [InlineData("case-by-case", "case-|by-|case")]
    [InlineData("pages 1-2", "pages |1-2")]
    public void A_line_ends_only_where_it_may(string text, string expected)
    {
        var may = LineBreaker.Find(text);
        var parts = string.Concat(text.Select((c, i) => may[i] ? $"|{c}" : $"{c}"));
        Assert.Equal(expected, parts);
    }
}
