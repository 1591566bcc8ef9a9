using Interdict.Cli.Files;

namespace Interdict.Cli.Tests.Files;

public sealed class TablesTests
{
    [Fact]
    public async Task Ndjson_columns_are_the_members_of_all_lines()
    {
        using var run = new TestRun();
        var path = run.Write("p.ndjson", "{\"name\":\"A\",\"n\":5}\n\n{\"name\":\"B\",\"tags\":[\"x\",\"y\"],\"deep\":{\"k\":1}}\nnonsense\n{\"name\":null}\n");
        var (header, rows) = await ReadAsync(path);

        Assert.Equal(["name", "n", "tags", "deep"], header);
        Assert.Equal(["A", "5", "", ""], rows[0].Cells);
        Assert.Equal(["B", "", "x; y", "{\"k\":1}"], rows[1].Cells);
        Assert.Equal("not valid JSON at byte 2", rows[2].Rejected);
        Assert.Equal(4, rows[2].Line);
        Assert.Equal("", rows[3].Cells[0]);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public async Task What_a_run_writes_can_be_read_again(string ending)
    {
        using var run = new TestRun();
        var source = run.Write("p.csv", "name,note\nA,=1+1\n海康威视,\"two\nlines & <tags>\"\n,\n \u0001x,é\n");
        using var host = run.MakeHost(Stream.Null, Stream.Null);
        var work = new EchoWork();
        await new FileRun(host, work, FileRunOptions.Of(source, run.PathOf($"o.{ending}"), false, false)).RunAsync(CancellationToken.None);

        var (header, rows) = await ReadAsync(run.PathOf($"o.{ending}"));
        Assert.Equal(["name", "note", "score"], header);
        Assert.Equal(["A", "=1+1", "0.5"], rows[0].Cells);
        Assert.Equal("海康威视", rows[1].Cells[0]);
        Assert.Equal("two\nlines & <tags>", rows[1].Cells[1]);
        Assert.Equal(3, rows.Count);
        Assert.Equal([$"o.{ending}", "p.csv"], run.Files());
    }

    [Theory]
    [InlineData("p.xlsx")]
    [InlineData("p.parquet")]
    public async Task A_file_that_is_not_what_its_ending_says_is_refused(string name)
    {
        using var run = new TestRun();
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(run.Write(name, "name\nthis is text, and long enough to be looked at\n")));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains(name, refused.Message);
    }

    [Fact]
    public async Task A_workbook_row_with_more_cells_than_the_header_is_rejected()
    {
        using var run = new TestRun();
        var (header, rows) = await ReadAsync(Workbook(run, """<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>""", 0));
        Assert.Equal(["name"], header);
        Assert.Equal("3 cells where the header has 1", rows[0].Rejected);
    }

    [Fact]
    public async Task A_workbook_row_whose_name_is_an_error_is_rejected_and_not_lost()
    {
        using var run = new TestRun();
        var (_, rows) = await ReadAsync(Workbook(run, """<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>note</t></is></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>A</t></is></c><c r="B3" t="e"><v>#N/A</v></c></row>""", 0));
        Assert.Equal(2, rows.Count);
        Assert.Equal("the cell of 'Name' holds the Excel error #REF!", rows[0].Rejected);
        Assert.Equal(2, rows[0].Line);
        Assert.Null(rows[1].Rejected);
        Assert.Equal(["A", ""], rows[1].Cells);
    }

