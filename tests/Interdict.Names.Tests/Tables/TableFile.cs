namespace Interdict.Tests.Tables;

/// <summary>One file of <c>data/names</c>, read as its header promises: comment lines, then rows of tab-separated columns.</summary>
internal sealed class TableFile
{
    private TableFile(string name, string text)
    {
        Name = name;
        Text = text;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Header = [.. lines.Where(l => l[0] == '#')];
        Rows = [.. lines.Where(l => l[0] != '#').Select(l => l.Split('\t'))];
    }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public static string Folder { get; } = Path.Combine(TestData.RepositoryRoot, "data", "names");

    public static TableFile Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    /// <summary>The parts of one column of a row, in files that separate forms by "; ".</summary>
    public static string[] Forms(string[] row, int column) => row[column].Split("; ");

    /// <summary>The first column of the row that has this form.</summary>
    public string ClassOf(string form, int column) =>
        Rows.Single(r => Forms(r, column).Contains(form, StringComparer.Ordinal))[0];
}
