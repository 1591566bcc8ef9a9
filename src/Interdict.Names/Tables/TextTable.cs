namespace Interdict.Names.Tables;

/// <summary>Reads the rows of an embedded readable table: tab-separated, with comment lines that start with #.</summary>
internal static class TextTable
{
    /// <summary>The non-comment lines of <c>data/names/NAME</c>.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not compiled into {typeof(TextTable).Assembly.GetName().Name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Splits a line into its columns.</summary>
    public static string[] Columns(string line) => line.Split('\t');
}
