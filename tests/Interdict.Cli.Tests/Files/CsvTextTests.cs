using System.Buffers;
using System.Text;
using Interdict.Cli.Files;

namespace Interdict.Cli.Tests.Files;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("+49", "+49")]
    [InlineData("a=b", "a=b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("", "")]
    public void A_cell_that_a_spreadsheet_would_run_is_defused(string cell, string written) => Assert.Equal(written, Write(cell, true));

    [Fact]
    public void A_cell_for_a_typed_file_is_left_alone() => Assert.Equal("=1+1", Write("=1+1", false));

    private static string Write(string cell, bool safe)
    {
        var buffer = new ArrayBufferWriter<byte>();
        CsvText.WriteCell(buffer, cell, first: true, safe);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
