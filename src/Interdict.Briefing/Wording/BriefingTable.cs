namespace Interdict.Briefing.Wording;

/// <summary>The readable tables of <c>data/briefing</c>, compiled in.</summary>
internal static class BriefingTable
{
    /// <summary>One of them.</summary>
    public static string Text(string name)
    {
        using var stream = typeof(BriefingTable).Assembly.GetManifestResourceStream($"briefing/{name}")
            ?? throw new InvalidOperationException($"the table briefing/{name} was not compiled in");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Its rows, without comments and empty lines, each with its line's number.</summary>
    public static IEnumerable<(string Line, int Number)> Rows(string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var row = line.TrimEnd('\r');
            if (row.Length > 0 && row[0] != '#')
            {
                yield return (row, number);
            }
        }
    }
}
