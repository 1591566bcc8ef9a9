namespace Interdict.Matching;

/// <summary>The readable tables compiled into this library.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without empty ones and comments.</summary>
    /// <param name="resource">Its name in the library.</param>
    public static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the table {resource} is not compiled in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>The words of a table that is nothing but words apart by spaces.</summary>
    /// <param name="resource">Its name in the library.</param>
    public static IEnumerable<string> Words(string resource) => Lines(resource).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
