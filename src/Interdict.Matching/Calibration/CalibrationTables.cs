using System.Collections.Concurrent;

namespace Interdict.Matching.Calibration;

/// <summary>The tables of <c>data/calibration/</c>, compiled in. Safe for many threads.</summary>
public static class CalibrationTables
{
    private const string Folder = "calibration/";
    private static readonly ConcurrentDictionary<Algorithm, CalibrationTable?> Known = new();

    /// <summary>The table of an algorithm; <c>null</c> where there is none for just this version and these numbers: no probability is better than a wrong one.</summary>
    public static CalibrationTable? For(Algorithm algorithm)
    {
        ArgumentNullException.ThrowIfNull(algorithm);
        return Known.GetOrAdd(algorithm, static a => Shipped(a.Name) is { } table && table.Fits(a) ? table : null);
    }

    /// <summary>The table compiled in under an algorithm's name, whatever version it is about; <c>null</c> where there is none.</summary>
    public static CalibrationTable? Shipped(string algorithmName)
    {
        using var stream = typeof(CalibrationTables).Assembly.GetManifestResourceStream($"{Folder}{algorithmName}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return CalibrationText.Read(reader);
    }
}
