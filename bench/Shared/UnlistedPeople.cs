using CsvHelper;

namespace Interdict.Bench;

/// <summary>Synthetic people who are on no list: the first column of a file with a header.</summary>
internal static class UnlistedPeople
{
    public static List<string> Read(string relativePath)
    {
        using var csv = CsvReader.FromFile(BenchData.Require(relativePath), new CsvReaderOptions { HasHeader = false }, FileOptions.SequentialScan);
        csv.Read();
        var names = new List<string>();
        while (csv.Read())
        {
            if (csv.GetString(0).Trim() is { Length: > 0 } name)
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>A repeatable sample without repetition.</summary>
    public static string[] Sample(string relativePath, int count, int seed)
    {
        var names = Read(relativePath).ToArray();
        new Random(seed).Shuffle(names);
        return names[..Math.Min(count, names.Length)];
    }
}
