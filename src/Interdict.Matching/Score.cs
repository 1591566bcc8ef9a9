using System.Globalization;

namespace Interdict.Matching;

/// <summary>
/// How well a party fits an entry, in whole ten-thousandths from 0 (nothing) to 10,000 (the same name). An integer, so that every machine gives the same one.
/// It is a measure of likeness, not a probability.
/// </summary>
/// <param name="Points">Ten-thousandths, 0 to 10,000.</param>
public readonly record struct Score(int Points) : IComparable<Score>
{
    /// <summary>The highest score.</summary>
    public const int Maximum = 10_000;

    /// <summary>The score as a fraction, 0 to 1.</summary>
    public double Fraction => Points / (double)Maximum;

    /// <summary>Rounds a fraction of 0 to 1 to the nearest score.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static Score FromFraction(double fraction) => fraction is >= 0 and <= 1
        ? new Score((int)Math.Round(fraction * Maximum, MidpointRounding.AwayFromZero))
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "a score is between 0 and 1");

    /// <inheritdoc/>
    public int CompareTo(Score other) => Points.CompareTo(other.Points);

    /// <summary>Four decimals: <c>0.9876</c>.</summary>
    public override string ToString() => Fraction.ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Whether the left score is lower.</summary>
    public static bool operator <(Score left, Score right) => left.Points < right.Points;

    /// <summary>Whether the left score is higher.</summary>
    public static bool operator >(Score left, Score right) => left.Points > right.Points;

    /// <summary>Whether the left score is lower or equal.</summary>
    public static bool operator <=(Score left, Score right) => left.Points <= right.Points;

    /// <summary>Whether the left score is higher or equal.</summary>
    public static bool operator >=(Score left, Score right) => left.Points >= right.Points;
}
