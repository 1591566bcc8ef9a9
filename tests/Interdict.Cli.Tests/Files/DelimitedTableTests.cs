using System.Text;
using CsCheck;
using Interdict.Cli.Files;

namespace Interdict.Cli.Tests.Files;

public sealed class DelimitedTableTests
{
    [Fact]
    public async Task Quotes_doubled_quotes_and_line_ends_inside_quotes_are_read()
    {
        var rows = await ReadAsync("name,note\r\n\"Ha\"\"ng, zhou\",\"two\nlines\"\r\nPlain,\"\"\r\n");

        Assert.Equal([["Ha\"ng, zhou", "two\nlines"], ["Plain", ""]], rows.Select(r => r.Cells));
        Assert.Equal([2L, 4L], rows.Select(r => r.Line));
        Assert.Equal([1L, 2L], rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_byte_order_mark_tells_the_encoding(string encoding)
    {
        var kind = Encoding.GetEncoding(encoding);
        var rows = await ReadAsync([.. kind.GetPreamble(), .. kind.GetBytes("name\n海康威视\n")], out var header);

        Assert.Equal(["name"], header);
        Assert.Equal("海康威视", Assert.Single(rows).Cells[0]);
    }

    [Fact]
    public async Task Invalid_utf8_costs_only_its_row()
    {
        var rows = await ReadAsync([.. "name\ngood\nb"u8, 0xFF, .. "d\nalso good\n"u8], out _);

        Assert.Equal([null, "not valid UTF-8", null], rows.Select(r => r.Rejected));
        Assert.Equal(3, rows[1].Line);
    }

    [Fact]
    public async Task A_quote_never_closed_costs_only_its_line()
    {
        var rows = await ReadAsync("name,b\none,1\n\"two,2\nthree,3\n");

        Assert.Equal([null, "a quote is opened and never closed", null], rows.Select(r => r.Rejected));
        Assert.Equal("three", rows[2].Cells[0]);
        Assert.Equal(4, rows[2].Line);
    }

    [Fact]
    public async Task A_line_longer_than_the_bound_is_rejected_in_bounded_memory()
    {
        var text = new StringBuilder("name\n").Append('x', 5 * TableReader.LongestRow).Append("\nlast\n");
        var rows = await ReadAsync(text.ToString());

        Assert.StartsWith("longer than", rows[0].Rejected);
        Assert.Equal("last", rows[1].Cells[0]);
        Assert.Equal(3, rows[1].Line);
    }

    [Fact]
    public async Task More_cells_than_columns_are_rejected_and_fewer_are_filled_up()
    {
        var rows = await ReadAsync("name,b,c\nAcme, Inc,x,y\nAcme\n");

        Assert.StartsWith("4 cells where the header has 3", rows[0].Rejected);
        Assert.Equal(["Acme", "", ""], rows[1].Cells);
    }

    [Fact]
    public async Task A_semicolon_that_alone_divides_the_header_divides_the_rows()
    {
        var rows = await ReadAsync("name;country\nAcme, Inc;US\n");

        Assert.Equal(["Acme, Inc", "US"], Assert.Single(rows).Cells);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public async Task A_file_without_a_header_is_refused(string text)
    {
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(text));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
    }

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        var cell = Gen.OneOf(Gen.String[Gen.Char["ab\",;\n\r=é海 "], 0, 12], Gen.Const("x"));
        await cell.Array[3].Array[1, 20].SampleAsync(async rows =>
        {
            rows = [.. rows.Where(r => r.Any(c => c.Trim().Length > 0))];
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            CsvText.WriteRow(buffer, ["name", "b", "c"], forSpreadsheets: false);
            foreach (var row in rows)
            {
                CsvText.WriteRow(buffer, row, forSpreadsheets: false);
            }

            var read = await ReadAsync(buffer.WrittenSpan.ToArray(), out _);
            Assert.Equal(rows, read.Select(r => r.Cells));
        }, iter: 300);
    }

    private static Task<List<TableRow>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text), out _);

    private static Task<List<TableRow>> ReadAsync(byte[] bytes, out string[] header)
    {
        var table = DelimitedTable.Open(new MemoryStream(bytes), "test.csv", ',');
        header = table.Header;
        return CollectAsync(table);
    }

    private static async Task<List<TableRow>> CollectAsync(TableReader table)
    {
        await using (table)
        {
            return await table.ReadAsync(CancellationToken.None).ToListAsync();
        }
    }
}
