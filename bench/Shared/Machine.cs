using System.Globalization;
using System.Runtime.InteropServices;

namespace Interdict.Bench;

/// <summary>The machine that figures were measured on.</summary>
internal static class Machine
{
    public static string Cpu { get; } = ReadCpu();

    /// <summary>The processor's name as a folder name.</summary>
    public static string Slug { get; } = string.Join('-', new string([.. Cpu.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static string Description =>
        $"{Cpu}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}";

    /// <summary>The load averages of 1, 5 and 15 minutes: above the number of cores, times are of a crowded machine.</summary>
    public static string Load => File.Exists("/proc/loadavg")
        ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3))
        : "unknown";

    /// <summary>The most memory this process has had resident, in bytes.</summary>
    public static long PeakMemory
    {
        get
        {
            const string Key = "VmHWM:";
            if (!File.Exists("/proc/self/status"))
            {
                using var self = System.Diagnostics.Process.GetCurrentProcess();
                return self.PeakWorkingSet64;
            }

            var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(Key, StringComparison.Ordinal));
            return long.Parse(line.AsSpan(Key.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * 1024;
        }
    }

    private static string ReadCpu()
    {
        const string Key = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
