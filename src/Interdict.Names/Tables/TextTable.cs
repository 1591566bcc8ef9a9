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

    /// <summary>Single code points and ranges, both ends included: "U+0027 U+00AD..U+00AE".</summary>
    public static IEnumerable<int> CodePoints(string text)
    {
        foreach (var item in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = item.Split("..");
            var last = Convert.ToInt32(ends[^1][2..], 16);
            for (var value = Convert.ToInt32(ends[0][2..], 16); value <= last; value++)
            {
                yield return value;
            }
        }
    }

    /// <summary>Splits a line into its columns.</summary>
    public static string[] Columns(string line) => line.Split('\t');
}
