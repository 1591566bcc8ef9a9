using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Interdict.Bench;
using Interdict.Matching;

namespace Interdict.Benchmarks;

/// <summary>What happens once a process is measured in a process of its own: start-up compilation and peak memory belong to it.</summary>
internal static class FreshProcess
{
    /// <summary>Reads the whole list, builds the index and saves it; prints milliseconds to read, build and save, peak memory and index size.</summary>
    public static int Import(string indexPath)
    {
        var start = Stopwatch.GetTimestamp();
        var entries = ListedEntries.ReadCsl();
        var read = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        using var index = NameIndex.Build(entries, "bench");
        var build = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        index.Save(indexPath);
        var save = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return Print(read, build, save, Machine.PeakMemory, index.Size, index.EntryCount, index.NameCount);
    }

    /// <summary>Opens an index twice and searches once; prints milliseconds of first open, second open and first search.</summary>
    public static int Open(string indexPath)
    {
        var start = Stopwatch.GetTimestamp();
        using var index = NameIndex.Open(indexPath, "bench");
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        using (NameIndex.Open(indexPath, "bench"))
        {
        }

        var second = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        new Screener(index).Find(new Party("Northwind Bicycle Repair"), ScreeningPolicy.Default, new ScoredEntry[1]);
        return Print(first, second, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Runs a verb of this program in a new process, several times, and keeps the run whose first figures sum to the median.</summary>
    public static double[] Median(int runs, int sumOf, params string[] arguments) =>
        Enumerable.Range(0, runs).Select(_ => Once(arguments)).OrderBy(f => f.Take(sumOf).Sum()).ElementAt(runs / 2);

    private static double[] Once(string[] arguments)
    {
        var self = Assembly.GetExecutingAssembly().Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [self, .. arguments]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet cannot be started");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Array.ConvertAll(output.Split(' '), f => double.Parse(f, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }

    private static int Print(params double[] figures)
    {
        Console.Write(string.Join(' ', figures.Select(f => f.ToString("R", CultureInfo.InvariantCulture))));
        return 0;
    }
}
