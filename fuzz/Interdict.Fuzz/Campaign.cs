using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using Interdict.Sources.Tests;

namespace Interdict.Fuzz;

/// <summary>Mutates the seeds of every target in turn until the time is over or something breaks.</summary>
internal static class Campaign
{
    // Ten thousand times what an input takes: a machine under load does not reach it, an endless loop does.
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(20);

    private static readonly string Root = typeof(Campaign).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    // What one input of some kilobytes may ask for, and what the process may hold: far above what is seen, far below what would hurt.
    private const long MostAllocated = 1L << 30, MostHeld = 2L << 30;

    /// <summary>Mutates.</summary>
    /// <param name="time">How long.</param>
    /// <param name="most">How many inputs at most.</param>
    /// <param name="seed">The same seed gives the same inputs.</param>
    public static int Run(TimeSpan time, long most, int seed)
    {
        var mutator = new Mutator(seed);
        var seeds = Target.All.ToDictionary(t => t, SeedsOf);
        var inputs = 0L;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time && inputs < most)
        {
            foreach (var (target, bytes) in seeds)
            {
                // Unchanged first: a seed that breaks something is found in the first round.
                var input = inputs < seeds.Count ? bytes[0] : mutator.Change(bytes[mutator.Next(bytes.Length)], bytes[mutator.Next(bytes.Length)]);
                input = mutator.Next(50) == 0 ? Packed(input) : input;
                if (!Passes(target, input))
                {
                    return 1;
                }

                inputs++;
            }
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{inputs:N0} inputs to {seeds.Count} targets in {watch.Elapsed.TotalSeconds:0} s, seed {seed}: nothing broke; at most {process.PeakWorkingSet64 / 1e6:0} MB held");
        return inputs > seeds.Count ? 0 : 1;
    }

    private static bool Passes(Target target, byte[] input)
    {
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            target.Run(input);
        }
#pragma warning disable CA1031 // Whatever is thrown here is the finding.
        catch (Exception finding)
#pragma warning restore CA1031
        {
            Report(target, input, finding.ToString());
            return false;
        }

        if (watch.Elapsed > TooLong)
        {
            Report(target, input, $"took {watch.Elapsed.TotalSeconds:0} s");
            return false;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (allocated > MostAllocated || Environment.WorkingSet > MostHeld)
        {
            Report(target, input, $"allocated {allocated / 1e6:0} MB, and the process holds {Environment.WorkingSet / 1e6:0} MB");
            return false;
        }

        return true;
    }

    private static void Report(Target target, byte[] input, string finding)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "fuzz"));
        var path = Path.Combine(folder.FullName, $"{target.Name}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(path, input);
        Console.Error.WriteLine($"{target.Name}: {finding}");
        Console.Error.WriteLine($"the input is in {path}; again: Interdict.Fuzz once {target.Name} {path}");
    }

    private static byte[][] SeedsOf(Target target) => Array.Find(SmallFiles.All, f => f.Format == target.Name) is { Text: { } text }
        ? [Encoding.UTF8.GetBytes(text)]
        : [.. Directory.EnumerateFiles(Path.Combine(Root, "fuzz", "seeds", target.Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[] Packed(byte[] input)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(input);
        }

        return packed.ToArray();
    }
}