    [Fact]
    public async Task A_workbook_cell_whose_shared_text_does_not_exist_is_refused_and_a_number_is_not()
    {
        using var run = new TestRun();
        const string Header = """<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>""";
        var (_, rows) = await ReadAsync(Workbook(run, Header + """<row r="2"><c r="A2"><v>99</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>88</t></is></c></row>""", 0));
        Assert.Equal(["99", "88"], rows.Select(r => r.Cells[0]));
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(Workbook(run, Header + """<row r="2"><c r="A2" t="s"><v>99</v></c></row>""", 0)));
        Assert.Contains("cell A2: shared string 99 does not exist", refused.Message);
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
    }

    [Theory]
    [InlineData("p.xlsx")]
    [InlineData("p.parquet")]
    public async Task An_empty_file_is_called_empty(string name)
    {
        using var run = new TestRun();
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(run.Write(name, "")));
        Assert.Contains("the file is empty", refused.Message);
    }

    [Fact]
    public async Task An_object_with_one_property_twice_is_rejected()
    {
        using var run = new TestRun();
        var (_, rows) = await ReadAsync(run.Write("p.ndjson", "{\"name\":\"A\",\"name\":\"B\"}\n{\"name\":\"C\"}\n"));
        Assert.Equal("the property 'name' stands twice", rows[0].Rejected);
        Assert.Equal(["C"], rows[1].Cells);
    }

    [Fact]
    public async Task A_workbook_with_a_cell_that_unpacks_to_too_much_is_refused()
    {
        using var run = new TestRun();
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(Workbook(run, """<row r="1"><c r="A1" t="inlineStr"><is><t>""", 65)));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains("64 MiB", refused.Message);
    }

    [Theory]
    [InlineData("""<row r="2"><c r="ZZZZZZ2"/></row>""")]
    [InlineData("""<row r="2"><c r="XFE2"/></row>""")]
    [InlineData("""<row r="2000000000"><c r="A2000000000"/></row>""")]
    [InlineData("""<row r="1048577"><c r="A1048577" t="inlineStr"><is><t>x</t></is></c></row>""")]
    public async Task A_workbook_cell_outside_a_sheet_is_refused_at_once(string row)
    {
        using var run = new TestRun();
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(Workbook(run, """<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>""" + row, 0)));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains("outside the 1,048,576 rows and 16,384 columns", refused.Message);
    }

    [Fact]
    public async Task A_workbook_as_large_as_a_sheet_may_be_is_read()
    {
        using var run = new TestRun();
        var (_, rows) = await ReadAsync(Workbook(run, """<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="XFD2"/></row>""", 0));
        Assert.Equal("A", Assert.Single(rows).Cells[0]);
    }

    [Theory]
    [InlineData("<row>", "<c/>", XmlSpans.MostCells)]
    [InlineData("", "<row/>", XmlSpans.MostRows)]
    public void More_rows_or_cells_than_a_sheet_has_are_not_bounded(string opening, string repeated, int most)
    {
        Assert.True(XmlSpans.AreBounded(Repeated(most)));
        Assert.False(XmlSpans.AreBounded(Repeated(most + 1)));

        MemoryStream Repeated(int count) => new(System.Text.Encoding.ASCII.GetBytes(opening + string.Concat(Enumerable.Repeat(repeated, count))));
    }

    [Fact]
    public void The_chain_of_calculations_may_name_many_cells() => Assert.True(XmlSpans.AreBounded(new MemoryStream(
        System.Text.Encoding.ASCII.GetBytes("<calcChain>" + string.Concat(Enumerable.Repeat("<c r=\"A1\"/>", XmlSpans.MostCells + 1))))));

    [Fact]
    public async Task A_protected_workbook_is_called_so()
    {
        using var run = new TestRun();
        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(run.Write("p.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]])));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains("protected by a password", refused.Message);
    }

    [Fact]
    public async Task A_parquet_column_of_lists_cannot_be_the_name()
    {
        using var run = new TestRun();
        var field = new Parquet.Schema.DataField("name", typeof(int), isNullable: false, isArray: true);
        await using (var file = File.Create(run.PathOf("p.parquet")))
        {
            await using var writer = await Parquet.ParquetWriter.CreateAsync(new Parquet.Schema.ParquetSchema(field), file);
            using var group = writer.CreateRowGroup();
            await group.WriteAsync<int>(field, new[] { 1, 2 }.AsMemory(), new[] { 0, 1 }.AsMemory());
        }

        var refused = await Assert.ThrowsAsync<CliException>(() => ReadAsync(run.PathOf("p.parquet")));
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains("the column 'name' holds lists", refused.Message);
    }

    [Theory]
    [InlineData("<![CDATA[", "<c ")]
    [InlineData("<!--", "<c >")]
    [InlineData("<?x ", "<c >")]
    [InlineData("<t>", "<t>x</t>")]
    public void What_only_looks_like_a_cell_does_not_make_a_span_shorter(string opening, string repeated)
    {
        var text = opening + string.Concat(Enumerable.Repeat(repeated, (int)(XmlSpans.Longest / repeated.Length) + 1));
        Assert.False(XmlSpans.AreBounded(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text))));
    }

    [Fact]
    public void Many_short_cells_are_bounded()
    {
        var text = string.Concat(Enumerable.Repeat("<x:row><x:c r=\"A1\"><x:v>1</x:v></x:c><x:c r=\"B1\"><x:v>1</x:v></x:c></x:row>", XmlSpans.MostRows));
        Assert.True(XmlSpans.AreBounded(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text))));
    }

    private static string Workbook(TestRun run, string rows, int mebibytes)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        var path = run.PathOf("w.xlsx");
        using var zip = new System.IO.Compression.ZipArchive(File.Create(path), System.IO.Compression.ZipArchiveMode.Create);
        Part("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""", 0);
        Part("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>""", 0);
        Part("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""", 0);
        Part("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}""", mebibytes, mebibytes > 0 ? "" : "</sheetData></worksheet>");
        return path;

        void Part(string name, string text, int more, string end = "")
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            var filler = new byte[1 << 20];
            Array.Fill(filler, (byte)'x');
            for (var i = 0; i < more; i++)
            {
                stream.Write(filler);
            }

            stream.Write(System.Text.Encoding.UTF8.GetBytes(end));
        }
    }

    private static async Task<(string[] Header, List<TableRow> Rows)> ReadAsync(string path)
    {
        await using var table = await Tables.OpenAsync(path, CancellationToken.None);
        return (table.Header, await table.ReadAsync(CancellationToken.None).ToListAsync());
    }
}
