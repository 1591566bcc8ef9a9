using System.Diagnostics;
using System.Globalization;
using Interdict.Bench;
using Interdict.Sources;

namespace Interdict.Benchmarks;

/// <summary>Reads a made file of OFAC's advanced XML to its end: how long, and how much memory the process needed at most.</summary>
internal static class AdvancedReading
{
    // The size of one made party.
    private const int PartyBytes = 7_710;

    public static int Run(int megabytes)
    {
        var path = Path.Combine(Path.GetTempPath(), $"interdict-{Environment.ProcessId}-sdn_advanced.xml");
        try
        {
            using (var file = File.Create(path))
            {
                OfacAdvancedFile.Write(file, (int)((long)megabytes * 1_000_000 / PartyBytes));
            }

            var size = new FileInfo(path).Length;
            var report = new ImportReport();
            var started = Stopwatch.GetTimestamp();
            var entries = ListReaders.Find("ofac-advanced-xml")!.Read(SourceFile.Open(path), report).Count();
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size / 1e6:0.0} MB, {entries:N0} entries, {report.Names:N0} names: {seconds:0.00} s, at most {process.PeakWorkingSet64 / 1e6:0} MB of memory"));
            return entries == report.Read ? 0 : 1;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
