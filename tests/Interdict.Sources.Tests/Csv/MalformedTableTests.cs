namespace Interdict.Sources.Tests.Csv;

/// <summary>What every reader of a publisher's table refuses, and how it says so.</summary>
public sealed class MalformedTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Formats => SmallFiles.Tables;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_header_without_its_columns_is_refused(string format)
    {
        var problem = Assert.Throws<SourceException>(() => Import.Read(format, _folder.Write(SmallFiles.Of(format).File, "one;two\n1;2\n")));
        Assert.NotNull(problem.Field);
        Assert.NotNull(problem.Line);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_file_is_refused(string format) =>
        Assert.Throws<SourceException>(() => Import.Read(format, _folder.Write(SmallFiles.Of(format).File, "")));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_is_cut_short_in_its_last_row_is_refused(string format)
    {
        var text = SmallFiles.Of(format).Text.TrimEnd();
        var row = text.LastIndexOf('\n');
        Assert.Throws<SourceException>(() => Import.Read(format, _folder.Write(SmallFiles.Of(format).File, text[..(row + 6)])));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_header_alone_is_refused(string format)
    {
        var lines = SmallFiles.Of(format).Text.Split('\n');
        var header = lines[0].Contains("Date:", StringComparison.Ordinal) || lines[0].StartsWith("Last Updated,2", StringComparison.Ordinal) ? 2 : 1;
        Assert.Throws<SourceException>(() => Import.Read(format, _folder.Write(SmallFiles.Of(format).File, string.Join('\n', lines.Take(header)) + "\n")));
    }
}
