using System.Globalization;

namespace Interdict.Bench;

/// <summary>Figures as text.</summary>
internal static class Figures
{
    public static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Fraction(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits: <c>0.0123</c>, <c>4.56</c>, <c>78.9</c>, <c>12,300</c>.</summary>
    public static string Short(double value) => value switch
    {
        >= 1000 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    /// <summary>The value at a share of a sorted row, 0 to 1.</summary>
    public static double Percentile(ReadOnlySpan<double> sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
