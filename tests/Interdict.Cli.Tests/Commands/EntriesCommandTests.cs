using System.IO.Compression;
using System.Text;

namespace Interdict.Cli.Tests.Commands;

public sealed class EntriesCommandTests
{
    [Fact]
    public async Task A_selection_is_written_as_CSV_a_row_an_entry()
    {
        using var run = new TestRun();
        Assert.Equal(0, await run.RunAsync("entries", "us-bis-el", "--action", "84 FR 54002", "--format", "csv"));
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(29, lines.Length);
        Assert.StartsWith("country,act,act_date,list,entry,name,", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), l => Assert.StartsWith("CN,84 FR 54002,", l, StringComparison.Ordinal));
        Assert.Contains("海康威视", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ending_of_the_file_tells_the_format()
    {
        using var folder = new Folder();
        foreach (var (name, start) in ((string, string)[])[("a.xlsx", "PK"), ("a.html", "<!DOCTYPE html>"), ("a.csv", "country,"), ("a.md", "# "), ("a.json", "{")])
        {
            using var run = new TestRun();
            Assert.Equal(0, await run.RunAsync("entries", "us-bis-el", "--action", "84 FR 54002", "--output", folder.Path(name)));
            Assert.StartsWith(start, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.Path(name))), StringComparison.Ordinal);
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }

        await using var book = await ZipFile.OpenReadAsync(folder.Path("a.xlsx"));
        Assert.NotNull(book.GetEntry("xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public async Task A_PDF_is_written_whole_and_its_pages_are_counted()
    {
        using var folder = new Folder();
        using var run = new TestRun();
        var code = await run.RunAsync("stats", "--list", "us-bis-el", "--by", "year", "--format", "pdf", "--output", folder.Path("s.pdf"), "--paper", "letter");
        Assert.Equal(0, code);
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.Path("s.pdf")));
        Assert.StartsWith("%PDF-1.7", bytes, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", bytes, StringComparison.Ordinal);
        Assert.Contains("pages)", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Path("s.pdf.part")));
    }

    [Theory]
    [InlineData(2, "no act is cited as '99 FR 1'", "entries", "--action", "99 FR 1")]
    [InlineData(3, "has no entry of that selection", "entries", "un-sc")]
    [InlineData(2, "is not a country", "entries", "--country", "Qwertyland")]
    [InlineData(2, "it is a4 or letter", "stats", "--format", "pdf", "--paper", "foolscap")]
    [InlineData(2, "'pdf' is not known", "lists", "--format", "pdf")]
    public async Task What_cannot_be_written_gets_a_clear_message(int exit, string expected, params string[] arguments)
    {
        using var run = new TestRun();
        Assert.Equal(exit, await run.RunAsync(arguments));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("interdict-entries-").FullName;

        public string Path(string name) => System.IO.Path.Combine(_path, name);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
